/// A part of a graph with its nodes renumbered so that neighbours lie close together in memory.
///
/// The new numbers follow a breadth-first walk: what a search touches together, lies together.
struct NearbyOrder: Sendable {
  /// The node that each new number stands for.
  let nodes: [NodeID]
  /// Where the neighbours of each new number begin.
  let offsets: [Int32]
  /// The neighbours, by new number.
  let targets: [Int32]
  /// The new numbers of what hangs together, which follow each other.
  let parts: [Range<Int>]

  /// Renumbers the members of a graph.
  ///
  /// - Complexity: O(V + E).
  init(of graph: GraphSnapshot, members: NodeSet?) {
    let (nodes, numbers, parts) = Self.walk(graph, members)
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    offsets.reserveCapacity(nodes.count + 1)
    targets.reserveCapacity(graph.edgeCount)
    for node in nodes {
      for edge in graph.outgoingEdges(of: node) {
        let number = numbers[graph.target(of: edge).index]
        if number >= 0 { targets.append(number) }
      }
      offsets.append(Int32(targets.count))
    }
    self.nodes = nodes
    self.offsets = offsets
    self.targets = targets
    self.parts = parts
  }

  /// Returns what hangs together with a node, all by new number.
  ///
  /// - Complexity: O(log p) for p parts.
  func part(of number: Int) -> Range<Int> {
    var low = 0
    var high = parts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if parts[middle].lowerBound <= number { low = middle } else { high = middle }
    }
    return parts[low]
  }

  private static func walk(
    _ graph: GraphSnapshot, _ members: NodeSet?
  ) -> (nodes: [NodeID], numbers: [Int32], parts: [Range<Int>]) {
    var parts: [Range<Int>] = []
    var nodes: [NodeID] = []
    var numbers = [Int32](repeating: -1, count: graph.nodeCount)
    var head = 0
    for first in graph.nodes {
      let start = head
      number(first)
      while head < nodes.count {
        for edge in graph.outgoingEdges(of: nodes[head]) { number(graph.target(of: edge)) }
        head += 1
      }
      if head > start { parts.append(start..<head) }
    }
    return (nodes, numbers, parts)

    func number(_ node: NodeID) {
      guard numbers[node.index] < 0, members?.contains(node) ?? true else { return }
      numbers[node.index] = Int32(nodes.count)
      nodes.append(node)
    }
  }
}
