import GraphCore
import Wijkmodel

/// The relations of a map that hold on a day, and which of parallel ones count.
struct Geldigheid {
  let graph: GraphSnapshot
  let nummers: [Relatienummer]
  let counted: [Bool]

  init(_ kaart: SocialeKaart, on date: Datum, nodes: [NodeID]) {
    let held = kaart.relaties.indices.filter { kaart.relaties[$0].isGeldig(on: date) }
    var builder = GraphBuilder(nodeCount: nodes.count)
    builder.reserveCapacity(held.count)
    for index in held {
      let relatie = kaart.relaties[index]
      var from = nodes[relatie.van.index]
      var target = nodes[relatie.naar.index]
      if kaart[relatie.soort].isSymmetrisch, target < from { swap(&from, &target) }
      builder.addEdge(
        from: from, to: target, label: UInt16(bitPattern: relatie.soort.rawValue))
    }
    let graph = builder.build()
    self.graph = graph
    let nummers = graph.edges.map { Relatienummer(held[graph.origin(of: $0)]) }
    self.nummers = nummers
    counted = Self.counted(graph, kaart, nummers)
  }

  /// Marks of every kind between the same two entries the one relation that counts.
  private static func counted(
    _ graph: GraphSnapshot, _ kaart: SocialeKaart, _ nummers: [Relatienummer]
  ) -> [Bool] {
    var counted = [Bool](repeating: false, count: nummers.count)
    for node in graph.nodes {
      var rest = graph.outgoingEdges(of: node)
      while let first = rest.first {
        let run = rest.prefix { graph.target(of: $0) == graph.target(of: first) }
        rest = run.endIndex..<rest.endIndex
        if run.count == 1 {
          counted[first.index] = true
        } else {
          for edge in chosen(run, graph, kaart, nummers) { counted[edge.index] = true }
        }
      }
    }
    return counted
  }

  private static func chosen(
    _ run: some Sequence<EdgeID>, _ graph: GraphSnapshot, _ kaart: SocialeKaart,
    _ nummers: [Relatienummer]
  ) -> [EdgeID] {
    var best: [UInt16: EdgeID] = [:]
    for edge in run {
      let label = graph.label(of: edge)
      guard let other = best[label] else {
        best[label] = edge
        continue
      }
      if kaart.counts(nummers[edge.index], above: nummers[other.index]) { best[label] = edge }
    }
    return Array(best.values)
  }
}
