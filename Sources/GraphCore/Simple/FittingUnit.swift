extension SimpleGraph {
  /// The same graph with its weights in a unit in which squares and sums of squares are numbers,
  /// for measures that take no account of the unit.
  ///
  /// The unit is a power of two, so that nothing is rounded; ordinary weights stay as they are.
  ///
  /// - Parameter least: What the smallest weights are raised to, as a part of the largest.
  /// - Returns: The graph, and what one unit weighs.
  /// - Complexity: O(V + E).
  func inFittingUnit(least: Double = 0) -> (graph: SimpleGraph, unit: Double) {
    let largest = min(outgoing.weights.max() ?? 1, .greatestFiniteMagnitude)
    guard largest > 0, !outgoing.weights.allSatisfy({ (0x1p-200...0x1p200).contains($0) }) else {
      return (self, 1)
    }
    let unit = Double(sign: .plus, exponent: largest.exponent, significand: 1)
    let rows = outgoing.divided(by: unit, least: least)
    return (
      SimpleGraph(
        isDirected: isDirected, outgoing: rows,
        incoming: isDirected ? incoming.divided(by: unit, least: least) : rows), unit
    )
  }
}

extension Adjacency {
  fileprivate func divided(by unit: Double, least: Double) -> Adjacency {
    // What is infinite counts as the largest number there is.
    Adjacency(
      offsets: offsets, targets: targets, weights: weights.map { max(min($0 / unit, 2), least) })
  }
}
