/// Tiles as wide as their text, beside one another and on in the next line.
struct Tegelrij: Sendable {
  let tegels: [TileLayout]
  let rects: [Rect]
  let height: Double

  static let tussen = 5.0

  /// Lays tiles out in a width; a tile is never wider than that.
  ///
  /// - Complexity: O(n).
  init(_ tiles: [Tile], width: Double, _ type: Typography) {
    let layouts = tiles.map { Self.natural($0, width: width, type) }
    var (x, y, deep) = (0.0, 0.0, 0.0)
    var rects: [Rect] = []
    var first = 0
    // Tiles of one line stand with their middles at one height.
    func level() {
      for index in first..<rects.count { rects[index].origin.y += (deep - rects[index].height) / 2 }
      first = rects.count
    }
    for layout in layouts {
      if x > 0, x + layout.size.width > width {
        level()
        (x, y, deep) = (0, y + deep + Self.tussen, 0)
      }
      rects.append(Rect(x, y, layout.size.width, layout.size.height))
      x += layout.size.width + Self.tussen
      deep = max(deep, layout.size.height)
    }
    level()
    self.rects = rects
    tegels = layouts
    height = y + deep
  }

  /// A tile as wide as its text, but never wider than the room for it.
  static func natural(_ tile: Tile, width: Double, _ type: Typography) -> TileLayout {
    let most = min(width, 15 * Double(type.name))
    let natural = TileLayout(fitting: tile, most: most, type)
    return natural.size.width <= width ? natural : TileLayout(tile, width: width, type)
  }

  /// The width that is used.
  var width: Double { rects.map(\.maxX).max() ?? 0 }

  /// Draws the tiles with their upper left corner at a place.
  func draw(on sheet: inout Sheet, named name: String, at origin: Point) {
    for (number, (layout, rect)) in zip(tegels, rects).enumerated() {
      sheet.add(layout, named: "\(name)-\(number + 1)", in: rect.moved(by: origin))
    }
  }
}
