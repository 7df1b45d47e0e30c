import GraphCore
public import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Analysenet {
  /// Makes the network of a map: its entries, and one tie between every two that a chosen relation
  /// joins.
  ///
  /// Of parallel relations the strongest counts. Without `relaties` the ties are the contacts of
  /// the map, as in its questions.
  ///
  /// - Throws: `Netfout` when a name is not known.
  /// - Complexity: O(V + E log E).
  public init(_ graaf: KaartGraph, _ keuze: Netkeuze) throws(Netfout) {
    let kaartkeuze = try Kaartselectie(graaf, keuze)
    let nodes = kaartkeuze.knopen
    var places = [Int32](repeating: -1, count: graaf.relaties.nodeCount)
    for (place, node) in nodes.enumerated() { places[node.index] = Int32(place) }
    let ties = kaartkeuze.banden(gericht: keuze.gericht, places)
    let graph = SimpleGraph(
      nodeCount: nodes.count, sources: ties.map(\.van), targets: ties.map(\.naar),
      weights: keuze.gewogen ? ties.map { Double($0.sterkte) } : [], isDirected: keuze.gericht)
    self.init(
      graph: graph, ids: nodes.map { graaf.knoop($0).id },
      namen: nodes.map { graaf.knoop($0).naam },
      woorden: keuze.relaties.isEmpty ? .contacten : .relaties,
      titel: graaf.kaart.gegevens.titel,
      herkomst: kaartkeuze.herkomst(ties, keuze), zijden: kaartkeuze.zijden(places),
      achtergrond: kaartkeuze.achtergrond
    ) { kolom in
      Groepering(kolom, of: nodes, in: graaf)
    }
  }
}

extension Groepering {
  /// Divides entries of a map by their kind, the area in which they work, or any column.
  ///
  /// - Returns: nil when no entry states anything in that column.
  init?(_ kolom: String, of nodes: [NodeID], in graaf: KaartGraph) {
    switch Kolomnaam(rawValue: kolom) {
    case .soort: self.init(kolom, waarden: nodes.map { [graaf.knoopsoort($0).rawValue] })
    case .gebied:
      self.init(
        kolom,
        waarden: nodes.map { node in
          graaf.werkgebied(of: node).relaties.map {
            graaf.knoop(graaf.relaties.target(of: $0)).naam
          }
        })
    case let other:
      let values = nodes.map { graaf.knoop($0).velden.values(of: other) }
      guard values.contains(where: { !$0.isEmpty }) else { return nil }
      self.init(kolom, waarden: values)
    }
  }
}
