/// The arcs of a graph with the nodes in breadth-first order, component after component.
///
/// Nodes that lie near each other then have numbers near each other, which searches from
/// consecutive nodes profit from.
struct StepRows: Sendable {
  /// The nodes by their new numbers.
  let order: [Int32]
  /// For each new number where its component begins.
  let starts: [Int32]
  /// For each new number where its component ends.
  let ends: [Int32]
  /// How many layers the order of the deepest component has.
  let depth: Int
  /// The nodes that each node walks to, in new numbers.
  let onward: Adjacency
  /// The nodes that walk to each node, in new numbers.
  let back: Adjacency

  var nodeCount: Int { order.count }

  init(_ graph: SimpleGraph, direction: Direction) {
    let graph = direction == .either ? graph.undirected : graph
    let sides = [graph.outgoing, graph.incoming]
    (order, starts, ends, depth) = Self.walk(graph.isDirected ? sides : [graph.outgoing])
    var numbers = [Int32](repeating: 0, count: order.count)
    for (number, node) in order.enumerated() { numbers[Int(node)] = Int32(number) }
    let rows = direction == .incoming ? graph.incoming : graph.outgoing
    onward = rows.renumbered(order, numbers)
    back = graph.isDirected ? onward.transposed : onward
  }

  private static func walk(
    _ sides: [Adjacency]
  ) -> (order: [Int32], starts: [Int32], ends: [Int32], depth: Int) {
    let count = sides[0].nodeCount
    var order: [Int32] = []
    var starts: [Int32] = []
    var ends: [Int32] = []
    var depth = 0
    var isKnown = [Bool](repeating: false, count: count)
    order.reserveCapacity(count)
    for root in 0..<count where !isKnown[root] {
      let start = order.count
      var head = start
      var (layers, layerEnd) = (0, start)
      isKnown[root] = true
      order.append(Int32(root))
      while head < order.count {
        if head == layerEnd { (layers, layerEnd) = (layers + 1, order.count) }
        let node = Int(order[head])
        for side in sides.indices {
          for arc in sides[side].arcs(of: node) {
            let target = sides[side].targets[arc]
            if isKnown[Int(target)] { continue }
            isKnown[Int(target)] = true
            order.append(target)
          }
        }
        head += 1
      }
      depth = max(depth, layers)
      starts += repeatElement(Int32(start), count: order.count - start)
      ends += repeatElement(Int32(order.count), count: order.count - start)
    }
    return (order, starts, ends, depth)
  }
}

extension Adjacency {
  /// The same arcs, without weights, between nodes with other numbers.
  ///
  /// - Parameters:
  ///   - order: The old numbers in the order of the new ones.
  ///   - numbers: The new numbers in the order of the old ones.
  /// - Returns: The rows in the new order; within a row the targets stand as they stood.
  /// - Complexity: O(V + E).
  func renumbered(_ order: [Int32], _ numbers: [Int32]) -> Adjacency {
    var offsets = self.offsets
    var moved = targets
    var end = 0
    for (number, node) in order.enumerated() {
      for arc in arcs(of: Int(node)) {
        moved[end] = numbers[Int(targets[arc])]
        end += 1
      }
      offsets[number + 1] = Int32(truncatingIfNeeded: end)
    }
    return Adjacency(offsets: offsets, targets: moved, weights: [])
  }
}
