extension SimpleGraph {
  /// Returns the power of each node: how many it has a line to, and what these are worth.
  ///
  /// c(α, β) = α · (I - β · A)⁻¹ · A · 1, where A(v, u) is the weight of the arc from v to u, and α
  /// makes the squares add up to the number of nodes. With β > 0 it is good to know those who know
  /// many; with β < 0 it is good to know those who have nobody else; with β = 0 it is the degree.
  /// Bonacich, "Power and centrality: a family of measures", American Journal of Sociology 92(5),
  /// 1987. Scores can be negative.
  ///
  /// - Parameter beta: What the power of a neighbour adds. Its meaning is clear below 1 divided by
  ///   the largest eigenvalue, in absolute value.
  /// - Returns: The score of each node; undefined without edges, when beta is the inverse of an
  ///   eigenvalue, when a number becomes too large, and on a large graph when the scores do not
  ///   settle.
  /// - Complexity: O(V³) up to 1,000 nodes, above that O((V + E) · k).
  public func bonacichPower(beta: Double) -> SpectralScores {
    guard edgeCount > 0 else { return .undefined(.noEdges) }
    // The scaling takes the unit away, but for what beta is worth in it.
    let (graph, unit) = inFittingUnit()
    return graph.power(beta * unit)
  }

  private func power(_ beta: Double) -> SpectralScores {
    guard beta.isFinite else { return .undefined(.overflow) }
    let strengths = outgoing.strengths
    let solution: [Double]
    if nodeCount <= 1000 {
      guard let found = eliminated(beta, strengths) else { return .undefined(.singular) }
      solution = found
    } else {
      let system = ScaledSystem(
        rows: outgoing, diagonal: Array(repeating: 1, count: nodeCount), scale: beta,
        right: strengths)
      let tolerance = 1e-12
      let found =
        isDirected
        ? system.sweeps(tolerance: tolerance, limit: 10_000)
        : ConjugateGradients.solve(
          system, tolerance: tolerance * strengths.reduce(0, +), limit: 10_000)
      guard case .solved(let values) = found else { return .undefined(.noConvergence) }
      solution = values
    }
    guard solution.allSatisfy(\.isFinite) else { return .undefined(.overflow) }
    return solution.scaled(toSquares: Double(nodeCount)).map { .values($0) }
      ?? .undefined(.singular)
  }

  /// The solution of (I - β · A) x = right by elimination with the largest pivot of each column;
  /// nil when there is none or more than one.
  private func eliminated(_ beta: Double, _ right: [Double]) -> [Double]? {
    var matrix = nodes.map { node in
      var row = [Double](repeating: 0, count: nodeCount + 1)
      for arc in outgoing.arcs(of: node) {
        row[Int(outgoing.targets[arc])] = -beta * outgoing.weight(arc)
      }
      row[node] += 1
      row[nodeCount] = right[node]
      return row
    }
    let largest = matrix.reduce(0) { max($0, $1.dropLast().reduce(0) { max($0, abs($1)) }) }
    for column in nodes {
      var pivot = column
      for row in column..<nodeCount where abs(matrix[row][column]) > abs(matrix[pivot][column]) {
        pivot = row
      }
      guard abs(matrix[pivot][column]) > 1e-12 * largest else { return nil }
      matrix.swapAt(column, pivot)
      for row in column + 1..<max(nodeCount, column + 1) where matrix[row][column] != 0 {
        let factor = matrix[row][column] / matrix[column][column]
        for place in column...nodeCount { matrix[row][place] -= factor * matrix[column][place] }
      }
    }
    var solution = [Double](repeating: 0, count: nodeCount)
    for row in nodes.reversed() {
      var sum = matrix[row][nodeCount]
      for place in row + 1..<max(nodeCount, row + 1) { sum -= matrix[row][place] * solution[place] }
      solution[row] = sum / matrix[row][row]
    }
    return solution
  }
}
