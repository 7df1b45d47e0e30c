/// Sums over the cells of two matrices of which most are 0.
struct CellProducts: Sendable {
  private let left: Adjacency
  private let right: Adjacency
  private let sums: (left: Double, right: Double)
  private let squares: (left: Double, right: Double)
  /// The sum over all cells of the products of both matrices.
  let products: Double

  init(_ left: Adjacency, _ right: Adjacency) {
    func total(_ matrix: Adjacency, _ value: (Double) -> Double) -> Double {
      matrix.targets.indices.reduce(0) { $0 + value(matrix.weight($1)) }
    }
    self.left = left
    self.right = right
    sums = (total(left) { $0 }, total(right) { $0 })
    squares = (total(left) { $0 * $0 }, total(right) { $0 * $0 })
    let memory = Memory(nodeCount: left.nodeCount)
    products = Self.products(left, right, memory)
  }

  private var cells: Double { Double(left.nodeCount) * Double(left.nodeCount - 1) }

  /// Pearson's correlation; nil when either has one value in all its cells.
  var correlation: Double? {
    let spread = (
      cells * squares.left - sums.left * sums.left,
      cells * squares.right - sums.right * sums.right
    )
    // The difference of two sums that are equal but for rounding is not a spread.
    guard spread.0 > Self.rounding * cells * squares.left,
      spread.1 > Self.rounding * cells * squares.right
    else { return nil }
    let together = cells * products - sums.left * sums.right
    return min(1, max(-1, together / (spread.0.squareRoot() * spread.1.squareRoot())))
  }

  /// The sum of products with the same correlation, but of the other sign.
  func mirrored(_ products: Double) -> Double { 2 * sums.left * sums.right / cells - products }

  /// Between which sums of products one is the same but for rounding.
  func bounds(around sum: Double) -> (low: Double, high: Double) {
    let slack = Self.rounding * (squares.left + squares.right)
    return (sum - slack, sum + slack)
  }

  private static let rounding = 1e-12

  /// The sum of products when the nodes of the right matrix have changed places.
  func products(permuted memory: borrowing Memory) -> Double {
    Self.products(left, right, memory)
  }

  private static func products(
    _ left: Adjacency, _ right: Adjacency, _ memory: borrowing Memory
  ) -> Double {
    var sum = 0.0
    for node in 0..<left.nodeCount where left.degree(of: node) > 0 {
      let place = Int(memory.places[node])
      for arc in right.arcs(of: place) { memory.row[Int(right.targets[arc])] = right.weight(arc) }
      for arc in left.arcs(of: node) {
        sum += left.weight(arc) * memory.row[Int(memory.places[Int(left.targets[arc])])]
      }
      for arc in right.arcs(of: place) { memory.row[Int(right.targets[arc])] = 0 }
    }
    return sum
  }

  /// What a thread works with.
  struct Memory: ~Copyable {
    /// Where each node of the left matrix is in the right one.
    fileprivate let places: Workspace<Int32>
    /// One row of the right matrix, all its cells; 0 between uses.
    fileprivate let row: Workspace<Double>
    private let count: Int

    init(nodeCount: Int) {
      count = nodeCount
      places = Workspace(repeating: 0, count: nodeCount)
      row = Workspace(repeating: 0, count: nodeCount)
      for node in 0..<nodeCount { places[node] = Int32(node) }
    }

    /// Gives every node another place, starting from its own.
    mutating func shuffle(using random: inout SeededGenerator) {
      for node in 0..<count { places[node] = Int32(node) }
      for node in stride(from: count - 1, to: 0, by: -1) {
        let other = random.next(below: node + 1)
        (places[node], places[other]) = (places[other], places[node])
      }
    }
  }
}
