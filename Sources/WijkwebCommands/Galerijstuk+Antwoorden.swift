import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Galerijstuk {
  /// What stands before the name of the question in the name of a file.
  static let antwoordwoord = "vraag"
  /// How many of a long ranking are drawn.
  private static let eersten = 15
  /// How many years before the reference date a comparison begins.
  private static let jaren = 2

  /// The answers that say most in a picture; those without a row are left out.
  static func antwoorden(on graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    let spinnen = antwoord(Spinnen(), on: graaf)
    let hinge = spinnen.flatMap { scharnier($0) }
    let year = "\(graaf.peildatum.jaar - jaren)"
    let found: [Antwoord?] = [
      antwoord(WitteVlekken(), on: graaf),
      antwoord(Interventieteam(doelgroepen: [Beeldkeuze.moeilijkBereikbaar]), on: graaf),
      hinge.flatMap { antwoord(ValtWeg($0), on: graaf) },
      Datum(year).flatMap { try? Vergelijk($0, graaf.peildatum) }.flatMap {
        antwoord($0, on: graaf)
      },
      antwoord(Overlap(), on: graaf), antwoord(Ontmoeting(), on: graaf),
      antwoord(Spinnen(), top: eersten, on: graaf),
    ]
    return found.compactMap(\.self).map {
      Galerijstuk(
        inhoud: .antwoord($0, graaf, papier), naam: "\(antwoordwoord)-\($0.vraag)")
    }
  }

  /// The party that stands most between others among those without which the network falls apart.
  private static func scharnier(_ spinnen: Antwoord) -> String? {
    (spinnen.rijen.first { $0.velden.isWaar("scharnier") } ?? spinnen.rijen.first)?.id
  }

  /// An answer with rows; nil where there is none, or the map lacks what the question is about.
  private static func antwoord(
    _ vraag: some Vraag, top: Int? = nil, on graaf: KaartGraph
  ) -> Antwoord? {
    guard let found = try? vraag.antwoord(on: graaf, top: top), !found.rijen.isEmpty else {
      return nil
    }
    return found
  }
}
