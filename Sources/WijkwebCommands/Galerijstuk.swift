import GraphCore
import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Netwerkanalyse
import Wijkmodel

/// One picture of the gallery: a drawing of the map or of an answer, and the name of its file.
struct Galerijstuk: Sendable {
  /// What is drawn.
  enum Inhoud: Sendable {
    case tekening(Plaatsoort, Beeldvraag)
    case antwoord(Antwoord, KaartGraph, Papier)
    case krachtenveld(Kaartplaat)
    case analyse(Analyse, Maat, Papier)
  }

  let inhoud: Inhoud
  let naam: String

  /// Draws it.
  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    switch inhoud {
    case .tekening(let soort, let vraag): try soort.plaat(vraag)
    case .antwoord(let antwoord, let graaf, let papier):
      Antwoordplaatje(antwoord, on: graaf).plaat(papier)
    case .krachtenveld(let plaat): plaat
    case .analyse(let analyse, let maat, let papier):
      Analyseplaatje(Analyseverslag(analyse, [maat])).plaat(papier)
    }
  }

  /// The pictures of a map: every kind of drawing, about the entries that have most to show, the
  /// answers that say most in a picture, the analysis of its network, and every picture of each
  /// vraagstuk.
  static func alle(of graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    tekeningen(of: graaf, papier: papier) + antwoorden(on: graaf, papier: papier)
      + analyses(on: graaf, papier: papier) + krachtenvelden(on: graaf, papier: papier)
  }

  private static func tekeningen(of graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    Plaatsoort.alle.flatMap { soort in
      subjects(of: soort, in: graaf).map { subject in
        Galerijstuk(
          inhoud: .tekening(
            soort, Beeldvraag(graaf, onderwerpen: subject.nodes, papier: papier)),
          naam: ([soort.naam] + subject.name).joined(separator: "-"))
      }
    }
  }

  private typealias Subject = (nodes: [NodeID], name: [String])

  private static func subjects(of soort: Plaatsoort, in graaf: KaartGraph) -> [Subject] {
    guard !soort.onderwerp.isEmpty else { return [([], [])] }
    let kinds = soort.onderwerp.isDisjoint(with: .partij) ? soort.onderwerp : .partij
    let busiest = graaf.drukste(kinds, count: 1).first.map { ([$0], [graaf.knoop($0).id]) }
    guard soort.onderwerp == Knoopsoorten(.doelgroep) else { return busiest.map { [$0] } ?? [] }
    let hardToReach = Beeldkeuze.moeilijkBereikbareGroepen(graaf)
    return (hardToReach.isEmpty ? [] : [(hardToReach, [Beeldkeuze.moeilijkBereikbaar])])
      + (busiest.map { [$0] } ?? [])
  }
}
