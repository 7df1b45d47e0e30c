/// Places boxes joined by lines on a page: what is joined lies together, in columns.
struct SpringLayout {
  /// Boxes that hang together, with places that show how.
  private struct Part {
    let members: [Int]
    let points: [Point]
    let links: [(Int, Int)]
  }

  private let parts: [Part]
  /// The least space between boxes.
  let gap: Double

  /// Finds out what hangs together and how.
  ///
  /// - Parameters:
  ///   - sizes: About how large the boxes will be.
  ///   - links: The lines between them, each pair once.
  ///   - gap: The least space between boxes.
  /// - Complexity: O(n²·r) in the number of boxes of the largest part, for r rounds.
  init(sizes: [Size], links: [(Int, Int)], gap: Double) {
    self.gap = gap
    let groups = Self.components(sizes.count, links)
    var numbers = [Int](repeating: 0, count: sizes.count)
    var owners = [Int](repeating: 0, count: sizes.count)
    for (owner, members) in groups.enumerated() {
      for (number, member) in members.enumerated() {
        (numbers[member], owners[member]) = (number, owner)
      }
    }
    var springs = [[StressLayout.Spring]](repeating: [], count: groups.count)
    for (from, to) in links {
      let half = sizes[from].width + sizes[to].width + sizes[from].height + sizes[to].height
      springs[owners[from]].append(
        .init(from: numbers[from], to: numbers[to], length: half / 4 + 4 * gap))
    }
    parts = groups.indices.map { owner in
      let layout = StressLayout(count: groups[owner].count, springs: springs[owner])
      return Part(
        members: groups[owner], points: Self.lyingDown(layout.placed()),
        links: springs[owner].map { ($0.from, $0.to) })
    }
  }

  /// The boxes in their places, or nil where the page is too small.
  ///
  /// - Parameters:
  ///   - sizes: How large the boxes are.
  ///   - bounds: The page.
  /// - Returns: The boxes, in the order of their sizes.
  /// - Complexity: that of `ColumnPacking`.
  func placed(_ sizes: [Size], in bounds: Rect) -> [Rect]? {
    let areas = sizes.map { ($0.width + gap) * ($0.height + gap) }
    return placedApart(sizes, areas, bounds) ?? placedTogether(sizes, bounds)
  }

  /// Every part in a room of its own, the largest first.
  private func placedApart(_ sizes: [Size], _ areas: [Double], _ bounds: Rect) -> [Rect]? {
    let ordered = parts.map { part in
      (part: part, area: part.members.reduce(0) { $0 + areas[$1] })
    }.sorted { ($1.area, $0.part.members[0]) < ($0.area, $1.part.members[0]) }
    let rooms = rooms(bounds, ordered.map(\.area), sizes)
    var boxes = sizes.map { Rect(center: bounds.center, size: $0) }
    for (part, room) in zip(ordered.map(\.part), rooms) {
      let inner = parts.count > 1 ? room.inset(gap / 2) : room
      let packing = ColumnPacking(
        sizes: part.members.map { sizes[$0] }, links: part.links, gap: gap, aisle: 2 * gap)
      guard let placed = packing.boxes(near: part.points, in: inner) else { return nil }
      for (member, box) in zip(part.members, placed) { boxes[member] = box }
    }
    return boxes
  }

  /// All parts after one another in the same columns, for pages without room to spare.
  private func placedTogether(_ sizes: [Size], _ bounds: Rect) -> [Rect]? {
    var points = sizes.map { _ in Point(0, 0) }
    var links: [(Int, Int)] = []
    var begin = 0.0
    for part in parts {
      let low = part.points.map(\.x).min() ?? 0
      let high = part.points.map(\.x).max() ?? 0
      for (member, point) in zip(part.members, part.points) {
        points[member] = Point(begin + point.x - low, point.y)
      }
      links += part.links.map { (part.members[$0.0], part.members[$0.1]) }
      begin += high - low + 1
    }
    return ColumnPacking(sizes: sizes, links: links, gap: gap, aisle: 2 * gap)
      .boxes(near: points, in: bounds)
  }

  /// A room for each part, about as many boxes wide as high.
  private func rooms(_ bounds: Rect, _ areas: [Double], _ sizes: [Size]) -> [Rect] {
    let count = Double(max(sizes.count, 1))
    let width = max(sizes.reduce(0) { $0 + $1.width } / count + 2 * gap, 1)
    let height = max(sizes.reduce(0) { $0 + $1.height } / count + gap, 1)
    let unit = Rect(0, 0, bounds.width / width, bounds.height / height)
    return Treemap.parts(of: unit, areas: areas).map { part in
      Rect(
        bounds.minX + part.minX * width, bounds.minY + part.minY * height, part.width * width,
        part.height * height)
    }
  }

  /// Places turned so that they lie along the horizontal: the axis of the largest variance.
  static func lyingDown(_ points: [Point]) -> [Point] {
    let mean = points.reduce(Point(0, 0), +) * (1 / Double(max(points.count, 1)))
    let around = points.map { $0 - mean }
    let (xx, xy, yy) = around.reduce((0.0, 0.0, 0.0)) {
      ($0.0 + $1.x * $1.x, $0.1 + $1.x * $1.y, $0.2 + $1.y * $1.y)
    }
    let half = (xx - yy) / 2
    let length = (half * half + xy * xy).squareRoot()
    // The eigenvector of the larger eigenvalue, (xx + yy) / 2 + length, in its stable form.
    let axis = half >= 0 ? Point(half + length, xy) : Point(xy, length - half)
    let size = axis.distance(to: Point(0, 0))
    guard size > 1e-9 else { return around }
    return around.map {
      Point(
        ($0.x * axis.x + $0.y * axis.y) / size, ($0.y * axis.x - $0.x * axis.y) / size)
    }
  }

  /// What hangs together, each in order of number.
  static func components(_ count: Int, _ links: [(Int, Int)]) -> [[Int]] {
    var roots = Array(0..<count)
    func root(_ node: Int) -> Int {
      var node = node
      while roots[node] != node {
        roots[node] = roots[roots[node]]
        node = roots[node]
      }
      return node
    }
    for (from, to) in links {
      let (left, right) = (root(from), root(to))
      roots[max(left, right)] = min(left, right)
    }
    let groups = Dictionary(grouping: 0..<count) { root($0) }
    return groups.keys.sorted().map { groups[$0, default: []] }
  }
}
