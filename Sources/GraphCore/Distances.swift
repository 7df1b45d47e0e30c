/// The number of steps from a set of nodes to every node.
public struct Distances: Equatable, Sendable {
  /// Steps by position of the node, -1 where no path exists.
  let steps: [Int32]

  /// The nodes that can be reached, nearest first, the starting nodes included.
  public let reached: [NodeID]

  /// Returns the number of steps to `node`, or nil where no path exists.
  public subscript(node: NodeID) -> Int? {
    steps[node.index] < 0 ? nil : Int(steps[node.index])
  }
}

extension GraphSnapshot {
  /// Returns the number of steps from the nearest of `sources` to every node.
  ///
  /// - Parameters:
  ///   - sources: Where the walk begins; these lie at zero steps.
  ///   - direction: Which way edges may be walked.
  ///   - limit: The largest number of steps to look for.
  /// - Returns: The steps to each node within the limit.
  /// - Complexity: O(V + E) time, O(V) space.
  public func distances(
    from sources: some Sequence<NodeID>, direction: Direction = .outgoing, limit: Int = Int.max
  ) -> Distances {
    var steps = [Int32](repeating: -1, count: nodeCount)
    var queue: [NodeID] = []
    for source in sources where steps[source.index] < 0 {
      steps[source.index] = 0
      queue.append(source)
    }
    var tail = queue.count
    queue += repeatElement(NodeID(0), count: nodeCount + 1 - tail)
    var head = 0
    while head < tail {
      let node = queue[head].index
      head += 1
      guard Int(steps[node]) < limit else { break }
      if direction != .incoming {
        Self.visit(targets, offsets, node, &steps, &queue, &tail)
      }
      if direction != .outgoing {
        Self.visit(incomingSources, incomingOffsets, node, &steps, &queue, &tail)
      }
    }
    queue.removeLast(queue.count - tail)
    return Distances(steps: steps, reached: queue)
  }

  /// Puts the neighbours of a node at the end of the queue.
  ///
  /// Every neighbour is handled in the same way, whether it is new or not: that is faster than a
  /// choice that cannot be predicted. The place behind the queue takes what is not new; and -1,
  /// read as a number without sign, is more than any number of steps.
  private static func visit(
    _ neighbours: [Int32], _ offsets: [Int32], _ node: Int, _ steps: inout [Int32],
    _ queue: inout [NodeID], _ tail: inout Int
  ) {
    let neighbours = neighbours.span
    var steps = steps.mutableSpan
    var queue = queue.mutableSpan
    let next = UInt32(bitPattern: steps[node]) + 1
    for edge in Int(offsets[node])..<Int(offsets[node + 1]) {
      let target = Int(neighbours[edge])
      let known = UInt32(bitPattern: steps[target])
      steps[target] = Int32(bitPattern: min(known, next))
      queue[tail] = NodeID(rawValue: neighbours[edge])
      tail += known == .max ? 1 : 0
    }
  }
}
