/// A graph whose nodes stand for groups of nodes, as far as modularity asks about it.
struct MergedGraph: ~Copyable {
  /// The number of nodes.
  let nodeCount: Int
  /// Whether what leaves a node may differ from what enters it.
  let isDirected: Bool
  /// The resolution divided by the weight of all arcs.
  let scale: Double
  /// Where the arcs of each node begin; one more than there are nodes.
  let offsets: Workspace<Int32>
  /// The nodes next to each node, never the node itself; all below ``nodeCount``.
  let targets: Workspace<Int32>
  /// The weight of each arc, of both ways together when the graph is directed; above 0.
  let weights: Workspace<Double>
  /// The weight of the arcs that leave each node, those to itself included.
  let leaving: Workspace<Double>
  /// The weight of the arcs that enter each node; empty when it is that of those that leave.
  let entering: Workspace<Double>

  /// Every node by itself.
  ///
  /// A weight that vanishes next to the largest still counts for something.
  ///
  /// - Complexity: O(V + E).
  init(_ graph: SimpleGraph, resolution: Double) {
    let graph = graph.inFittingUnit(least: 0x1p-400).graph
    let rows = graph.isDirected ? graph.bothWays : graph.outgoing
    nodeCount = graph.nodeCount
    isDirected = graph.isDirected
    offsets = Workspace(rows.offsets)
    targets = Workspace(rows.targets)
    weights =
      rows.weights.isEmpty
      ? Workspace(repeating: 1, count: rows.targets.count) : Workspace(rows.weights)
    let strengths = graph.outgoing.strengths
    leaving = Workspace(strengths)
    entering = Workspace(graph.isDirected ? graph.incoming.strengths : [])
    let total = strengths.reduce(0, +)
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
  init(
    _ graph: borrowing MergedGraph, parts: borrowing Workspace<Int32>, count: Int,
    _ scratch: borrowing CommunityScratch
  ) {
    self.init(like: graph, nodeCount: count)
    let members = Workspace<Int32>(repeating: 0, count: graph.nodeCount)
    graph.sort(by: parts, count, into: members, ends: scratch.sizes)
    var (arcs, begin) = (0, 0)
    for part in 0..<count {
      var found = 0
      let end = Int(scratch.sizes[part])
      for place in begin..<end {
        let member = Int(members[place])
        found = scratch.gather(graph, member, by: parts, after: found)
        leaving[part] += graph.leaving[member]
        if isDirected { entering[part] += graph.entering[member] }
      }
      begin = end
      for place in 0..<found {
        let other = Int(scratch.near[place])
        targets[arcs] = Int32(other)
        weights[arcs] = scratch.sums[other]
        arcs += other == part ? 0 : 1
        scratch.sums[other] = 0
      }
      offsets[part + 1] = Int32(arcs)
    }
  }

  /// Room for a graph that has fewer nodes and no more arcs than another.
  init(like graph: borrowing MergedGraph, nodeCount: Int) {
    self.nodeCount = nodeCount
    isDirected = graph.isDirected
    scale = graph.scale
    // One arc more, that is looked at and not kept.
    offsets = Workspace(repeating: 0, count: nodeCount + 1)
    targets = Workspace(repeating: 0, count: graph.arcCount + 1)
    weights = Workspace(repeating: 0, count: graph.arcCount + 1)
    leaving = Workspace(repeating: 0, count: nodeCount)
    entering = Workspace(repeating: 0, count: graph.isDirected ? nodeCount : 0)
  }

  /// The number of arcs.
  var arcCount: Int { Int(offsets[nodeCount]) }

  /// The arcs of a node.
  @inline(__always)
  func arcs(of node: Int) -> Range<Int> { Int(offsets[node])..<Int(offsets[node + 1]) }

  /// The number of nodes next to a node.
  func degree(of node: Int) -> Int { Int(offsets[node + 1] - offsets[node]) }

  /// Sorts the nodes by their part, and counts where each part ends.
  private borrowing func sort(
    by parts: borrowing Workspace<Int32>, _ count: Int,
    into members: borrowing Workspace<Int32>, ends: borrowing Workspace<Int32>
  ) {
    for part in 0..<count { ends[part] = 0 }
    for node in 0..<nodeCount { ends[Int(parts[node])] += 1 }
    for part in 1..<max(count, 1) { ends[part] += ends[part - 1] }
    for node in (0..<nodeCount).reversed() {
      let part = Int(parts[node])
      ends[part] -= 1
      members[Int(ends[part])] = Int32(node)
    }
    // Now each part begins where it ended; the end is the beginning of the next.
    for part in 1..<max(count, 1) { ends[part - 1] = ends[part] }
    if count > 0 { ends[count - 1] = Int32(nodeCount) }
  }

  /// The nodes, those with the fewest neighbours first.
  ///
  /// - Complexity: O(V).
  var nodesByDegree: [Int32] {
    var places = [Int32](repeating: 0, count: nodeCount + 1)
    for node in 0..<nodeCount { places[degree(of: node) + 1] += 1 }
    for degree in 0..<nodeCount { places[degree + 1] += places[degree] }
    var order = [Int32](repeating: 0, count: nodeCount)
    for node in 0..<nodeCount {
      let degree = degree(of: node)
      order[Int(places[degree])] = Int32(node)
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
