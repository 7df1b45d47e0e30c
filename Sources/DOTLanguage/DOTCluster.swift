/// A group of nodes; Graphviz draws a box around it when its name begins with `cluster`.
public struct DOTCluster: Equatable, Sendable {
  /// The name within the document, without the prefix `cluster_` that the printer adds.
  public var name: String
  /// Attributes of the group, such as its box and its title.
  public var attributes: DOTAttributes
  /// Groups within this group.
  public var clusters: [DOTCluster]
  /// The nodes of this group.
  public var nodes: [DOTNode]

  /// Makes a group.
  public init(
    _ name: String, attributes: DOTAttributes = [], clusters: [DOTCluster] = [],
    nodes: [DOTNode] = []
  ) {
    self.name = name
    self.attributes = attributes
    self.clusters = clusters
    self.nodes = nodes
  }
}
