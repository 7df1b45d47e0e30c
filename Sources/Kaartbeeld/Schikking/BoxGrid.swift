/// Finds boxes near a place or along a line without looking at all of them.
///
/// A uniform grid: each cell knows the boxes that reach into it.
struct BoxGrid {
  let boxes: [Rect]
  private let origin: Point
  private let side: Double
  private let columns: Int
  private let rows: Int
  private var cells: [[Int]]

  /// Sorts boxes into cells about as large as one box.
  ///
  /// - Complexity: O(n).
  init(_ boxes: [Rect]) {
    self.boxes = boxes
    let whole = boxes.dropFirst().reduce(boxes.first ?? Rect(0, 0, 1, 1)) { $0.union($1) }
    let area = max(whole.width * whole.height, 1)
    side = max((area / Double(max(boxes.count, 1))).squareRoot(), max(whole.width, 1) / 200, 10)
    origin = whole.origin
    columns = Int(whole.width / side) + 1
    rows = Int(whole.height / side) + 1
    cells = [[Int]](repeating: [], count: columns * rows)
    for (index, box) in boxes.enumerated() {
      for row in self.rows(box.minY, box.maxY) {
        for column in self.columns(box.minX, box.maxX) {
          cells[row * columns + column].append(index)
        }
      }
    }
  }

  /// The boxes through whose inside a straight line runs, in order of number.
  ///
  /// - Complexity: O(k log k) in the number of boxes near the line.
  func crossed(from start: Point, to end: Point) -> [Int] {
    var found: [Int] = []
    let (low, high) = start.x <= end.x ? (start, end) : (end, start)
    for column in columns(low.x, high.x) {
      let left = max(origin.x + Double(column) * side, low.x)
      let right = min(origin.x + Double(column + 1) * side, high.x)
      let heights = [height(at: left, low, high), height(at: right, low, high)]
      let steep = low.x == high.x || right < left
      let (top, bottom) =
        steep
        ? (min(low.y, high.y), max(low.y, high.y))
        : (min(heights[0], heights[1]), max(heights[0], heights[1]))
      for row in rows(top, bottom) {
        for index in cells[row * columns + column]
        where boxes[index].isCrossed(from: start, to: end) {
          found.append(index)
        }
      }
    }
    return found.sortedUnique
  }

  /// The boxes that overlap a rectangle, in order of number.
  ///
  /// - Complexity: O(k log k) in the number of boxes nearby.
  func overlapping(_ rect: Rect) -> [Int] {
    var found: [Int] = []
    for row in rows(rect.minY, rect.maxY) {
      for column in columns(rect.minX, rect.maxX) {
        found += cells[row * columns + column].filter { boxes[$0].intersects(rect) }
      }
    }
    return found.sortedUnique
  }

  private func height(at x: Double, _ low: Point, _ high: Point) -> Double {
    guard high.x > low.x else { return low.y }
    return low.y + (high.y - low.y) * (x - low.x) / (high.x - low.x)
  }

  private func columns(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    range(low - origin.x, high - origin.x, columns)
  }

  private func rows(_ low: Double, _ high: Double) -> ClosedRange<Int> {
    range(low - origin.y, high - origin.y, rows)
  }

  private func range(_ low: Double, _ high: Double, _ count: Int) -> ClosedRange<Int> {
    // A hair wider, so that rounding never loses a cell.
    let first = min(max(Int(((low - 0.001) / side).rounded(.down)), 0), count - 1)
    let last = min(max(Int(((high + 0.001) / side).rounded(.down)), first), count - 1)
    return first...last
  }
}

extension [Int] {
  /// The different numbers in order.
  var sortedUnique: [Int] {
    var result: [Int] = []
    for number in sorted() where result.last != number { result.append(number) }
    return result
  }
}
