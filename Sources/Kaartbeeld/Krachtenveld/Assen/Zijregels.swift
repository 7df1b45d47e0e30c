/// Lists of actors that have no place in a raster, as names after one another, for where there is
/// no room for tiles.
struct Zijregels: Sendable {
  private struct Woord: Sendable {
    var naam: String
    var tekst: String
    var font: Lettertype
    var kind: String
    var rect: Rect
  }

  private let woorden: [Woord]
  private let letter: Double
  /// The height that they take.
  let hoogte: Double

  private static let tussen = 12.0

  /// Puts each list in lines of its own.
  ///
  /// - Complexity: O(n).
  init(_ inhoud: Rasterinhoud, _ lists: [Int], width: Double) {
    letter = Double(inhoud.type.note)
    let pitch = inhoud.type.notePitch + 1
    var placed: [Woord] = []
    var y = 0.0
    for list in lists {
      var x = 0.0
      for var word in Self.woorden(of: list, inhoud) {
        let lines = WrappedText(
          word.tekst, font: word.font, size: letter, width: width, maxLines: 1)
        word.tekst = lines.lines[0]
        let wide = lines.width(word.font, size: letter) + 1
        if x > 0, x + wide > width { (x, y) = (0, y + pitch) }
        word.rect = Rect(x, y, min(wide, width), pitch)
        placed.append(word)
        x += wide + Self.tussen
      }
      y += pitch
    }
    woorden = placed
    hoogte = y
  }

  private static func woorden(of list: Int, _ inhoud: Rasterinhoud) -> [Woord] {
    let lijst = inhoud.raster.terzijde[list]
    let left = inhoud.weg.terzijde(list)
    let none = Rect(0, 0, 0, 0)
    let head = Woord(
      naam: "terzijde-\(list + 1)", tekst: lijst.kop + ":", font: .halfvet, kind: "kaarttitel",
      rect: none)
    let names = lijst.tegels.map { tile in
      Woord(
        naam: Sheet.name(of: tile),
        tekst: tile.notes.isEmpty
          ? tile.name : "\(tile.name) (\(tile.notes.joined(separator: ", ")))",
        font: .gewoon, kind: "rij", rect: none)
    }
    let more = Woord(
      naam: head.naam + ".meer", tekst: Teksten.nogMeer(left), font: .gewoon, kind: "opmerking",
      rect: none)
    return [head] + names + (left > 0 ? [more] : [])
  }

  /// Draws the lines with the corner of the first at a place.
  func draw(on sheet: inout Sheet, at origin: Point) {
    for woord in woorden {
      sheet.add(
        [woord.tekst], named: woord.naam, in: woord.rect.moved(by: origin), size: letter,
        font: woord.font, kind: woord.kind)
    }
  }
}
