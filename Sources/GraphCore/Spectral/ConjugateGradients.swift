/// The search for the solution of a ``ScaledSystem`` with symmetric rows.
///
/// Conjugate gradients (Hestenes and Stiefel, "Methods of conjugate gradients for solving linear
/// systems", 1952) on the equations between a sweep down and a sweep up, (D - L)⁻¹ (D - s · A)
/// (D - Lᵀ)⁻¹, where L are the arcs of s · A to nodes before. That takes half as many rounds, and
/// a round follows every arc once, as without: Eisenstat, "Efficient implementation of a class of
/// preconditioned conjugate gradient methods", SIAM Journal on Scientific and Statistical
/// Computing 2(1), 1981.
struct ConjugateGradients: ~Copyable {
  private let system: ScaledSystem
  private let inverse: [Double]
  private let solution: Workspace<Double>
  /// What is left of the right side after the sweep up.
  private let rest: Workspace<Double>
  private let direction: Workspace<Double>
  /// The direction after the sweep down: how the solution changes.
  private let step: Workspace<Double>
  private let image: Workspace<Double>

  init(_ system: ScaledSystem) {
    let count = system.right.count
    self.system = system
    inverse = system.diagonal.map { 1 / $0 }
    solution = Workspace(repeating: 0, count: count)
    rest = Workspace(repeating: 0, count: count)
    direction = Workspace(repeating: 0, count: count)
    step = Workspace(repeating: 0, count: count)
    image = Workspace(repeating: 0, count: count)
  }

  /// Looks for the solution.
  ///
  /// - Parameters:
  ///   - tolerance: The sum of |b - (D - s · A) y| to stop at.
  ///   - limit: The largest number of rounds.
  /// - Returns: The solution, or why there is none.
  /// - Complexity: O((V + E) · ⁴√κ) or better for most graphs with a condition number κ.
  func solve(tolerance: Double, limit: Int) -> ScaledSystem.Outcome {
    let nodes = system.right.indices
    var energy = 0.0
    for node in nodes {
      rest[node] = (system.right[node] + heardBefore(node, rest)) * inverse[node]
      energy += rest[node] * rest[node] * system.diagonal[node]
    }
    var turn = 0.0
    for _ in 0..<limit {
      let curvature = sweep(turn: turn)
      guard curvature > 0 else { return .indefinite }
      let (left, size) = move(energy / curvature)
      // The sum of what is left cannot be much smaller than its size after the sweep.
      if size <= tolerance, sumOfRest() <= tolerance { return .solved(nodes.map { solution[$0] }) }
      turn = left / energy
      energy = left
    }
    return .unsettled(nodes.map { solution[$0] })
  }

  /// Turns the direction, and finds its image and how much that curves.
  private func sweep(turn: Double) -> Double {
    for node in system.right.indices.reversed() {
      let here = system.diagonal[node] * rest[node] + turn * direction[node]
      direction[node] = here
      step[node] = (here + heardAfter(node, step)) * inverse[node]
    }
    var curvature = 0.0
    for node in system.right.indices {
      let (here, change) = (direction[node], step[node])
      let above = here - system.diagonal[node] * change
      let sum = (above + heardBefore(node, image)) * inverse[node]
      image[node] = sum
      curvature += here * (change + sum)
    }
    return curvature
  }

  /// Goes along the direction; returns the energy and the size of what is left.
  private func move(_ length: Double) -> (energy: Double, size: Double) {
    var (energy, size) = (0.0, 0.0)
    for node in system.right.indices {
      let change = step[node]
      solution[node] += length * change
      let left = rest[node] - length * (change + image[node])
      rest[node] = left
      let weighed = system.diagonal[node] * left
      energy += left * weighed
      size += abs(weighed)
    }
    return (energy, size)
  }

  private func sumOfRest() -> Double {
    system.right.indices.reduce(0) {
      $0 + abs(system.diagonal[$1] * rest[$1] - heardBefore($1, rest))
    }
  }

  /// s · ∑ A(v, u) · x(u) over the nodes u before v.
  private func heardBefore(_ node: Int, _ values: borrowing Workspace<Double>) -> Double {
    let rows = system.rows
    let arcs = rows.arcs(of: node)
    var sum = 0.0
    var arc = arcs.lowerBound
    while arc < arcs.upperBound {
      let target = Int(rows.targets[arc])
      if target > node { break }
      sum += rows.weights.isEmpty ? values[target] : values[target] * rows.weights[arc]
      arc += 1
    }
    return system.scale * sum
  }

  /// s · ∑ A(v, u) · x(u) over the nodes u after v.
  private func heardAfter(_ node: Int, _ values: borrowing Workspace<Double>) -> Double {
    let rows = system.rows
    let arcs = rows.arcs(of: node)
    var sum = 0.0
    var arc = arcs.upperBound
    while arc > arcs.lowerBound {
      arc -= 1
      let target = Int(rows.targets[arc])
      if target < node { break }
      sum += rows.weights.isEmpty ? values[target] : values[target] * rows.weights[arc]
    }
    return system.scale * sum
  }
}
