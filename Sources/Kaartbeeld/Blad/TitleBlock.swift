/// What stands above a picture: its title and what somebody must know to read it.
struct TitleBlock: Sendable {
  var title: String
  /// Lines below the title: place, date and source first, then what was left out.
  var lines: [String]

  /// The height in a width, with the space below it.
  func height(width: Double, on papier: Papier) -> Double {
    let sizes = papier.typeSizes
    let texts = wrapped(width: width, on: papier)
    return Double(texts.title.lines.count) * sizes.title * 1.3
      + Double(texts.lines.count) * sizes.subtitle * 1.45 + sizes.subtitle
  }

  /// Draws the block at the top of a sheet.
  func draw(on sheet: inout Sheet, at origin: Point, width: Double, papier: Papier) {
    let sizes = papier.typeSizes
    let texts = wrapped(width: width, on: papier)
    var y = origin.y
    for (index, line) in texts.title.lines.enumerated() {
      sheet.texts.append(
        .init(
          name: "titel-\(index + 1)", text: line,
          rect: Rect(origin.x, y, width, sizes.title * 1.3), size: sizes.title, font: .halfvet,
          tooltip: texts.title.isShortened ? title : "", kind: "titel"))
      y += sizes.title * 1.3
    }
    for (index, line) in texts.lines.enumerated() {
      sheet.texts.append(
        .init(
          name: "ondertitel-\(index + 1)", text: line,
          rect: Rect(origin.x, y, width, sizes.subtitle * 1.45), size: sizes.subtitle,
          color: Stijl.Kleur.bijschrift,
          tooltip: texts.isShortened ? self.lines.joined(separator: "\n") : "",
          kind: "ondertitel"))
      y += sizes.subtitle * 1.45
    }
  }

  private func wrapped(
    width: Double, on papier: Papier
  ) -> (title: WrappedText, lines: [String], isShortened: Bool) {
    let sizes = papier.typeSizes
    let title = WrappedText(title, font: .halfvet, size: sizes.title, width: width, maxLines: 2)
    let below = lines.map { WrappedText($0, size: sizes.subtitle, width: width, maxLines: 2) }
    return (title, below.flatMap(\.lines), below.contains(where: \.isShortened))
  }
}
