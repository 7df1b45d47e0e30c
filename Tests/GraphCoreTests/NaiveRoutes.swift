import GraphCore

/// Best routes found by listing every route, as the definition reads.
struct NaiveRoutes {
  let search: RouteSearch
  let maximumSteps: Int

  struct Found {
    let nodes: [NodeID]
    let product: Int
    let leastGrade: UInt8
    var steps: Int { nodes.count - 1 }
  }

  /// The best route to `target` from any of `starts`.
  func best(from starts: [RouteStart], to target: NodeID) -> Found? {
    let chains = starts.filter { !search.closed.contains($0.node) }.compactMap { start in
      routes(from: start.node, to: target).min(by: isBetter).map {
        Found(
          nodes: $0.nodes, product: $0.product * start.factor,
          leastGrade: min($0.leastGrade, start.grade))
      }
    }
    return chains.min(by: isBetter)
  }

  func isBetter(_ left: Found, _ right: Found) -> Bool {
    let leftWorth = left.product * power(right.steps)
    let rightWorth = right.product * power(left.steps)
    if leftWorth != rightWorth { return leftWorth > rightWorth }
    if left.steps != right.steps { return left.steps < right.steps }
    if left.leastGrade != right.leastGrade { return left.leastGrade > right.leastGrade }
    return left.nodes.lexicographicallyPrecedes(right.nodes)
  }

  private func power(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { product, _ in product * search.base }
  }

  private func routes(from start: NodeID, to target: NodeID) -> [Found] {
    var found: [Found] = []
    walk(Found(nodes: [start], product: 1, leastGrade: .max), to: target, &found)
    return found
  }

  private func walk(_ route: Found, to target: NodeID, _ found: inout [Found]) {
    guard let last = route.nodes.last else { return }
    if last == target { return found.append(route) }
    if route.steps == maximumSteps || (route.steps > 0 && search.endsOnly.contains(last)) { return }
    for edge in search.graph.outgoingEdges(of: last) where search.factors[edge.index] > 0 {
      let next = search.graph.target(of: edge)
      if route.nodes.contains(next) || search.closed.contains(next) { continue }
      let longer = Found(
        nodes: route.nodes + [next], product: route.product * Int(search.factors[edge.index]),
        leastGrade: min(route.leastGrade, search.grades[edge.index]))
      walk(longer, to: target, &found)
    }
  }
}
