import GraphCore

/// A random simple graph with every edge in both directions.
struct ContactGraph {
  let snapshot: GraphSnapshot
  let neighbours: [Set<Int>]

  init(
    nodes: ClosedRange<Int>, edges: ClosedRange<Int>,
    using random: inout some RandomNumberGenerator
  ) {
    self.init(RandomEdges(nodes: nodes, edges: edges, using: &random))
  }

  init(_ edges: RandomEdges) {
    var neighbours = [Set<Int>](repeating: [], count: edges.nodeCount)
    for (left, right) in edges.pairs where left != right {
      neighbours[left].insert(right)
      neighbours[right].insert(left)
    }
    self.init(neighbours)
  }

  init(_ neighbours: [Set<Int>]) {
    var builder = GraphBuilder(nodeCount: neighbours.count)
    for (node, others) in neighbours.enumerated() {
      for other in others.sorted() { builder.addEdge(from: NodeID(node), to: NodeID(other)) }
    }
    self.neighbours = neighbours
    snapshot = builder.build()
  }

  /// The graph of the members alone, under the same numbers.
  func restricted(to members: NodeSet) -> ContactGraph {
    ContactGraph(
      neighbours.enumerated().map { node, others in
        members.contains(NodeID(node)) ? others.filter { members.contains(NodeID($0)) } : []
      })
  }

  /// Some of the nodes.
  func randomMembers(using random: inout some RandomNumberGenerator) -> NodeSet {
    NodeSet(
      nodeCount: neighbours.count,
      snapshot.nodes.filter { _ in Int.random(in: 0..<4, using: &random) > 0 })
  }
}
