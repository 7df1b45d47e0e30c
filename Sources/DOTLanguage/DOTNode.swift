/// One node of a document.
public struct DOTNode: Equatable, Sendable {
  /// The name by which edges refer to this node; never shown, so use an id and not a label.
  public var name: String
  /// The attributes of this node alone.
  public var attributes: DOTAttributes

  /// Makes a node.
  public init(_ name: String, _ attributes: DOTAttributes = []) {
    self.name = name
    self.attributes = attributes
  }
}
