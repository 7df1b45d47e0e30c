/// Finds the best routes of a few steps from one or more starts to every node.
///
/// Every edge has a factor of at most `base`; a route is worth the product of its factors divided
/// by `base` to the power of their number. The best route has, in this order: the highest worth;
/// the fewest steps; the highest least grade; the smallest sequence of nodes, counted from the
/// start. Between starts the grade of the start counts too, and a start counts as the first node.
/// But the route from one given start is chosen by the grades of its edges alone.
///
/// A factor of at most `base` never makes a longer walk worth more. So of the walks of exactly k
/// steps with the highest worth and the least k none visits a node twice (leaving a cycle out
/// would give fewer steps for no less worth), and dynamic programming over walks finds routes:
/// Bellman, "On a routing problem", 1958. The least grade does not allow that shortcut, so the
/// edges on best walks are searched again per grade, from the highest down.
public struct RouteSearch: Sendable {
  /// The graph; every edge that may be walked both ways is there in both directions.
  public let graph: GraphSnapshot
  /// What every factor is divided by.
  public let base: Int
  /// The factor of each edge, 1 up to `base`; 0 closes the edge.
  public var factors: [UInt8]
  /// The grade of each edge.
  public let grades: [UInt8]
  /// Nodes that may only be the first or the last of a route.
  public var endsOnly: NodeSet
  /// Nodes that may not be on a route at all.
  public var closed: NodeSet

  /// The grades that occur, highest first.
  private let gradesPresent: [UInt8]

  /// Makes a search over a graph.
  ///
  /// - Complexity: O(V + E).
  public init(graph: GraphSnapshot, base: Int, factors: [UInt8], grades: [UInt8]) {
    precondition(factors.count == graph.edgeCount, "every edge needs a factor")
    precondition(grades.count == graph.edgeCount, "every edge needs a grade")
    precondition(factors.allSatisfy { Int($0) <= base }, "a factor exceeds the base")
    self.graph = graph
    self.base = base
    self.factors = factors
    self.grades = grades
    endsOnly = NodeSet(nodeCount: graph.nodeCount)
    closed = NodeSet(nodeCount: graph.nodeCount)
    gradesPresent = Self.distinct(grades)
  }

  private static func distinct(_ grades: some Sequence<UInt8>) -> [UInt8] {
    var isPresent = [Bool](repeating: false, count: 256)
    for grade in grades { isPresent[Int(grade)] = true }
    return (0...UInt8.max).reversed().filter { isPresent[Int($0)] }
  }

  /// Returns the best route to every node that can be reached.
  ///
  /// - Parameters:
  ///   - starts: Where routes begin; each node at most once.
  ///   - maximumSteps: The largest number of steps; `base` to that power must fit in an `Int`.
  /// - Returns: The routes by their last node.
  /// - Complexity: O(n · g · (V + E)) for n steps and g different grades, plus for every start
  ///   whose own grade is the least of some best route O(g) times the edges on best walks from it.
  public func routes(from starts: [RouteStart], maximumSteps: Int) -> BestRoutes {
    let starts = starts.filter { !closed.contains($0.node) }.sorted { $0.node < $1.node }
    let worth = RouteWorth(self, starts: starts, maximumSteps: maximumSteps)
    var result = BestRoutes(worth: worth, nodeCount: graph.nodeCount)
    var tree = RouteTree(search: self, worth: worth)
    for grade in Self.distinct(gradesPresent + starts.map(\.grade)) {
      tree.grow(from: starts.filter { $0.grade >= grade }.map(\.node), grade: grade)
      result.adopt(tree, grade: grade)
    }
    refine(&result, starts, &tree)
    return result
  }

  /// Chooses again, by the grades of the edges alone, where the grade of the start hid them.
  private func refine(
    _ result: inout BestRoutes, _ starts: [RouteStart], _ tree: inout RouteTree
  ) {
    guard let highest = gradesPresent.first else { return }
    let lowest = starts.map(\.grade).min() ?? .max
    guard lowest < highest else { return }
    let hidden = result.heldBack(by: starts)
    for (start, nodes) in zip(starts, hidden) where start.grade < highest && !nodes.isEmpty {
      var open = nodes
      for grade in gradesPresent where grade > start.grade && !open.isEmpty {
        tree.grow(from: [start.node], grade: grade)
        open.removeAll { result.replace($0, with: tree) }
      }
    }
  }
}
