/// The parts of a graph that hang together when edges are walked both ways.
public struct Components: Equatable, Sendable {
  /// The number of the component of each node; components are numbered by their first node.
  public let numbers: [Int32]

  /// The first node of each component, in order.
  public let firstNodes: [NodeID]

  /// The number of nodes in each component, in the order of `firstNodes`.
  public let sizes: [Int]

  /// The number of components.
  public var count: Int { sizes.count }

  /// Returns the number of the component that holds `node`.
  public func number(of node: NodeID) -> Int { Int(numbers[node.index]) }

  /// Returns the first node of the component that holds `node`.
  public func firstNode(of node: NodeID) -> NodeID { firstNodes[number(of: node)] }
}

extension GraphSnapshot {
  /// Returns the parts that hang together.
  ///
  /// - Parameter members: The nodes that count; nil means all. Others belong to no component.
  /// - Returns: The components; asking for the number of a node that does not count is a mistake.
  /// - Complexity: O(V + E) time, O(V) space.
  public func components(of members: NodeSet? = nil) -> Components {
    var numbers = [Int32](repeating: -1, count: nodeCount)
    var firstNodes: [NodeID] = []
    var sizes: [Int] = []
    for node in nodes where numbers[node.index] < 0 && members?.contains(node) ?? true {
      let size = flood(from: node, within: members, number: Int32(sizes.count), &numbers)
      firstNodes.append(node)
      sizes.append(size)
    }
    return Components(numbers: numbers, firstNodes: firstNodes, sizes: sizes)
  }

  private func flood(
    from first: NodeID, within members: NodeSet?, number: Int32, _ numbers: inout [Int32]
  ) -> Int {
    var stack = [first.rawValue]
    var size = 0
    numbers[first.index] = number
    while let node = stack.popLast() {
      size += 1
      let node = Int(node)
      for edge in Int(offsets[node])..<Int(offsets[node + 1]) {
        take(targets[edge])
      }
      for edge in Int(incomingOffsets[node])..<Int(incomingOffsets[node + 1]) {
        take(incomingSources[edge])
      }
    }
    return size

    func take(_ next: Int32) {
      guard numbers[Int(next)] < 0 else { return }
      if let members, !members.contains(NodeID(rawValue: next)) { return }
      numbers[Int(next)] = number
      stack.append(next)
    }
  }
}
