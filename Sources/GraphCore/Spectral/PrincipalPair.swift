/// The search for the largest eigenvalue of a matrix without negative weights, and its vector.
///
/// The search begins with equal scores, so that of several vectors the one is found to which equal
/// scores lead.
struct PrincipalPair {
  private let rows: Adjacency
  private var vector: [Double]
  private var image: [Double]
  /// What the vector is multiplied by, as far as it is a vector of the matrix, and how far it is
  /// not.
  private var value = 0.0
  private var error = Double.infinity

  init(_ rows: Adjacency) {
    self.rows = rows
    vector = Array(repeating: 1 / Double(rows.nodeCount).squareRoot(), count: rows.nodeCount)
    image = vector
  }

  private var isFound: Bool { error <= 1e-12 * value }

  /// Repeated multiplication, with a part of the scores themselves added.
  ///
  /// Without that the scores of a graph in two camps go up and down for ever.
  ///
  /// - Returns: The vector and the value; nil when it does not settle.
  consuming func byPowers() -> (vector: [Double], value: Double)? {
    for _ in 0..<20_000 {
      multiply()
      if isFound { return (vector, value) }
      let shift = value / 4 + .leastNormalMagnitude
      scale(to: vector.indices.map { image[$0] + shift * vector[$0] })
    }
    return nil
  }

  /// Repeated division by the matrix, with a little more than the eigenvalue on its diagonal, for
  /// symmetric rows.
  ///
  /// However near the next eigenvalue lies, a few rounds suffice: Parlett, "The Symmetric
  /// Eigenvalue Problem", 1980, chapter 4. That the shift lies above the largest eigenvalue shows
  /// in that the matrix is positive definite.
  ///
  /// - Returns: The vector, without negative scores, and the value; nil when it does not settle.
  consuming func byInverses() -> (vector: [Double], value: Double)? {
    multiply()
    var margin = error
    for _ in 0..<200 {
      if isFound { return (vector, value) }
      margin = max(margin, 1e-11 * value)
      let system = ScaledSystem(
        rows: rows, diagonal: Array(repeating: value + margin, count: vector.count), scale: 1,
        right: vector)
      switch ConjugateGradients.solve(
        system, tolerance: 1e-7 * vector.reduce(0, +), limit: 20 * vector.count + 100)
      {
      case .indefinite: margin *= 4
      case .solved(let solution), .unsettled(let solution):
        scale(to: solution.map { max($0, 0) })
        multiply()
        margin = 2 * error
      }
    }
    return nil
  }

  private mutating func scale(to scores: [Double]) {
    let size = scores.reduce(0) { $0 + $1 * $1 }.squareRoot()
    vector = scores.map { $0 / size }
  }

  private mutating func multiply() {
    value = 0
    for node in vector.indices {
      var sum = 0.0
      for arc in rows.arcs(of: node) { sum += rows.weight(arc) * vector[Int(rows.targets[arc])] }
      image[node] = sum
      value += sum * vector[node]
    }
    error =
      vector.indices.reduce(0) {
        let rest = image[$1] - value * vector[$1]
        return $0 + rest * rest
      }.squareRoot()
  }
}
