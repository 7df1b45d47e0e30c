/// The equations (D - s · A) y = b over the nodes of a graph: a diagonal D, and rows A of the nodes
/// that each node listens to.
struct ScaledSystem: Sendable {
  let rows: Adjacency
  let diagonal: [Double]
  let scale: Double
  let right: [Double]

  /// How a search for the solution ended.
  enum Outcome {
    case solved([Double])
    /// The matrix is not positive definite.
    case indefinite
    /// How far it came in the rounds that it had.
    case unsettled([Double])
  }

  /// The sum of |b - (D - s · A) y| over the nodes, and the smallest of (D - s · A) y.
  func residual(_ solution: [Double]) -> (sum: Double, smallest: Double) {
    var (sum, smallest) = (0.0, Double.infinity)
    for node in solution.indices {
      let left = diagonal[node] * solution[node] - scale * heard(node, solution)
      sum += abs(right[node] - left)
      smallest = min(smallest, left)
    }
    return (sum, smallest)
  }

  /// The solution for any rows, if going round the nodes settles.
  ///
  /// The method of Gauss and Seidel.
  ///
  /// - Parameters:
  ///   - tolerance: The sum of |b - (D - s · A) y|, as a part of the sum of |D · y|, to stop at.
  ///   - limit: The largest number of rounds.
  /// - Returns: The solution, or that it did not settle.
  /// - Complexity: O(V + E) for a round.
  func sweeps(tolerance: Double, limit: Int) -> Outcome {
    var solution = zip(right, diagonal).map { $0 / $1 }
    for _ in 0..<limit {
      var (change, size) = (0.0, 0.0)
      for node in solution.indices {
        let new = (right[node] + scale * heard(node, solution)) / diagonal[node]
        change += abs(new - solution[node]) * diagonal[node]
        size += abs(new) * diagonal[node]
        solution[node] = new
      }
      guard size.isFinite else { return .unsettled(solution) }
      if change <= tolerance * size, residual(solution).sum <= tolerance * size {
        return .solved(solution)
      }
    }
    return .unsettled(solution)
  }

  private func heard(_ node: Int, _ values: [Double]) -> Double {
    var sum = 0.0
    for arc in rows.arcs(of: node) { sum += rows.weight(arc) * values[Int(rows.targets[arc])] }
    return sum
  }
}

extension Adjacency {
  /// The sum of the weights of the arcs of each node.
  var strengths: [Double] {
    (0..<nodeCount).map { strength(of: $0) }
  }
}
