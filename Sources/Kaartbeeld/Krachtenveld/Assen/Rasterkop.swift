/// The name of a part of a plane and what to do there, broken into lines for one width.
struct Rasterkop: Sendable {
  let naam: [String]
  let advies: [String]
  let type: Typography

  init(_ vak: Raster.Vak, width: Double, _ type: Typography) {
    self.type = type
    let room = width - 2 * Rasterinhoud.rand - 2
    naam =
      WrappedText(
        vak.naam, font: .halfvet, size: Double(Self.letter(type)), width: room, maxLines: 2
      ).lines
    advies = WrappedText.lines(of: vak.advies, size: Double(type.note), width: room, atMost: 5)
  }

  /// The type size of the name.
  static func letter(_ type: Typography) -> Int { type.name + 2 }

  /// The height with the space around it.
  var height: Double {
    Double(naam.count) * Typography.pitch(Self.letter(type)) + Double(advies.count) * type.notePitch
      + 9
  }

  /// Draws it at the top of its part.
  func draw(on sheet: inout Sheet, named name: String, in rect: Rect) {
    let inner = Rect(
      rect.minX + Rasterinhoud.rand + 1, rect.minY + 4, rect.width - 2 * Rasterinhoud.rand - 2, 0)
    var line = inner
    line.size.height = Double(naam.count) * Typography.pitch(Self.letter(type))
    sheet.add(
      naam, named: name + ".naam", in: line, size: Double(Self.letter(type)), font: .halfvet,
      kind: "kaarttitel")
    line.origin.y = line.maxY
    line.size.height = Double(advies.count) * type.notePitch
    sheet.add(
      advies, named: name + ".advies", in: line, size: Double(type.note),
      color: Stijl.Kleur.bijschrift, kind: "opmerking")
  }

  /// The space that its words take at the top of a part.
  func space(in rect: Rect) -> Rect {
    let names = naam.map { TextMeasure.width($0, .halfvet, size: Double(Self.letter(type))) }
    let words = advies.map { TextMeasure.width($0, .gewoon, size: Double(type.note)) }
    return Rect(
      rect.minX + Rasterinhoud.rand + 1, rect.minY + 4, (names + words).max() ?? 0, height - 9)
  }
}
