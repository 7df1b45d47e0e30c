extension Sheet {
  /// Draws a tile with its sign under a name of its own.
  mutating func add(_ layout: TileLayout, named name: String, in rect: Rect) {
    tiles.append(.init(name: name, layout: layout, rect: rect))
    signs.append(Sign(of: layout, named: name + ".teken", in: rect))
  }

  /// Draws lines of text below one another, in the middle of a space from top to bottom; a margin
  /// around each line leaves room for signs that another font has to supply, which may be larger.
  mutating func add(
    _ lines: [String], named name: String, in rect: Rect, size: Double,
    font: Lettertype = .gewoon, color: String = Stijl.Kleur.tekst,
    alignment: Alignment = .left, marge: Double = 0, tooltip: String = "", kind: String = "tekst"
  ) {
    let pitch = (size * 1.25).rounded(.up)
    let top = rect.center.y - Double(lines.count) * pitch / 2
    for (row, line) in lines.enumerated() where !line.isEmpty {
      texts.append(
        .init(
          name: row == 0 ? name : "\(name).\(row + 1)", text: line,
          rect: Rect(rect.minX, top + Double(row) * pitch, rect.width, pitch).inset(-marge),
          size: size,
          font: font, color: color, alignment: alignment, tooltip: tooltip, kind: kind))
    }
  }

  /// A place at which a line may begin or end where there is no box.
  mutating func addPoint(_ name: String, _ point: Point) {
    texts.append(
      .init(name: name, text: "", rect: Rect(point.x, point.y, 0.1, 0.1), size: 1, kind: "punt"))
  }
}

extension Sheet.Sign {
  /// The sign of a tile: that of its attitude where it shows one, else that of its kind.
  init(of layout: TileLayout, named name: String, in rect: Rect) {
    let type = layout.type
    let center = Point(rect.minX + 2.5 + type.signSpace / 2, rect.center.y)
    if let houding = layout.tile.houding {
      self.init(name: name, houding: houding, center: center, size: type.sign * 1.1)
      isLight = houding.isDonker
    } else {
      self.init(name: name, soort: layout.tile.soort, center: center, size: type.sign)
      isLight = layout.tile.nadruk == .midden
    }
  }
}
