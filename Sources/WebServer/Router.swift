/// Finds the route for a request.
public struct Router: Sendable {
  /// What is found for a method and a path.
  enum Finding {
    /// The route and the named pieces of the path.
    case route(Route, Fields)
    /// The path exists for other methods, these.
    case otherMethods([Method])
    /// There is no such path.
    case nothing
  }

  /// The routes by the number of pieces in their pattern; literal pieces come before named ones.
  private let routes: [[Route]]

  /// Makes a router; the order of the routes does not matter.
  ///
  /// - Precondition: No two routes have the same method and pattern.
  public init(_ routes: [Route]) {
    let keys = routes.map { "\($0.method.rawValue) \($0.pattern)" }
    precondition(Set(keys).count == keys.count, "two routes are the same")
    let longest = routes.map(\.pieces.count).max() ?? 0
    self.routes = (0...longest).map { count in
      routes.filter { $0.pieces.count == count }.sorted { Self.rank($0) < Self.rank($1) }
    }
  }

  /// A text that sorts literal pieces first, from left to right, and then by name.
  private static func rank(_ route: Route) -> String {
    route.pieces.map { $0.hasPrefix(":") ? "1" : "0" }.joined() + route.pattern
  }

  /// The route for a method and a path; a slash at the end of the path makes no difference.
  ///
  /// - Complexity: O(r) in the number of routes.
  func find(_ method: Method?, _ path: String) -> Finding {
    let pieces = path.split(separator: "/")
    guard pieces.count < routes.count else { return .nothing }
    let wanted = method == .head ? .get : method
    var others: [Method] = []
    for route in routes[pieces.count] {
      guard let parameters = route.parameters(for: pieces) else { continue }
      if route.method == wanted { return .route(route, parameters) }
      others += route.method == .get ? [.get, .head] : [.post]
    }
    return others.isEmpty
      ? .nothing : .otherMethods(Method.allCases.filter(others.contains))
  }
}
