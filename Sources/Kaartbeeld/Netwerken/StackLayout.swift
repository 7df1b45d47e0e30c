/// A stack with its names broken into lines of text.
struct StackLayout: Sendable {
  let head: TileLayout
  let rows: [RowLayout]
  let size: Size
  private let more: WrappedText?
  private let letter: Int

  private static let padding = 3.0
  private var pitch: Double { Typography.pitch(letter) }

  /// Lays out a stack as wide as its widest row needs.
  ///
  /// - Parameters:
  ///   - stapel: The entries.
  ///   - letter: The type size of the head; the rows under it are a little smaller.
  init(_ stapel: Stapel, letter: Int) {
    let type = Typography(name: letter)
    let most = 12 * Double(letter)
    self.letter = max(letter - 1, 9)
    let natural = TileLayout(fitting: stapel.tegels[0], most: most, type)
    rows = stapel.tegels.dropFirst().map {
      RowLayout($0, letter: max(letter - 1, 9), about: most)
    }
    let words = Teksten.enAndere(stapel.meer)
    more = stapel.meer > 0 ? WrappedText(words, size: Double(self.letter), width: most) : nil
    let rest = more.map { $0.width(.gewoon, size: Double(max(letter - 1, 9))) + 12 } ?? 0
    let wide = max(rows.map(\.width).max() ?? 0, rest).rounded(.up)
    head =
      wide > natural.size.width
      ? TileLayout(stapel.tegels[0], width: wide, type) : natural
    let lines =
      rows.reduce(0) { $0 + $1.height } + (more == nil ? 0 : Typography.pitch(self.letter))
    let list = lines > 0 ? lines + 2 * Self.padding : 0
    size = Size(max(wide, natural.size.width), head.size.height + list)
  }

  /// The head and the rows of a stack with its upper left corner at a place.
  func rects(at origin: Point) -> [Rect] {
    var rects = [Rect(origin.x, origin.y, size.width, head.size.height)]
    var y = origin.y + head.size.height + Self.padding
    for row in rows {
      rects.append(Rect(origin.x, y, size.width, row.height))
      y += row.height
    }
    return rects
  }

  /// Draws the stack with its upper left corner at a place.
  func draw(on sheet: inout Sheet, at origin: Point) {
    let rects = rects(at: origin)
    if !rows.isEmpty || more != nil {
      sheet.panels.append(
        .init(
          name: "stapel-" + head.tile.id, rect: Rect(origin.x, origin.y, size.width, size.height),
          fill: Stijl.Kleur.papier, border: Stijl(head.tile.soort).rand, tooltip: head.tile.name,
          kind: "stapel"))
    }
    sheet.add(head, in: rects[0])
    for (row, rect) in zip(rows, rects.dropFirst()) { row.draw(on: &sheet, in: rect) }
    guard let more else { return }
    sheet.texts.append(
      .init(
        name: "meer-" + head.tile.id, text: more.lines[0],
        rect: Rect(
          origin.x + 6, origin.y + size.height - Self.padding - pitch, size.width - 8, pitch),
        size: Double(letter), color: Stijl.Kleur.bijschrift, kind: "opmerking"))
  }
}
