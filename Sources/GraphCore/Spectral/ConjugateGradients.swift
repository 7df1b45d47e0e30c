/// The search for the solution of a ``ScaledSystem`` with symmetric rows.
///
/// Conjugate gradients (Hestenes and Stiefel, "Methods of conjugate gradients for solving linear
/// systems", 1952) on the equations between a sweep down and a sweep up, (D - L)⁻¹ (D - s · A)
/// (D - Lᵀ)⁻¹, where L are the arcs of s · A to nodes before. That takes half as many rounds, and
/// a round follows every arc once, as without: Eisenstat, "Efficient implementation of a class of
/// preconditioned conjugate gradient methods", SIAM Journal on Scientific and Statistical
/// Computing 2(1), 1981.
///
/// The trees that hang on the rest are solved first: see ``PrunedRows``.
struct ConjugateGradients: ~Copyable {
  private let rows: PrunedRows
  private let scale: Double
  private let inverse: Workspace<Double>
  private let solution: Workspace<Double>
  /// What is left of the right side after the sweep up.
  private let rest: Workspace<Double>
  private let direction: Workspace<Double>
  /// The direction after the sweep down: how the solution changes.
  private let step: Workspace<Double>
  private let image: Workspace<Double>

  /// Solves a system.
  ///
  /// - Parameters:
  ///   - system: The system.
  ///   - tolerance: The sum of |b - (D - s · A) y| to stop at.
  ///   - limit: The largest number of rounds.
  /// - Returns: The solution, or why there is none.
  /// - Complexity: O((V + E) · ⁴√κ) or better for most graphs with a condition number κ.
  static func solve(
    _ system: ScaledSystem, tolerance: Double, limit: Int
  ) -> ScaledSystem.Outcome {
    let rows = PrunedRows(system)
    guard rows.hasPositiveDiagonal else { return .indefinite }
    return ConjugateGradients(rows, scale: system.scale).solve(tolerance: tolerance, limit: limit)
  }

  private init(_ rows: consuming PrunedRows, scale: Double) {
    let count = rows.count
    self.scale = scale
    inverse = Workspace(repeating: 0, count: count)
    for node in 0..<count { inverse[node] = 1 / rows.diagonal[node] }
    solution = Workspace(repeating: 0, count: count)
    rest = Workspace(repeating: 0, count: count)
    direction = Workspace(repeating: 0, count: count)
    step = Workspace(repeating: 0, count: count)
    image = Workspace(repeating: 0, count: count)
    self.rows = rows
  }

  private func solve(tolerance: Double, limit: Int) -> ScaledSystem.Outcome {
    var energy = 0.0
    for node in 0..<rows.count {
      rest[node] = (rows.right[node] + heard(node, in: rows.before, rest)) * inverse[node]
      energy += rest[node] * rest[node] * rows.diagonal[node]
    }
    if sumOfRest() <= tolerance { return .solved(rows.whole(solution)) }
    var turn = 0.0
    for _ in 0..<limit {
      let curvature = sweep(turn: turn)
      guard curvature > 0 else { return .indefinite }
      let (left, size) = move(energy / curvature)
      // The sum of what is left cannot be much smaller than its size after the sweep.
      if size <= tolerance, sumOfRest() <= tolerance { return .solved(rows.whole(solution)) }
      turn = left / energy
      energy = left
    }
    return .unsettled(rows.whole(solution))
  }

  /// Turns the direction, and finds its image and how much that curves.
  private func sweep(turn: Double) -> Double {
    for node in (0..<rows.count).reversed() {
      let here = rows.diagonal[node] * rest[node] + turn * direction[node]
      direction[node] = here
      step[node] = (here + heard(node, in: rows.after, step)) * inverse[node]
    }
    var curvature = 0.0
    for node in 0..<rows.count {
      let (here, change) = (direction[node], step[node])
      let above = here - rows.diagonal[node] * change
      let sum = (above + heard(node, in: rows.before, image)) * inverse[node]
      image[node] = sum
      curvature += here * (change + sum)
    }
    return curvature
  }

  /// Goes along the direction; returns the energy and the size of what is left.
  private func move(_ length: Double) -> (energy: Double, size: Double) {
    var (energy, size) = (0.0, 0.0)
    for node in 0..<rows.count {
      let change = step[node]
      solution[node] += length * change
      let left = rest[node] - length * (change + image[node])
      rest[node] = left
      let weighed = rows.diagonal[node] * left
      energy += left * weighed
      size += abs(weighed)
    }
    return (energy, size)
  }

  private func sumOfRest() -> Double {
    (0..<rows.count).reduce(0) {
      $0 + abs(rows.diagonal[$1] * rest[$1] - heard($1, in: rows.before, rest))
    }
  }

  /// s · ∑ A(v, u) · x(u) over the nodes u on one side of v.
  @inline(__always) private func heard(
    _ node: Int, in side: Adjacency, _ values: borrowing Workspace<Double>
  ) -> Double {
    let targets = side.targets.span
    var sum = 0.0
    if side.weights.isEmpty {
      for arc in side.arcs(of: node) { sum += values[Int(targets[arc])] }
    } else {
      for arc in side.arcs(of: node) { sum += values[Int(targets[arc])] * side.weights[arc] }
    }
    return scale * sum
  }
}
