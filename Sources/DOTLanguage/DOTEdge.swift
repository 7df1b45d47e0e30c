/// One edge of a document.
public struct DOTEdge: Equatable, Sendable {
  /// The name of the node where the edge begins.
  public var tail: String
  /// The name of the node where the edge ends.
  public var head: String
  /// The attributes of this edge alone.
  public var attributes: DOTAttributes

  /// Makes an edge.
  public init(from tail: String, to head: String, _ attributes: DOTAttributes = []) {
    self.tail = tail
    self.head = head
    self.attributes = attributes
  }
}
