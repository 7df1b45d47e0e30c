/// The sum of the cells of a profile and of their squares.
struct ProfileSums {
  private var sum = 0.0
  private var squares = 0.0

  mutating func add(_ value: Double) {
    sum += value
    squares += value * value
  }

  mutating func remove(_ value: Double) {
    sum -= value
    squares -= value * value
  }

  /// The square root of the sum of the squared differences.
  func distance(to other: ProfileSums, products: Double) -> Double {
    let sum = squares + other.squares
    let rest = sum - 2 * products
    // The difference of two sums that are equal but for rounding is no distance.
    return rest > Self.rounding * sum ? rest.squareRoot() : 0
  }

  /// Pearson's correlation of two profiles; nil when either has one value in all its cells.
  func correlation(with other: ProfileSums, products: Double, cells: Double) -> Double? {
    let spread = (cells * squares - sum * sum, cells * other.squares - other.sum * other.sum)
    guard spread.0 > Self.rounding * cells * squares,
      spread.1 > Self.rounding * cells * other.squares
    else { return nil }
    let together = cells * products - sum * other.sum
    return min(1, max(-1, together / (spread.0.squareRoot() * spread.1.squareRoot())))
  }

  private static let rounding = 1e-12
}
