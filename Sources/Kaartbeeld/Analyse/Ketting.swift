/// A long thin network, which goes to and fro over the page as lines of text do.
struct Ketting {
  /// How many lines each is away from the end where it begins.
  private let stappen: [Int]
  private let lengte: Int

  /// A shorter chain fits the page as it is.
  private static let kortste = 9

  /// Finds the chain in a connected network, or nil where it is not a thin one: more than two on
  /// average stand beside one another.
  ///
  /// - Complexity: O(n + m).
  init?(count: Int, links: [(Int, Int)]) {
    var naast = [[Int]](repeating: [], count: count)
    for (from, to) in links {
      naast[from].append(to)
      naast[to].append(from)
    }
    let first = Self.stappen(from: 0, naast)
    let far = first.indices.max { (first[$0], $1) < (first[$1], $0) } ?? 0
    let back = Self.stappen(from: far, naast)
    let last = back.max() ?? 0
    // The end nearest to the first one comes first.
    stappen = 2 * back[0] > last ? back.map { last - $0 } : back
    lengte = last + 1
    guard lengte > Self.kortste, 2 * lengte >= count else { return nil }
  }

  private static func stappen(from start: Int, _ naast: [[Int]]) -> [Int] {
    var steps = [Int](repeating: -1, count: naast.count)
    steps[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for other in naast[node] where steps[other] < 0 {
        steps[other] = steps[node] + 1
        queue.append(other)
      }
    }
    return steps.map { max($0, 0) }
  }

  /// The places on a page so many times as wide as high, in any unit.
  func plekken(_ shape: Double) -> [Point] {
    let rows = max((Double(lengte) / (1.3 * shape)).squareRoot().rounded(), 1)
    let columns = Int((Double(lengte) / rows).rounded(.up))
    let pitch = Double(columns) / shape / max(rows - 1, 1)
    var widths = [Int](repeating: 0, count: lengte)
    for step in stappen { widths[step] += 1 }
    var used = [Int](repeating: 0, count: lengte)
    return stappen.map { step in
      let (row, along) = (step / columns, step % columns)
      let across = Double(used[step]) - Double(widths[step] - 1) / 2
      used[step] += 1
      return Point(
        Double(row % 2 == 0 ? along : columns - 1 - along),
        Double(row) * pitch + across * pitch * 0.4)
    }
  }
}
