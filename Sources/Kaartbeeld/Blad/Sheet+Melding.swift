extension Sheet {
  private static let padding = 22.0
  private static let size = 17.0

  /// A sentence in a box of its own, for where there is nothing to draw.
  ///
  /// - Parameters:
  ///   - melding: The sentence.
  ///   - room: Where the box begins, how wide it is, and how high it may be.
  mutating func addMelding(_ melding: String, in room: Rect) {
    let inner = room.width - 2 * Self.padding
    let pitch = Self.size * 1.45
    let text = WrappedText(
      melding, size: Self.size, width: inner,
      maxLines: max(3, Int((room.height - 2 * Self.padding) / pitch)))
    let height = Double(text.lines.count) * pitch + 2 * Self.padding
    panels.append(
      .init(
        name: "melding", rect: Rect(room.minX, room.minY, room.width, height),
        border: Stijl.Kleur.leegte, isDashed: true, tooltip: melding))
    for (index, line) in text.lines.enumerated() {
      texts.append(
        .init(
          name: "melding-\(index + 1)", text: line,
          rect: Rect(
            room.minX + Self.padding, room.minY + Self.padding + Double(index) * pitch, inner,
            pitch), size: Self.size, kind: "melding"))
    }
  }
}
