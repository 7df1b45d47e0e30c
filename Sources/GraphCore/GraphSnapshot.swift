/// A frozen directed graph in compressed sparse row form, parallel edges and loops included.
///
/// The outgoing edges of a node lie side by side, ordered by target and then as they were given;
/// its incoming edges are ordered by source. A snapshot never changes: build a new one instead.
public struct GraphSnapshot: Sendable {
  /// The number of nodes.
  public let nodeCount: Int

  let offsets: [Int32]
  let targets: [Int32]
  let origins: [Int32]
  /// Empty when every edge has label 0.
  let labels: [UInt16]
  /// Empty when every edge weighs 1.
  let weights: [Float]
  let incomingOffsets: [Int32]
  let incomingSources: [Int32]
  let incomingTwins: [Int32]

  /// The number of edges.
  public var edgeCount: Int { targets.count }

  /// All nodes, in order.
  public var nodes: Range<NodeID> { NodeID(0)..<NodeID(nodeCount) }

  /// All edges, ordered by source and then by target.
  public var edges: Range<EdgeID> { EdgeID(0)..<EdgeID(edgeCount) }

  /// Returns the edges that leave `node`, ordered by target.
  public func outgoingEdges(of node: NodeID) -> Range<EdgeID> {
    EdgeID(rawValue: offsets[node.index])..<EdgeID(rawValue: offsets[node.index + 1])
  }

  /// Returns the edges that arrive at `node`, ordered by source.
  public func incomingEdges(of node: NodeID) -> IncomingEdges {
    let range = Int(incomingOffsets[node.index])..<Int(incomingOffsets[node.index + 1])
    return IncomingEdges(twins: incomingTwins[range])
  }

  /// Returns the node where `edge` begins.
  ///
  /// - Complexity: O(log V).
  public func source(of edge: EdgeID) -> NodeID {
    var low = 0
    var high = nodeCount
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= edge.rawValue { low = middle } else { high = middle }
    }
    return NodeID(low)
  }

  /// Returns the node where `edge` ends.
  public func target(of edge: EdgeID) -> NodeID { NodeID(rawValue: targets[edge.index]) }

  /// Returns the label of `edge`.
  public func label(of edge: EdgeID) -> UInt16 { labels.isEmpty ? 0 : labels[edge.index] }

  /// Returns the weight of `edge`.
  public func weight(of edge: EdgeID) -> Float { weights.isEmpty ? 1 : weights[edge.index] }

  /// Returns the place of `edge` in the order in which the edges were given to the builder.
  public func origin(of edge: EdgeID) -> Int { Int(origins[edge.index]) }

  /// Returns the first of the edges from `source` to `target`, or nil where there is none.
  ///
  /// - Complexity: O(log d), d being the number of edges that leave `source`.
  public func firstEdge(from source: NodeID, to target: NodeID) -> EdgeID? {
    var low = Int(offsets[source.index])
    let end = Int(offsets[source.index + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < target.rawValue { low = middle + 1 } else { high = middle }
    }
    guard low < end, targets[low] == target.rawValue else { return nil }
    return EdgeID(low)
  }
}
