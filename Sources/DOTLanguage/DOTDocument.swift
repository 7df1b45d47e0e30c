/// A graph in the DOT language as a value: what is drawn, in which order, with which attributes.
///
/// Nodes, clusters and edges keep the order in which they were added, because Graphviz paints
/// them in that order. Everything else is printed in one fixed order (see ``DOTPrinter``), so
/// equal documents give equal text.
public struct DOTDocument: Equatable, Sendable {
  /// The name of the graph; it reaches the reader of an SVG as the name of the outermost group.
  public var name: String
  /// Whether edges are written with an arrow (`->`) or a line (`--`).
  public var isDirected: Bool
  /// Attributes of the graph itself.
  public var attributes: DOTAttributes
  /// Attributes that every node has unless it says otherwise.
  public var nodeDefaults: DOTAttributes
  /// Attributes that every edge has unless it says otherwise.
  public var edgeDefaults: DOTAttributes
  /// The groups of nodes, each with its own box.
  public var clusters: [DOTCluster]
  /// The nodes outside every cluster.
  public var nodes: [DOTNode]
  /// The edges, all on the level of the graph, so that none is drawn inside a cluster by accident.
  public var edges: [DOTEdge]

  /// Makes a document; everything may be filled in afterwards.
  public init(
    name: String = "", isDirected: Bool = true, attributes: DOTAttributes = [],
    nodeDefaults: DOTAttributes = [], edgeDefaults: DOTAttributes = [],
    clusters: [DOTCluster] = [], nodes: [DOTNode] = [], edges: [DOTEdge] = []
  ) {
    self.name = name
    self.isDirected = isDirected
    self.attributes = attributes
    self.nodeDefaults = nodeDefaults
    self.edgeDefaults = edgeDefaults
    self.clusters = clusters
    self.nodes = nodes
    self.edges = edges
  }

  /// The document as DOT text, the same bytes for equal documents.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var text: String { DOTPrinter.text(of: self) }
}
