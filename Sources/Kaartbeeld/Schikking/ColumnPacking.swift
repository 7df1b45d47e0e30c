/// Puts boxes in columns over a page, joined ones near each other.
///
/// Columns keep a page with many boxes easy to read, and leave aisles in which lines find their way.
struct ColumnPacking {
  let sizes: [Size]
  /// Lines between boxes.
  let links: [(Int, Int)]
  /// The least space between boxes of a column.
  let gap: Double
  /// The least space between columns.
  let aisle: Double

  private let neighbours: [[Int]]

  init(sizes: [Size], links: [(Int, Int)], gap: Double, aisle: Double) {
    self.sizes = sizes
    self.links = links
    self.gap = gap
    self.aisle = aisle
    var neighbours = [[Int]](repeating: [], count: sizes.count)
    for (from, to) in links {
      neighbours[from].append(to)
      neighbours[to].append(from)
    }
    self.neighbours = neighbours
  }

  /// The boxes in columns, or nil where the page is too small.
  ///
  /// - Parameters:
  ///   - points: About where the boxes would like to be, in relation to each other.
  ///   - bounds: The page.
  /// - Returns: The boxes, in the order of their sizes.
  /// - Complexity: O(r·n²) in at most twelve rounds, for up to 300 boxes; O(n·k) for more, with k
  ///   boxes in the columns of the neighbours.
  func boxes(near points: [Point], in bounds: Rect) -> [Rect]? {
    guard !sizes.isEmpty else { return [] }
    let widest = sizes.map(\.width).max() ?? 0
    let most = min(Int((bounds.width + aisle) / (widest + aisle)), sizes.count)
    guard most >= 1 else { return nil }
    let divided = (1...most).reversed().lazy.compactMap {
      divide(points, into: $0, height: bounds.height)
    }.first
    guard let divided else { return nil }
    var stacks = Stacks(self, divided, bounds)
    stacks.order(by: points.map(\.y))
    stacks.improve()
    return stacks.boxes
  }

  /// The boxes from left to right in columns of about one height, or nil where one is too high.
  private func divide(_ points: [Point], into count: Int, height: Double) -> [[Int]]? {
    let order = points.indices.sorted { (points[$0].x, $0) < (points[$1].x, $1) }
    let whole = sizes.reduce(0) { $0 + $1.height + gap }
    var columns = [[Int]](repeating: [], count: count)
    var (column, passed, filled) = (0, 0.0, 0.0)
    for index in order {
      let own = sizes[index].height + gap
      let isEnough = passed + own / 2 > whole * Double(column + 1) / Double(count)
      if isEnough || filled + own - gap > height, column + 1 < count, !columns[column].isEmpty {
        (column, filled) = (column + 1, 0)
      }
      guard filled + own - gap <= height else { return nil }
      columns[column].append(index)
      passed += own
      filled += own
    }
    return columns
  }

  /// The columns while they are put in order.
  private struct Stacks {
    /// Above this number of boxes not everything is tried.
    static let many = 300

    let packing: ColumnPacking
    let bounds: Rect
    var columns: [[Int]]
    var boxes: [Rect]

    init(_ packing: ColumnPacking, _ columns: [[Int]], _ bounds: Rect) {
      self.packing = packing
      self.columns = columns.filter { !$0.isEmpty }
      self.bounds = bounds
      boxes = packing.sizes.map { Rect(center: bounds.center, size: $0) }
    }

    /// The length of all lines.
    private var length: Double {
      packing.links.reduce(0) { $0 + boxes[$1.0].center.distance(to: boxes[$1.1].center) }
    }

    /// Puts every column in order of wishes and spreads its boxes over the height of the page.
    mutating func order(by wanted: [Double]) {
      let pitch = bounds.width / Double(columns.count)
      for number in columns.indices {
        columns[number].sort { (wanted[$0], $0) < (wanted[$1], $1) }
        let heights = columns[number].reduce(0) { $0 + packing.sizes[$1].height }
        let rest = max(bounds.height - heights, 0) / Double(max(columns[number].count, 1))
        var y = bounds.minY + rest / 2
        for index in columns[number] {
          let size = packing.sizes[index]
          let x = bounds.minX + pitch * (Double(number) + 0.5) - size.width / 2
          boxes[index] = Rect(x, y, size.width, size.height)
          y += size.height + rest
        }
      }
    }

    /// Moves boxes towards their neighbours as long as that makes the lines shorter.
    mutating func improve() {
      settle()
      for _ in 0..<(boxes.count > Self.many ? 3 : 12) {
        let before = self
        guard exchange() else { return }
        settle()
        if length >= before.length - 1e-6 {
          self = before
          return
        }
      }
    }

    /// Orders columns by where the neighbours are, and keeps the best order.
    private mutating func settle() {
      var best = self
      for _ in 0..<24 {
        let wanted = boxes.indices.map { index -> Double in
          let own = boxes[index].center.y
          let others = packing.neighbours[index]
          guard !others.isEmpty else { return own }
          let mean = others.reduce(0) { $0 + boxes[$1].center.y } / Double(others.count)
          return (own + 2 * mean) / 3
        }
        order(by: wanted)
        if length < best.length - 1e-6 { best = self }
      }
      self = best
    }

    /// Exchanges boxes of different columns where that makes their lines shorter.
    private mutating func exchange() -> Bool {
      var homes = [Int](repeating: 0, count: boxes.count)
      for (number, column) in columns.enumerated() {
        for index in column { homes[index] = number }
      }
      var heights = columns.map { $0.reduce(0) { $0 + packing.sizes[$1].height + packing.gap } }
      var hasChanged = false
      for left in boxes.indices where !packing.neighbours[left].isEmpty {
        for right in candidates(left) where homes[right] != homes[left] {
          let grown = packing.sizes[right].height - packing.sizes[left].height
          let room = bounds.height + packing.gap
          guard heights[homes[left]] + grown <= room, heights[homes[right]] - grown <= room,
            gain(left, right) < -1
          else { continue }
          heights[homes[left]] += grown
          heights[homes[right]] -= grown
          homes.swapAt(left, right)
          let (from, to) = (boxes[left].center, boxes[right].center)
          boxes[left] = Rect(center: to, size: packing.sizes[left])
          boxes[right] = Rect(center: from, size: packing.sizes[right])
          hasChanged = true
        }
      }
      for number in columns.indices {
        columns[number] = homes.indices.filter { homes[$0] == number }
      }
      if hasChanged { order(by: boxes.map(\.center.y)) }
      return hasChanged
    }

    /// All boxes of a small page; of a large one those in the column of a neighbour.
    private func candidates(_ index: Int) -> [Int] {
      guard boxes.count > Self.many else { return Array(boxes.indices.dropFirst(index + 1)) }
      let near = packing.neighbours[index].map { boxes[$0].center.x }
      let low = (near.min() ?? 0) - 1
      let high = (near.max() ?? 0) + 1
      return columns.filter { column in
        column.first.map { (low...high).contains(boxes[$0].center.x) } ?? false
      }.flatMap(\.self)
    }

    /// How much longer the lines of two boxes become when these change places.
    private func gain(_ left: Int, _ right: Int) -> Double {
      let (from, to) = (boxes[left].center, boxes[right].center)
      var change = 0.0
      for other in packing.neighbours[left] where other != right {
        change += to.distance(to: boxes[other].center) - from.distance(to: boxes[other].center)
      }
      for other in packing.neighbours[right] where other != left {
        change += from.distance(to: boxes[other].center) - to.distance(to: boxes[other].center)
      }
      return change
    }
  }
}
