/// The edges that arrive at one node, ordered by source.
public struct IncomingEdges: RandomAccessCollection, Sendable {
  let twins: ArraySlice<Int32>

  /// The position of the first edge.
  public var startIndex: Int { twins.startIndex }

  /// The position after the last edge.
  public var endIndex: Int { twins.endIndex }

  /// The edge at a position, by its number among the outgoing edges.
  public subscript(position: Int) -> EdgeID { EdgeID(rawValue: twins[position]) }
}
