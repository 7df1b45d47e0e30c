/// Puts things below one another, each as near as possible to where it would like to be.
enum Spread {
  /// The upper edges of things with given heights: in order, apart, within a range, and with the
  /// least sum of squared distances of their middles from `wanted`.
  ///
  /// Pool adjacent violators (Barlow, Bartholomew, Bremner and Brunk, "Statistical inference under
  /// order restrictions", 1972): things that would overlap become a block that moves as one.
  ///
  /// - Complexity: O(n).
  static func places(
    heights: [Double], wanted: [Double], gap: Double, in range: ClosedRange<Double>
  ) -> [Double] {
    var offsets: [Double] = []
    var total = 0.0
    for height in heights {
      offsets.append(total)
      total += height + gap
    }
    // Without the heights and gaps above it, each has a place that may not lie above the former.
    var blocks: [(sum: Double, count: Int)] = []
    for index in heights.indices {
      var block = (sum: wanted[index] - heights[index] / 2 - offsets[index], count: 1)
      while let last = blocks.last,
        last.sum / Double(last.count) > block.sum / Double(block.count)
      {
        block = (last.sum + block.sum, last.count + block.count)
        blocks.removeLast()
      }
      blocks.append(block)
    }
    let lowest = max(range.lowerBound, range.upperBound - (total - gap))
    let bases = blocks.flatMap { block in
      Array(repeating: block.sum / Double(block.count), count: block.count)
    }
    return zip(bases, offsets).map { base, offset in
      min(max(base, range.lowerBound), lowest) + offset
    }
  }
}
