import GraphCore
import Kaartbeeld
import Netwerkanalyse

/// Draws what an analysis found.
struct Analyseplaatje {
  private let verslag: Analyseverslag

  init(_ verslag: Analyseverslag) { self.verslag = verslag }

  /// Draws the network where the call asks for it, and tells that it did.
  ///
  /// - Throws: `Mislukking` when it cannot be drawn or written.
  func write(_ aanroep: Aanroep) throws(Mislukking) {
    guard let target = aanroep.value("plaatje") else { return }
    let paper = aanroep.value("papier").flatMap { Papier(word: $0) } ?? .a3
    let picture = Voortgang(aanroep).during("De tekening wordt gemaakt") { plaat(paper) }
    try Plaatbestand(aanroep).write(picture, to: target, option: "plaatje")
    aanroep.kanalen.tell(Teksten.antwoordGetekend(picture, file: target))
  }

  /// Draws the network.
  func plaat(_ papier: Papier) -> Kaartplaat { beeld.plaat(papier) }

  private var beeld: Analysebeeld {
    let found = verslag.beeld
    let graph = verslag.graaf
    let ties = graph.nodes.flatMap { node in
      graph.outgoing.arcs(of: node).compactMap { arc -> Analysebeeld.Band? in
        let target = Int(graph.outgoing.targets[arc])
        guard graph.isDirected || node < target else { return nil }
        return Analysebeeld.Band(node, target, gewicht: graph.outgoing.weight(arc))
      }
    }
    return Analysebeeld(
      titel: found.titel, onderschrift: found.zin,
      knopen: found.namen.indices.map { node in
        Analysebeeld.Knoop(
          naam: found.namen[node],
          waarde: found.waarden[node].map { found.laagsteEerst ? -$0 : $0 },
          waardetekst: found.waardeteksten[node], groep: found.groepen[node],
          isSnijpunt: found.snijpunten.contains(node))
      },
      banden: ties, isGericht: graph.isDirected, maatkop: found.maatkop,
      isLaagsteEerst: found.laagsteEerst,
      groepkoppen: found.groepkoppen, toelichting: found.toelichting)
  }
}
