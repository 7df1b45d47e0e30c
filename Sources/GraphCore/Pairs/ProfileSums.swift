/// The sum of the cells of a profile and of their squares.
struct ProfileSums {
  var sum = 0.0
  var squares = 0.0

  mutating func add(_ value: Double) {
    sum += value
    squares += value * value
  }

  /// Pearson's correlation of two profiles; nil when either has one value in all its cells.
  func correlation(with other: ProfileSums, products: Double, cells: Double) -> Double? {
    let spread = (cells * squares - sum * sum, cells * other.squares - other.sum * other.sum)
    // The difference of two sums that are equal but for rounding is not a spread.
    guard spread.0 > Self.rounding * cells * squares,
      spread.1 > Self.rounding * cells * other.squares
    else { return nil }
    let together = cells * products - sum * other.sum
    return min(1, max(-1, together / (spread.0.squareRoot() * spread.1.squareRoot())))
  }

  private static let rounding = 1e-12
}
