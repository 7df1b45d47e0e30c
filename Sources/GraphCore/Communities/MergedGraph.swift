/// A graph whose nodes stand for groups of nodes, as far as modularity asks about it.
struct MergedGraph {
  /// Where the arcs of each node begin; one more than there are nodes.
  let offsets: [Int32]
  /// The nodes next to each node, never the node itself.
  let targets: [Int32]
  /// The weight of each arc, of both ways together when the graph is directed.
  let weights: [Double]
  /// The weight of the arcs that leave each node, those to itself included.
  let leaving: [Double]
  /// The weight of the arcs that enter each node; empty when it is that of those that leave.
  let entering: [Double]
  /// The resolution divided by the weight of all arcs.
  let scale: Double

  /// The number of nodes.
  var nodeCount: Int { leaving.count }

  /// Every node by itself.
  ///
  /// - Complexity: O(V + E).
  init(_ graph: SimpleGraph, resolution: Double) {
    let rows = graph.isDirected ? graph.bothWays : graph.outgoing
    offsets = rows.offsets
    targets = rows.targets
    weights = rows.weights.isEmpty ? [Double](repeating: 1, count: targets.count) : rows.weights
    leaving = graph.outgoing.strengths
    entering = graph.isDirected ? graph.incoming.strengths : []
    let total = leaving.reduce(0, +)
    scale = total > 0 ? resolution / total : 0
  }

  /// Parts of a graph as nodes.
  ///
  /// - Parameters:
  ///   - graph: The graph.
  ///   - parts: The part of each node.
  ///   - count: The number of parts, none of them empty.
  ///   - scratch: Working memory.
  /// - Complexity: O(V + E).
  init(_ graph: MergedGraph, parts: [Int32], count: Int, _ scratch: borrowing CommunityScratch) {
    let (starts, members) = Self.members(of: parts, count: count)
    var offsets = [Int32](repeating: 0, count: count + 1)
    var targets: [Int32] = []
    var weights: [Double] = []
    targets.reserveCapacity(graph.targets.count)
    weights.reserveCapacity(graph.targets.count)
    for part in 0..<count {
      var found = 0
      for member in starts[part]..<starts[part + 1] {
        found = scratch.gather(graph, Int(members[Int(member)]), by: parts, after: found)
      }
      for place in 0..<found {
        let other = Int(scratch.near[place])
        if other != part {
          targets.append(Int32(other))
          weights.append(scratch.sums[other])
        }
        scratch.sums[other] = 0
      }
      offsets[part + 1] = Int32(targets.count)
    }
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    leaving = Self.sums(graph.leaving, by: parts, count)
    entering = graph.entering.isEmpty ? [] : Self.sums(graph.entering, by: parts, count)
    scale = graph.scale
  }

  private static func sums(_ values: [Double], by parts: [Int32], _ count: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for (node, part) in parts.enumerated() { sums[Int(part)] += values[node] }
    return sums
  }

  /// The nodes in order of their part, and where each part begins.
  private static func members(
    of parts: [Int32], count: Int
  ) -> (starts: [Int32], members: [Int32]) {
    var starts = [Int32](repeating: 0, count: count + 1)
    for part in parts { starts[Int(part) + 1] += 1 }
    for part in 0..<count { starts[part + 1] += starts[part] }
    var places = starts
    var members = [Int32](repeating: 0, count: parts.count)
    for (node, part) in parts.enumerated() {
      members[Int(places[Int(part)])] = Int32(node)
      places[Int(part)] += 1
    }
    return (starts, members)
  }

  /// The nodes, those with the fewest neighbours first.
  ///
  /// - Complexity: O(V).
  var nodesByDegree: [Int32] {
    var places = [Int](repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount {
      places[min(Int(offsets[node + 1] - offsets[node]) + 1, nodeCount)] += 1
    }
    for degree in 0..<nodeCount { places[degree + 1] += places[degree] }
    var order = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let degree = Int(offsets[node + 1] - offsets[node])
      order[places[degree]] = Int32(node)
      places[degree] += 1
    }
    return order
  }
}

extension SimpleGraph {
  /// The arcs in both directions, which weigh as much as those each way together.
  fileprivate var bothWays: Adjacency {
    let sources = nodes.flatMap { repeatElement(Int32($0), count: outgoing.degree(of: $0)) }
    let weights = outgoing.targets.indices.map { outgoing.weight($0) }
    return Adjacency(
      nodeCount: nodeCount, sources: sources + outgoing.targets,
      targets: outgoing.targets + sources, weights: weights + weights)
  }
}
