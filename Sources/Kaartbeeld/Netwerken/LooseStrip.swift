/// Entries without lines, as lists in columns in a card of their own.
struct LooseStrip {
  let title: String
  let height: Double
  private let columns: [[(row: RowLayout, y: Double)]]
  private let pitch: Double
  private let width: Double
  private let letter: Int

  private static let padding = 10.0
  /// The space between the card and what stands above it.
  private static let above = 8.0

  init(title: String, stapels: [Stapel], width: Double, letter: Int) {
    self.title = title
    self.width = width
    self.letter = letter
    let room = width - 2 * Self.padding
    let tiles = stapels.map(\.tegels)
    let best =
      (1...10).reversed().lazy.map { Self.flow(tiles, count: $0, room: room, letter: letter) }
      .first { $0.isWhole } ?? Self.flow(tiles, count: 1, room: room, letter: letter)
    columns = best.columns
    pitch = best.pitch
    let deep = columns.compactMap { $0.last.map { $0.y + $0.row.height } }.max() ?? 0
    top = Typography.pitch(letter + 2) + 12
    height = stapels.isEmpty ? 0 : top + deep + Self.padding + Self.above
  }

  private let top: Double

  private struct Flow {
    var columns: [[(row: RowLayout, y: Double)]]
    var pitch: Double
    /// Whether every name is there without a broken word.
    var isWhole: Bool
  }

  /// Fills columns to about the same height, never dividing a list.
  private static func flow(
    _ lists: [[Tile]], count: Int, room: Double, letter: Int
  ) -> Flow {
    let pitch = room / Double(count)
    let rows = lists.map { list in
      list.map { tile in
        var tile = tile
        tile.indent += 1
        return RowLayout(tile, letter: max(letter - 1, 9), width: pitch - 10)
      }
    }
    let heights = rows.map { $0.reduce(0) { $0 + $1.height } }
    var limit = max(heights.max() ?? 0, heights.reduce(0, +) / Double(count))
    while true {
      var columns: [[(row: RowLayout, y: Double)]] = [[]]
      var y = 0.0
      for (list, height) in zip(rows, heights) {
        if y > 0, y + height > limit {
          columns.append([])
          y = 0
        }
        for row in list {
          columns[columns.count - 1].append((row, y))
          y += row.height
        }
      }
      if columns.count <= count {
        let isWhole = rows.joined().allSatisfy(\.isWhole)
        return Flow(columns: columns, pitch: pitch, isWhole: isWhole)
      }
      limit += 4
    }
  }

  func draw(on sheet: inout Sheet, at origin: Point) {
    guard height > 0 else { return }
    let origin = origin + Point(0, Self.above)
    sheet.panels.append(
      .init(name: "los", rect: Rect(origin.x, origin.y, width, height - Self.above)))
    sheet.texts.append(
      .init(
        name: "los-titel", text: title,
        rect: Rect(
          origin.x + Self.padding, origin.y + 6, width - 2 * Self.padding,
          Typography.pitch(letter + 2)), size: Double(letter + 2), font: .halfvet,
        kind: "kaarttitel"))
    for (number, column) in columns.enumerated() {
      for place in column {
        let x = origin.x + Self.padding + Double(number) * pitch
        place.row.draw(
          on: &sheet, in: Rect(x, origin.y + top + place.y, pitch - 8, place.row.height))
      }
    }
  }
}
