import GraphCore

/// The numbers of shortest paths between all pairs, from the distances alone.
struct ListedPaths {
  /// The distance from one node to another; infinite without a path.
  let distances: [[Double]]
  /// The number of shortest paths from one node to another.
  let counts: [[Double]]
  private let graph: SimpleGraph
  private let lengths: [Double]

  init(_ graph: SimpleGraph, lengths: [Double]? = nil) {
    let lengths = lengths ?? graph.outgoing.targets.map { _ in 1 }
    self.graph = graph
    self.lengths = lengths
    let distances = Self.distances(graph, lengths)
    self.distances = distances
    counts = graph.nodes.map { source in
      let row = distances[source]
      var counts = row.map { _ in 0.0 }
      counts[source] = 1
      for node in graph.nodes.sorted(by: { row[$0] < row[$1] }) where row[node] < .infinity {
        for arc in graph.outgoing.arcs(of: node) {
          let target = Int(graph.outgoing.targets[arc])
          if Self.equal(row[node] + lengths[arc], row[target]) { counts[target] += counts[node] }
        }
      }
      return counts
    }
  }

  /// Floyd and Warshall.
  private static func distances(_ graph: SimpleGraph, _ lengths: [Double]) -> [[Double]] {
    var result = graph.nodes.map { _ in graph.nodes.map { _ in Double.infinity } }
    for node in graph.nodes {
      result[node][node] = 0
      for arc in graph.outgoing.arcs(of: node) {
        result[node][Int(graph.outgoing.targets[arc])] = lengths[arc]
      }
    }
    for middle in graph.nodes {
      for first in graph.nodes {
        for last in graph.nodes {
          let detour = result[first][middle] + result[middle][last]
          if detour < result[first][last] { result[first][last] = detour }
        }
      }
    }
    return result
  }

  private static func equal(_ left: Double, _ right: Double) -> Bool {
    left == right || abs(left - right) < 1e-9
  }

  /// For every node the part of the paths of each ordered pair of others that passes it.
  var nodeSums: [Double] {
    graph.nodes.map { node in
      pairs.reduce(0) { sum, pair in
        let (first, last) = pair
        guard first != node, last != node,
          Self.equal(
            distances[first][node] + distances[node][last], distances[first][last])
        else { return sum }
        return sum + counts[first][node] * counts[node][last] / counts[first][last]
      }
    }
  }

  /// For every arc the part of the paths of each ordered pair that takes it.
  var arcSums: [Double] {
    graph.nodes.flatMap { node in
      graph.outgoing.arcs(of: node).map { arc in
        let target = Int(graph.outgoing.targets[arc])
        return pairs.reduce(0) { sum, pair in
          let (first, last) = pair
          let length = distances[first][node] + lengths[arc] + distances[target][last]
          guard Self.equal(length, distances[first][last]) else { return sum }
          return sum + counts[first][node] * counts[target][last] / counts[first][last]
        }
      }
    }
  }

  /// The ordered pairs of different nodes with a path.
  private var pairs: [(Int, Int)] {
    graph.nodes.flatMap { first in
      graph.nodes.filter { $0 != first && distances[first][$0] < .infinity }.map { (first, $0) }
    }
  }
}
