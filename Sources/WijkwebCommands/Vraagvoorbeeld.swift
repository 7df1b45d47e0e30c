import CommandLineParsing
import Kaartgraaf
import Kaartvraag

/// A question with a call of it that works, for somebody who wonders what can be asked.
struct Vraagvoorbeeld {
  let rubriek: Rubriek
  let naam: String
  /// The question in general.
  let samenvatting: String
  /// The question as the call asks it.
  let titel: String
  let aanroep: String
  /// Whether the answer of the call is known to have rows.
  let heeftRijen: Bool

  /// The questions about a map, each about entries of that map.
  ///
  /// - Parameters:
  ///   - graaf: The map.
  ///   - ending: The words that say which map it is and how it is seen.
  /// - Returns: One example of every question, heading after heading.
  static func alle(over graaf: KaartGraph, ending: [String]) -> [Vraagvoorbeeld] {
    Vragen.perRubriek.flatMap { group in
      group.vragen.map { Vraagvoorbeeld($0, over: graaf, ending: ending) }
    }
  }

  /// The questions with the examples of their help, about the invented neighbourhood.
  static var zonderKaart: [Vraagvoorbeeld] {
    Vragen.perRubriek.flatMap { group in
      group.vragen.flatMap { vraag in
        vraag.beschrijving.voorbeelden.prefix(1).map { example in
          Vraagvoorbeeld(
            vraag.beschrijving, titel: example.uitleg,
            aanroep: "\(Programma.naam) \(example.aanroep) --kaart \(Programma.voorbeeldkaart)",
            heeftRijen: true)
        }
      }
    }
  }

  /// A question about entries of a map; where the map has none to ask about, the way to its help.
  init(_ vraag: any Vraag.Type, over graaf: KaartGraph, ending: [String]) {
    let example = Voorbeeldvraag(vraag, over: graaf)
    let words = example.map { $0.woorden + ending } ?? [vraag.beschrijving.naam, "--help"]
    self.init(
      vraag.beschrijving, titel: example?.titel ?? vraag.beschrijving.samenvatting,
      aanroep: ([Programma.naam] + words.map(BashLine.quoted)).joined(separator: " "),
      heeftRijen: example.map { $0.heeftRijen ?? true } ?? false)
  }

  private init(
    _ beschrijving: Vraagbeschrijving, titel: String, aanroep: String, heeftRijen: Bool
  ) {
    rubriek = beschrijving.rubriek
    naam = beschrijving.naam
    samenvatting = beschrijving.samenvatting
    self.titel = Stuurtekens.removed(from: titel)
    self.aanroep = aanroep
    self.heeftRijen = heeftRijen
  }
}
