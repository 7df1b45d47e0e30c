import GraphCore
import Kaartbeeld
import Kaartgraaf
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
    let busiest = busiest(
      soort.onderwerp.isDisjoint(with: .partij) ? soort.onderwerp : .partij, in: graaf
    )
    .map { ([$0], [graaf.knoop($0).id]) }
    guard soort.onderwerp == Knoopsoorten(.doelgroep) else { return busiest.map { [$0] } ?? [] }
    let hardToReach = Beeldkeuze.moeilijkBereikbareGroepen(graaf)
    return (hardToReach.isEmpty ? [] : [(hardToReach, [Beeldkeuze.moeilijkBereikbaar])])
      + (busiest.map { [$0] } ?? [])
  }

  /// The entry with the most relations; areas larger than a wijk do not count.
  private static func busiest(_ soorten: Knoopsoorten, in graaf: KaartGraph) -> NodeID? {
    let small: Set<Schaal?> = [.straat, .plek, .buurt, .wijk]
    let candidates = graaf.knopen(soorten).filter { node in
      graaf.knoopsoort(node) != .gebied || small.contains(graaf.knoop(node).schaal)
    }
    return candidates.max { left, right in
      let (fewer, more) = (degree(left, graaf), degree(right, graaf))
      return fewer != more ? fewer < more : right < left
    }
  }

  private static func degree(_ node: NodeID, _ graaf: KaartGraph) -> Int {
    graaf.relaties.outgoingEdges(of: node).count + graaf.relaties.incomingEdges(of: node).count
  }
}
