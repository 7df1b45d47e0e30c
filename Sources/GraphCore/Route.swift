/// A walk along edges, valued by the product of the factors of its edges.
public struct Route: Hashable, Sendable {
  /// The edges in walking order; empty for a route that ends where it begins.
  public let edges: [EdgeID]
  /// The nodes in walking order, one more than there are edges.
  public let nodes: [NodeID]
  /// The product of the factors, that of the start included.
  public let product: Int
  /// The least grade of the edges; nil when there are none.
  public let leastGrade: UInt8?

  /// The number of edges.
  public var steps: Int { edges.count }
}

/// A node where routes may begin, with what beginning there costs.
public struct RouteStart: Hashable, Sendable {
  /// The node.
  public let node: NodeID
  /// A factor of every route that begins here, at least 1.
  public let factor: Int
  /// A bound on the grade of every route that begins here.
  public let grade: UInt8

  /// Makes a start; without factor and grade beginning there costs nothing.
  public init(_ node: NodeID, factor: Int = 1, grade: UInt8 = .max) {
    precondition(factor >= 1, "a start needs a factor of at least 1")
    self.node = node
    self.factor = factor
    self.grade = grade
  }
}
