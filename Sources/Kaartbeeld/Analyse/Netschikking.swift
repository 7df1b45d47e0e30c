/// Places a connected part of a network in a room, each circle with the space of its name below.
struct Netschikking {
  /// One to place.
  struct Lid {
    /// The space of the circle with its ring.
    var cirkel: Double
    /// The space of the name.
    var naam: Size
    var groep: Int?
    /// Its place from the highest value, which is 0.
    var rang: Int
  }

  /// Where one stands, and whether its name stands below.
  struct Plek: Equatable {
    var center: Point
    var hasNaam: Bool
  }

  let leden: [Lid]
  /// So many of the highest have their names where that can be at all.
  let minste: Int
  let links: [(Int, Int)]

  private static let gap = 3.0
  /// The part of the room that boxes may take before they lie where they do not belong.
  private static let vulling = 0.62
  /// One direction is stretched at most so much more than the other.
  private static let rek = 1.9
  /// Those without lines are at most so far from one another.
  private static let stap = Size(220, 110)
  /// The part of each place that comes from its order among the others instead of its distance.
  private static let ordening = 0.4
  /// Fewer than these have room enough.
  private static let spreiding = 20

  /// The places, with as many names as there is room for; without overlap unless the room is too
  /// small for the circles alone.
  ///
  /// - Complexity: that of `StressLayout` and some times that of `OverlapRemoval`.
  func plekken(in room: Rect) -> [Plek] {
    let points = fitted(in: room)
    for (most, gap) in pogingen {
      let boxes = zip(leden, points).map { box($0, at: $1, hasNaam: $0.rang < most) }
      let area = boxes.reduce(0) { $0 + ($1.width + gap) * ($1.height + gap) }
      guard area <= Self.vulling * room.width * room.height || most <= minste,
        let placed = OverlapRemoval(gap: gap, bounds: room).resolved(boxes)
      else { continue }
      return zip(leden, placed).map { lid, box in
        Plek(
          center: Point(box.center.x, box.minY + lid.cirkel / 2), hasNaam: lid.rang < most)
      }
    }
    return points.map { Plek(center: $0, hasNaam: false) }
  }

  /// How many names to try, with the space between boxes: as many as there is room for, then only
  /// those of the highest, at last closer together.
  private var pogingen: [(namen: Int, gap: Double)] {
    let counts = [1, 0.85, 0.7, 0.55, 0.4, 0.25, 0.1, 0]
      .map { Int((Double(leden.count) * $0).rounded()) }.filter { $0 > minste }
    return counts.map { ($0, Self.gap) } + [(minste, Self.gap), (minste, Self.gap / 3)]
      + (minste > 0 ? [(0, Self.gap)] : [])
  }

  private func box(_ lid: Lid, at point: Point, hasNaam: Bool) -> Rect {
    let naam = hasNaam ? lid.naam : Size(0, 0)
    let size = Size(max(lid.cirkel, naam.width), lid.cirkel + naam.height)
    return Rect(point.x - size.width / 2, point.y - lid.cirkel / 2, size.width, size.height)
  }

  /// The places by the lines alone, turned and stretched to fill the room.
  private func fitted(in room: Rect) -> [Point] {
    let points = spread(points(in: room))
    let (xs, ys) = (points.map(\.x), points.map(\.y))
    let (left, right) = (xs.min() ?? 0, xs.max() ?? 0)
    let (top, bottom) = (ys.min() ?? 0, ys.max() ?? 0)
    let edge = leden.map { max($0.cirkel, $0.naam.width) }.max() ?? 0
    var inner = room.inset(min(edge / 2, room.width / 4, room.height / 4))
    // Names stand below.
    let below = leden.map(\.naam.height).max() ?? 0
    inner.size.height -= min(below, inner.height / 4)
    var x = right - left < 1e-9 ? 0 : inner.width / (right - left)
    var y = bottom - top < 1e-9 ? 0 : inner.height / (bottom - top)
    if y > 0 { x = min(x, y * Self.rek) }
    if x > 0 { y = min(y, x * Self.rek) }
    if links.isEmpty { (x, y) = (min(x, Self.stap.width), min(y, Self.stap.height)) }
    let middle = Point((left + right) / 2, (top + bottom) / 2)
    return points.map {
      Point(inner.center.x + ($0.x - middle.x) * x, inner.center.y + ($0.y - middle.y) * y)
    }
  }

  /// Places somewhat more evenly spread in both directions, so that a few far away do not press the
  /// others together.
  private func spread(_ points: [Point]) -> [Point] {
    guard points.count > Self.spreiding, !links.isEmpty, ketting == nil else { return points }
    return zip(Self.evened(points.map(\.x)), Self.evened(points.map(\.y))).map { Point($0, $1) }
  }

  private static func evened(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let low = values[order[0]]
    let range = values[order[order.count - 1]] - low
    var result = values
    for (rank, index) in order.enumerated() {
      let even = low + range * Double(rank) / Double(order.count - 1)
      result[index] += ordening * (even - values[index])
    }
    return result
  }

  private var ketting: Ketting? { Ketting(count: leden.count, links: links) }

  private func points(in room: Rect) -> [Point] {
    let shape = room.width / max(room.height, 1)
    if links.isEmpty { return grid(shape) }
    return ketting?.plekken(shape)
      ?? SpringLayout.lyingDown(layout.placed())
  }

  /// Those without lines in rows, the highest value first.
  private func grid(_ shape: Double) -> [Point] {
    let columns = max(Int((Double(leden.count) * shape / 1.4).squareRoot().rounded(.up)), 1)
    return leden.map { Point(Double($0.rang % columns), Double($0.rang / columns)) }
  }

  /// Lines within a group are short and those between groups long, so that groups lie together.
  private var layout: StressLayout {
    StressLayout(
      count: leden.count,
      springs: links.map { from, to in
        let isWithin = leden[from].groep == leden[to].groep
        let own = (leden[from].cirkel + leden[to].cirkel) / 2
        return .init(from: from, to: to, length: own + (isWithin ? 40 : 90))
      })
  }
}
