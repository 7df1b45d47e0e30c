/// A way of placing nodes and routing edges that Graphviz offers.
public enum LayoutMethod: String, Equatable, Sendable, CaseIterable {
  /// Layers from top to bottom, for chains and hierarchies.
  case dot
  /// Springs, for small networks.
  case neato
  /// Springs on several scales, for large networks.
  case sfdp
  /// Rings around a centre.
  case twopi
  /// Circles.
  case circo
  /// Nothing is placed: every node and edge is where the document says.
  case nop2
}
