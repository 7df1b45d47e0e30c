/// The parts of a graph that hang together when edges are walked both ways.
public struct Components: Equatable, Sendable {
  /// The number of the component of each node, -1 for a node that does not count; components are
  /// numbered by their first node.
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
  /// - Complexity: O(V + E) time, nearly, and O(V) space.
  public func components(of members: NodeSet? = nil) -> Components {
    let forest = UnionForest(nodeCount)
    let outgoing = Adjacency(offsets: offsets, targets: targets, weights: [])
    let incoming = Adjacency(offsets: incomingOffsets, targets: incomingSources, weights: [])
    let isMember = { (node: Int) in members?.contains(NodeID(node)) ?? true }
    forest.join(outgoing, incoming, isMember)
    return forest.components(isMember)
  }
}
