/// Divides room over lists.
enum Quota {
  /// How much of each list stays where there is room for so many in all: of every list the same
  /// number, of a shorter one all.
  ///
  /// - Complexity: O(n) in the number that stays.
  static func verdeeld(_ most: Int, over counts: [Int]) -> [Int] {
    var quota = [Int](repeating: 0, count: counts.count)
    var rest = min(most, counts.reduce(0, +))
    while rest > 0 {
      for index in counts.indices where rest > 0 && quota[index] < counts[index] {
        quota[index] += 1
        rest -= 1
      }
    }
    return quota
  }
}
