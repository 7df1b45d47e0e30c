/// An entry in the list of a stack, broken into lines of text.
struct RowLayout: Sendable {
  let tile: Tile
  let lines: [String]
  let letter: Int
  /// Where the text begins.
  let left: Double
  let width: Double
  /// Whether all of the name is there without a broken word.
  let isWhole: Bool

  private static let right = 5.0
  private static let step = 9.0

  /// Lays out a row that is at most so wide.
  init(_ tile: Tile, letter: Int, width most: Double) {
    self.tile = tile
    self.letter = letter
    left = 5 + Double(letter) * 1.25 + Double(max(tile.indent - 1, 0)) * Self.step
    let size = Double(letter)
    // There is no border to dash, so that something is derived is said in words.
    let words = tile.isDashed ? "\(tile.name) \(Teksten.afgeleidHaakjes)" : tile.name
    let text = WrappedText(words, size: size, width: max(most - left - Self.right, 20))
    lines = text.lines
    isWhole = !text.isShortened && !text.cutsWords(of: words)
    let isGuess = TextMeasure.exactWidth(words, .gewoon, size: size) == nil
    width = isGuess ? most : left + text.width(.gewoon, size: size) + Self.right
  }

  /// Lays out a row about so wide, wider where else a word would be broken.
  init(_ tile: Tile, letter: Int, about most: Double) {
    let tries = [1.0, 1.3, 1.7, 2.2].lazy.map { RowLayout(tile, letter: letter, width: most * $0) }
    self = tries.first(where: \.isWhole) ?? RowLayout(tile, letter: letter, width: most * 2.2)
  }

  var height: Double { Double(lines.count) * pitch + 1 }
  private var pitch: Double { Typography.pitch(letter) }

  /// Draws the sign and the text.
  func draw(on sheet: inout Sheet, in rect: Rect) {
    let name = Sheet.name(of: tile)
    let sign = Double(letter) * 0.85
    let center = Point(rect.minX + left - 4 - sign / 2, rect.minY + pitch / 2)
    sheet.signs.append(
      tile.houding.map { .init(name: name + ".teken", houding: $0, center: center, size: sign) }
        ?? .init(name: name + ".teken", soort: tile.soort, center: center, size: sign))
    let tooltip = ([tile.name] + tile.facts).joined(separator: "\n")
    for (number, line) in lines.enumerated() {
      sheet.texts.append(
        .init(
          name: number == 0 ? name : "\(name).\(number + 1)", text: line,
          rect: Rect(
            rect.minX + left, rect.minY + Double(number) * pitch, rect.width - left, pitch),
          size: Double(letter),
          tooltip: tooltip, kind: "rij soort-\(tile.soort.rawValue)"))
    }
  }
}
