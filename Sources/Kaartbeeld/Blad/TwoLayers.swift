/// Two columns of things with lines between them, ordered so that few lines cross.
struct TwoLayers {
  /// For every thing at the left the places at the right that it is joined to.
  private let lines: [[Int]]
  private let rightCount: Int
  /// The things at the left from top to bottom.
  private(set) var left: [Int]
  /// The things at the right from top to bottom.
  private(set) var right: [Int]

  /// Orders both columns: each thing moves to the middle of what it is joined to, in turns, and
  /// the order with fewest crossings is kept.
  ///
  /// The barycentre method of Sugiyama, Tagawa and Toda ("Methods for visual understanding of
  /// hierarchical system structures", 1981), with the given order deciding between equals.
  ///
  /// - Complexity: O(r (n + e) log n) for e lines and r rounds.
  init(_ lines: [[Int]], rightCount: Int, rounds: Int = 24) {
    self.lines = lines
    self.rightCount = rightCount
    left = Array(lines.indices)
    right = Array(0..<rightCount)
    var best = (left, right, crossings)
    for round in 0..<rounds {
      if round % 2 == 0 { sortLeft() } else { sortRight() }
      let count = crossings
      if count < best.2 { best = (left, right, count) }
    }
    (left, right) = (best.0, best.1)
  }

  /// The number of pairs of lines that cross.
  ///
  /// Lines are taken from top to bottom at the left; each crosses those before it that end lower
  /// at the right. A binary indexed tree counts these (Fenwick 1994; Barth, Mutzel and Jünger,
  /// "Simple and efficient bilayer cross counting", 2004).
  ///
  /// - Complexity: O(e log n).
  var crossings: Int {
    let places = Self.places(right)
    var tree = [Int](repeating: 0, count: rightCount + 1)
    var (count, seen) = (0, 0)
    for item in left {
      for end in lines[item].map({ places[$0] }).sorted() {
        var notBelow = 0
        var index = end + 1
        while index > 0 {
          notBelow += tree[index]
          index &= index - 1
        }
        count += seen - notBelow
        seen += 1
        index = end + 1
        while index <= rightCount {
          tree[index] += 1
          index += index & -index
        }
      }
    }
    return count
  }

  private mutating func sortLeft() {
    let places = Self.places(right)
    left = Self.sorted(left) { item in lines[item].map { Double(places[$0]) } }
  }

  private mutating func sortRight() {
    let places = Self.places(left)
    var ends = [[Double]](repeating: [], count: rightCount)
    for item in lines.indices {
      for end in lines[item] { ends[end].append(Double(places[item])) }
    }
    right = Self.sorted(right) { ends[$0] }
  }

  private static func sorted(_ items: [Int], by ends: (Int) -> [Double]) -> [Int] {
    let keyed = items.enumerated().map { place, item in
      let ends = ends(item)
      let mean = ends.isEmpty ? Double(place) : ends.reduce(0, +) / Double(ends.count)
      return (mean: mean, place: place, item: item)
    }
    return keyed.sorted { $0.mean != $1.mean ? $0.mean < $1.mean : $0.place < $1.place }
      .map(\.item)
  }

  private static func places(_ items: [Int]) -> [Int] {
    var places = [Int](repeating: 0, count: items.count)
    for (place, item) in items.enumerated() { places[item] = place }
    return places
  }
}
