/// Small sets of numbers, one a row, kept as bits so that many pairs of rows can be compared.
struct BitRows {
  private let width: Int
  private var words: [UInt64]

  /// Makes empty rows for numbers below `bitCount`.
  init(rowCount: Int, bitCount: Int) {
    width = (bitCount + 63) / 64
    words = Array(repeating: 0, count: rowCount * width)
  }

  /// Puts a number in a row.
  mutating func insert(_ bit: Int, in row: Int) {
    words[row * width + bit >> 6] |= 1 << UInt64(bit & 63)
  }

  /// Whether a number is in a row.
  func contains(_ bit: Int, in row: Int) -> Bool {
    words[row * width + bit >> 6] & (1 << UInt64(bit & 63)) != 0
  }

  /// Whether a row and one of other rows over the same numbers have a number in common.
  func intersects(_ row: Int, _ other: BitRows, _ otherRow: Int) -> Bool {
    for place in 0..<width
    where words[row * width + place] & other.words[otherRow * width + place] != 0 {
      return true
    }
    return false
  }

  /// How many numbers two rows have in common.
  func commonCount(_ row: Int, _ other: Int) -> Int {
    var count = 0
    for place in 0..<width {
      count += (words[row * width + place] & words[other * width + place]).nonzeroBitCount
    }
    return count
  }

  /// Whether a number that two rows have in common is marked in either of the same two rows of
  /// `marks`.
  func hasCommon(_ row: Int, _ other: Int, markedIn marks: BitRows) -> Bool {
    for place in 0..<width {
      let (first, second) = (row * width + place, other * width + place)
      let common = words[first] & words[second]
      if common & (marks.words[first] | marks.words[second]) != 0 { return true }
    }
    return false
  }

  /// The numbers that two rows have in common, in order.
  func common(_ row: Int, _ other: Int) -> [Int] {
    var found: [Int] = []
    for place in 0..<width {
      var rest = words[row * width + place] & words[other * width + place]
      while rest != 0 {
        found.append(place << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return found
  }
}
