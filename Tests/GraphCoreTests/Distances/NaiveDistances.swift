import GraphCore

/// The distance between every two nodes, by relaxing every arc until nothing changes.
struct NaiveDistances {
  /// Infinite where no path exists.
  let rows: [[Double]]

  init(_ graph: SimpleGraph, lengths: [Double]? = nil, direction: Direction = .outgoing) {
    var arcs: [(Int, Int, Double)] = []
    for node in graph.nodes {
      for arc in graph.outgoing.arcs(of: node) {
        let (target, length) = (Int(graph.outgoing.targets[arc]), lengths?[arc] ?? 1)
        if direction != .incoming { arcs.append((node, target, length)) }
        if direction != .outgoing { arcs.append((target, node, length)) }
      }
    }
    rows = graph.nodes.map { source in
      var row = graph.nodes.map { $0 == source ? 0 : Double.infinity }
      var changed = true
      while changed {
        changed = false
        for (from, onto, length) in arcs where row[from] + length < row[onto] {
          row[onto] = row[from] + length
          changed = true
        }
      }
      return row
    }
  }

  /// The distances from a node to the others that it reaches.
  func others(of node: Int) -> [Double] {
    rows[node].indices.filter { $0 != node && rows[node][$0] < .infinity }.map { rows[node][$0] }
  }
}
