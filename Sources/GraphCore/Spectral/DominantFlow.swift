/// The largest eigenvalue of a directed graph, and the scores to which repeated summing leads that
/// begins with equal scores.
///
/// The largest eigenvalue is the largest of those of the strong components. The components that
/// have it are called critical. What passes through one critical component grows as the powers of
/// the eigenvalue λ, and what passes through m of them as n^(m - 1) times that after n rounds:
/// Rothblum, "Algebraic eigenspaces of nonnegative matrices", Linear Algebra and its Applications
/// 12, 1975. So in the end only that counts which passes through the most critical components.
struct DominantFlow {
  private let graph: SimpleGraph
  private let order: FlowOrder
  /// By component its eigenvalue; 0 for a node by itself and where it is certainly not the largest.
  private var values: [Double] = []
  /// By component of which the eigenvalue was found the vector that belongs to it.
  private var vectors: [Int: [Double]] = [:]
  /// The position of each node in the component at hand, -1 outside.
  private var places: [Int32]
  /// The largest eigenvalue; 0 without a cycle.
  private(set) var value = 0.0

  /// Finds the eigenvalues; nil when one does not settle that may be the largest.
  init?(_ graph: SimpleGraph) {
    self.graph = graph
    order = graph.flowOrder()
    places = Array(repeating: -1, count: graph.nodeCount)
    values = order.parts.map { _ in 0 }
    let bounds = order.parts.map { bound(of: $0) }
    let candidates = order.parts.filter { order.members($0).count > 1 }
      .sorted { bounds[$0] != bounds[$1] ? bounds[$0] > bounds[$1] : $0 < $1 }
    var unsettled: Double?
    for part in candidates where bounds[part] >= value * Self.nearlyOne {
      let (rows, unit) = rows(of: part).inFittingUnit()
      if let pair = PrincipalPair(rows.incoming).byPowers(), pair.value > 0 {
        values[part] = pair.value * unit
        vectors[part] = pair.vector
        value = max(value, values[part])
      } else {
        unsettled = max(unsettled ?? 0, bounds[part])
      }
    }
    if let unsettled, unsettled >= value * Self.nearlyOne { return nil }
  }

  /// What the eigenvalue of a component is at most: the most that a node hears within it.
  private func bound(of part: Int) -> Double {
    order.members(part).reduce(0) { bound, node in
      let arcs = graph.incoming.arcs(of: Int(node))
      let sum = arcs.reduce(0) { sum, arc in
        let isWithin = order.numbers[Int(graph.incoming.targets[arc])] == part
        return sum + (isWithin ? graph.incoming.weight(arc) : 0)
      }
      return max(bound, sum)
    }
  }

  /// Above which part of the largest eigenvalue one is as large.
  private static let nearlyOne = 1 - 1e-9

  /// The graph of a component by itself.
  private mutating func rows(of part: Int) -> SimpleGraph {
    let members = order.members(part).map { Int($0) }
    for (place, node) in members.enumerated() { places[node] = Int32(place) }
    defer { for node in members { places[node] = -1 } }
    return SimpleGraph(
      isDirected: true, outgoing: graph.outgoing.restricted(to: members, places),
      incoming: graph.incoming.restricted(to: members, places))
  }

  /// Finds the scores; nil when they do not settle.
  mutating func scores() -> [Double]? {
    var scores = [Double](repeating: 0, count: graph.nodeCount)
    // By component through how many critical ones it is reached, itself included.
    var levels: [Int] = []
    for part in order.parts {
      let (level, right) = heard(part, scores, levels)
      let isCritical = values[part] >= value * Self.nearlyOne
      guard let found = isCritical ? share(part, right) : passed(part, right) else { return nil }
      for (place, node) in order.members(part).enumerated() { scores[Int(node)] = found[place] }
      levels.append(level + (isCritical ? 1 : 0))
    }
    let top = levels.max() ?? 0
    for node in graph.nodes where levels[Int(order.numbers[node])] < top { scores[node] = 0 }
    return scores
  }

  /// Through how many critical components one is reached, and what its nodes hear by the longest
  /// of these ways; from nothing critical also what they begin with, in all rounds together.
  private func heard(
    _ part: Int, _ scores: [Double], _ levels: [Int]
  ) -> (level: Int, right: [Double]) {
    var level = 0
    var right = order.members(part).map { _ in value }
    for (place, node) in order.members(part).enumerated() {
      for arc in graph.incoming.arcs(of: Int(node)) {
        let source = Int(graph.incoming.targets[arc])
        let other = Int(order.numbers[source])
        guard other != part, levels[other] >= level else { continue }
        if levels[other] > level {
          level = levels[other]
          for place in right.indices { right[place] = 0 }
        }
        right[place] += graph.incoming.weight(arc) * scores[source]
      }
    }
    return (level, right)
  }

  /// The vector of a critical component as large as what it hears makes it.
  private mutating func share(_ part: Int, _ right: [Double]) -> [Double]? {
    let rows = rows(of: part).inFittingUnit().graph
    guard let vector = vectors[part], let against = PrincipalPair(rows.outgoing).byPowers()
    else { return nil }
    let (ours, theirs) = right.indices.reduce((0, 0)) {
      ($0.0 + against.vector[$1] * right[$1], $0.1 + against.vector[$1] * vector[$1])
    }
    return vector.map { $0 * (ours / theirs / value) }
  }

  /// The solution of (λ - A) x = right for a component that is not critical.
  private mutating func passed(_ part: Int, _ right: [Double]) -> [Double]? {
    guard right.count > 1 else { return [right[0] / value] }
    let system = ScaledSystem(
      rows: rows(of: part).incoming, diagonal: Array(repeating: value, count: right.count),
      scale: 1, right: right)
    guard case .solved(let solution) = system.sweeps(tolerance: 1e-13, limit: 20_000)
    else { return nil }
    return solution
  }
}
