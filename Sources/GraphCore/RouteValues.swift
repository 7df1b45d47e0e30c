/// What the best walks of a few steps towards some goals are worth, from every node.
///
/// The mirror image of ``BestRoutes``: a walk is read from its far end, so that between walks of
/// the same worth and number of steps the smallest sequence of nodes counted from there is taken.
/// Grades play no part.
public struct RouteValues: Sendable {
  private let search: RouteSearch
  private let worth: RouteWorth

  init(_ search: RouteSearch, goals: [RouteStart], maximumSteps: Int) {
    self.search = search
    worth = RouteWorth(
      search, starts: goals.filter { !search.closed.contains($0.node) },
      maximumSteps: maximumSteps)
  }

  /// Returns the number of steps of the best walk from `node`, or nil where there is none.
  public func steps(from node: NodeID) -> Int? {
    worth.bestSteps[node.index] < 0 ? nil : Int(worth.bestSteps[node.index])
  }

  /// Returns the highest product of a walk of exactly `steps` steps from `node`, the factor of its
  /// goal included; 0 where there is no such walk.
  public func product(from node: NodeID, steps: Int) -> Int {
    steps < worth.products.count ? worth.products[steps][node.index] : 0
  }

  /// Returns the walk of highest product of exactly `steps` steps from `node` to a goal, of equal
  /// ones the smallest sequence of nodes; nil where there is no walk.
  ///
  /// With the fewest steps that give its worth, the walk visits no node twice.
  ///
  /// - Complexity: O(d) in the number of edges at the nodes of the walk.
  public func walk(from node: NodeID, steps: Int) -> [EdgeID]? {
    guard product(from: node, steps: steps) > 0 else { return nil }
    var edges: [EdgeID] = []
    var last = node
    for rest in stride(from: steps, to: 0, by: -1) {
      guard let edge = step(from: last, rest: rest) else { return nil }
      edges.append(edge)
      last = search.graph.target(of: edge)
    }
    return edges
  }

  /// The first edge of the best walk of `rest` steps; edges are ordered by target.
  private func step(from node: NodeID, rest: Int) -> EdgeID? {
    let wanted = worth.products[rest][node.index]
    return search.graph.outgoingEdges(of: node).first { edge in
      let target = search.graph.target(of: edge).index
      return search.factors[edge.index] > 0
        && search.isPassable(target, isFirst: rest == 1)
        && worth.products[rest - 1][target] * Int(search.factors[edge.index]) == wanted
    }
  }
}

extension RouteSearch {
  /// Returns what the best walks towards goals are worth, and which they are.
  ///
  /// Every edge must be there in both directions with the same factor.
  ///
  /// - Parameters:
  ///   - goals: Where walks end, each with its factor; each node at most once.
  ///   - maximumSteps: The largest number of steps; `base` to that power must fit in an `Int`.
  /// - Returns: The values by the node where walks begin.
  /// - Complexity: O(n · (V + E)) for n steps.
  public func values(towards goals: [RouteStart], maximumSteps: Int) -> RouteValues {
    RouteValues(self, goals: goals, maximumSteps: maximumSteps)
  }
}
