/// Places boxes below one another in a fixed order, each as near as can be to where it wants to be.
///
/// The least sum of squares, by pooling neighbours that push each other away (Ayer and others,
/// "An empirical distribution function for sampling with incomplete information", 1955).
enum Stacking {
  /// The centres.
  ///
  /// - Parameters:
  ///   - wanted: Where each centre wants to be.
  ///   - heights: The height of each box.
  ///   - gap: The space between two boxes.
  ///   - room: Everything stays between 0 and this, where it fits.
  /// - Returns: A centre for each box, in the same order.
  /// - Complexity: O(n).
  static func centres(
    _ wanted: [Double], heights: [Double], gap: Double, room: Double
  ) -> [Double] {
    var offsets: [Double] = []
    var y = 0.0
    for height in heights {
      offsets.append(y + height / 2)
      y += height + gap
    }
    let slack = max(0, room - (y - gap))
    var pools: [(sum: Double, count: Int)] = []
    for (place, offset) in zip(wanted, offsets) {
      pools.append((place - offset, 1))
      while pools.count > 1 {
        let (above, below) = (pools[pools.count - 2], pools[pools.count - 1])
        guard above.sum / Double(above.count) > below.sum / Double(below.count) else { break }
        pools.removeLast(2)
        pools.append((above.sum + below.sum, above.count + below.count))
      }
    }
    let moves = pools.flatMap { pool in
      [Double](repeating: min(max(pool.sum / Double(pool.count), 0), slack), count: pool.count)
    }
    return zip(moves, offsets).map { $0 + $1 }
  }
}
