import GraphCore
import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// One drawing of the gallery: its kind, what it is about, and the name of its file.
struct Galerijstuk: Sendable {
  let soort: Plaatsoort
  let vraag: Beeldvraag
  let naam: String

  /// The drawings of a map: every kind, about the entries that have most to show.
  static func alle(of graaf: KaartGraph, papier: Papier) -> [Galerijstuk] {
    Plaatsoort.alle.flatMap { soort in
      subjects(of: soort, in: graaf).map { subject in
        Galerijstuk(
          soort: soort,
          vraag: Beeldvraag(graaf, onderwerpen: subject.nodes, papier: papier),
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
