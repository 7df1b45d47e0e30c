/// What Graphviz understood of a document, to check that it is what was meant.
public struct InspectedGraph: Equatable, Sendable {
  /// A node by name with its attributes as text.
  public struct Node: Equatable, Sendable {
    /// The name.
    public var name: String
    /// The attributes that are not empty, defaults included.
    public var attributes: [String: String]
  }

  /// An edge with its attributes as text.
  public struct Edge: Equatable, Sendable {
    /// The name of the node where it begins.
    public var tail: String
    /// The name of the node where it ends.
    public var head: String
    /// The attributes that are not empty, defaults included.
    public var attributes: [String: String]
  }

  /// The attributes of the graph.
  public var attributes: [String: String]
  /// The nodes in order of appearance.
  public var nodes: [Node] = []
  /// The edges, by the node where they begin.
  public var edges: [Edge] = []
}
