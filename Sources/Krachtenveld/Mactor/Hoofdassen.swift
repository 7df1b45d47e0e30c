/// Places in a plane that keep those together who are much alike.
///
/// Principal coordinates of a matrix of likeness: the matrix is centred twice and its two largest
/// eigenvalues give the axes. J. C. Gower, "Some distance properties of latent root and vector
/// methods used in multivariate analysis", Biometrika 53(3-4), 1966. Eigenvalues by the rotations
/// of C. G. J. Jacobi, "Über ein leichtes Verfahren ...", Crelle's Journal 30, 1846.
struct Hoofdassen {
  /// The places on the first and the second axis.
  let punten: [(x: Double, y: Double)]
  /// The share of all likeness that the two axes show, 0 to 1.
  let aandeel: Double

  /// Finds the places; the likeness is symmetric, and larger means nearer.
  ///
  /// - Complexity: O(n³) per sweep of rotations for n rows; some ten sweeps.
  init(_ likeness: [[Double]]) {
    var system = Eigensysteem(Self.centred(likeness))
    system.solve()
    let order = system.values.indices.sorted { left, right in
      let (one, other) = (system.values[left], system.values[right])
      return one == other ? left < right : one > other
    }
    let positive = system.values.reduce(0) { $0 + max($1, 0) }
    let axes = order.prefix(2).map { system.axis($0) }
    let shown = order.prefix(2).reduce(0) { $0 + max(system.values[$1], 0) }
    aandeel = positive > 0 ? shown / positive : 0
    punten = likeness.indices.map { place in
      (axes.first?[place] ?? 0, axes.count > 1 ? axes[1][place] : 0)
    }
  }

  private static func centred(_ matrix: [[Double]]) -> [[Double]] {
    let count = Double(matrix.count)
    let means = matrix.map { $0.reduce(0, +) / count }
    let mean = means.reduce(0, +) / count
    return matrix.indices.map { row in
      matrix.indices.map { matrix[row][$0] - means[row] - means[$0] + mean }
    }
  }
}

/// A symmetric matrix that is turned until only its diagonal is left.
private struct Eigensysteem {
  private var matrix: [[Double]]
  /// The turns so far; the columns become the eigenvectors.
  private var vectors: [[Double]]

  init(_ matrix: [[Double]]) {
    self.matrix = matrix
    vectors = matrix.indices.map { row in matrix.indices.map { $0 == row ? 1 : 0 } }
  }

  var values: [Double] { matrix.indices.map { matrix[$0][$0] } }

  /// An eigenvector times the root of its eigenvalue, with its largest entry positive.
  ///
  /// What is 0 but for rounding becomes 0.
  func axis(_ column: Int) -> [Double] {
    let largest = values.reduce(0) { max($0, abs($1)) }
    guard values[column] > 1e-12 * largest else { return matrix.map { _ in 0 } }
    let entries = vectors.map { $0[column] }
    let high = entries.reduce(0) { max($0, abs($1)) }
    let sign = (entries.first { abs($0) > high - 1e-9 } ?? 1) < 0 ? -1.0 : 1.0
    let scale = sign * values[column].squareRoot()
    return entries.map { abs($0) < 1e-12 ? 0 : $0 * scale }
  }

  mutating func solve() {
    let size = matrix.joined().reduce(0) { max($0, abs($1)) }
    for _ in 0..<100 {
      var isDone = true
      for row in matrix.indices {
        for column in matrix.indices where column > row {
          guard abs(matrix[row][column]) > 1e-14 * size else { continue }
          isDone = false
          turn(row, column)
        }
      }
      if isDone { return }
    }
  }

  /// Turns two axes so that the cell between them becomes 0.
  private mutating func turn(_ one: Int, _ other: Int) {
    let half = (matrix[other][other] - matrix[one][one]) / (2 * matrix[one][other])
    let tangent = (half < 0 ? -1 : 1) / (abs(half) + (half * half + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for row in matrix.indices {
      (matrix[row][one], matrix[row][other]) = (
        cosine * matrix[row][one] - sine * matrix[row][other],
        sine * matrix[row][one] + cosine * matrix[row][other]
      )
      (vectors[row][one], vectors[row][other]) = (
        cosine * vectors[row][one] - sine * vectors[row][other],
        sine * vectors[row][one] + cosine * vectors[row][other]
      )
    }
    for column in matrix.indices {
      (matrix[one][column], matrix[other][column]) = (
        cosine * matrix[one][column] - sine * matrix[other][column],
        sine * matrix[one][column] + cosine * matrix[other][column]
      )
    }
  }
}
