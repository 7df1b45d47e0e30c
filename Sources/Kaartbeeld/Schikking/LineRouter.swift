/// Leads lines between boxes around all other boxes, with as few bends as possible.
///
/// A line is straight where nothing is in the way. Else it takes the shortest way along corners,
/// found in the visibility graph of only those boxes that are in the way: when the way found runs
/// into other boxes these are added and the search is done again (after Lozano-Pérez and Wesley,
/// "An algorithm for planning collision-free paths among polyhedral obstacles", 1979).
struct LineRouter {
  /// Where a line begins or ends.
  enum End {
    /// At the border of a box, on the way to its middle.
    case box(Int)
    /// At a place in the left or right half of a box, with nothing between it and that border.
    case side(Int, Point)
  }

  private let boxes: [Rect]
  private let grid: BoxGrid
  private let bounds: Rect
  private let clearance: Double

  /// What a bend counts for in points of length.
  private static let bend = 14.0
  /// More boxes in the way than this are not tried.
  private static let most = 60

  /// Makes a router.
  ///
  /// - Parameters:
  ///   - boxes: The boxes, further apart than twice the clearance where lines must come between.
  ///   - clearance: How far lines stay from boxes.
  ///   - bounds: Where lines may run.
  init(boxes: [Rect], clearance: Double, bounds: Rect) {
    self.boxes = boxes
    grid = BoxGrid(boxes.map { $0.inset(0.5 - clearance) })
    self.bounds = bounds
    self.clearance = clearance
  }

  /// The corners of the line between two ends, or nil when there is no way.
  ///
  /// - Complexity: O(k³) in the number of boxes in the way.
  func route(from start: End, to end: End) -> [Point]? {
    let trip = Trip(from: start, to: end, boxes: boxes, clearance: clearance)
    var known = hits(trip.start, trip.end, trip, first: true, last: true)
    while known.count <= Self.most {
      guard let path = shortest(trip, around: known) else { return nil }
      let legs = zip(path, path.dropFirst())
      let new = legs.enumerated().flatMap { index, leg in
        hits(leg.0, leg.1, trip, first: index == 0, last: index == path.count - 2)
      }
      let merged = (known + new).sortedUnique
      if merged.count == known.count { return trip.finished(path) }
      known = merged
    }
    return nil
  }

  /// The boxes in the way of one piece; a piece may run within the box where the line begins.
  private func hits(
    _ from: Point, _ to: Point, _ trip: Trip, first: Bool, last: Bool
  ) -> [Int] {
    grid.crossed(from: from, to: to).filter { box in
      !(first && box == trip.startBox) && !(last && box == trip.endBox)
    }
  }

  /// Dijkstra over the corners of some boxes.
  private func shortest(_ trip: Trip, around known: [Int]) -> [Point]? {
    let turns = known.flatMap { corners(of: $0) }
    let points = [trip.start] + turns + [trip.end]
    let last = points.count - 1
    let walls = known.map { (number: $0, rect: boxes[$0].inset(0.5 - clearance)) }
    var costs = [Double](repeating: .infinity, count: points.count)
    var before = [Int](repeating: -1, count: points.count)
    var isDone = [Bool](repeating: false, count: points.count)
    costs[0] = 0
    while true {
      let next = points.indices.filter { !isDone[$0] && costs[$0].isFinite }
        .min { costs[$0] < costs[$1] }
      guard let next, next != last else { break }
      isDone[next] = true
      for other in points.indices where !isDone[other] {
        let cost = costs[next] + points[next].distance(to: points[other]) + Self.bend
        guard cost < costs[other] else { continue }
        let blocked = walls.contains { wall in
          if next == 0, wall.number == trip.startBox { return false }
          if other == last, wall.number == trip.endBox { return false }
          return wall.rect.isCrossed(from: points[next], to: points[other])
        }
        if !blocked { (costs[other], before[other]) = (cost, next) }
      }
    }
    guard costs[last].isFinite else { return nil }
    var path = [points[last]]
    var place = last
    while before[place] >= 0 {
      place = before[place]
      path.append(points[place])
    }
    return path.reversed()
  }

  /// The corners of a box that lie free within the bounds.
  private func corners(of box: Int) -> [Point] {
    let rect = boxes[box].inset(-clearance)
    let all = [
      Point(rect.minX, rect.minY), Point(rect.maxX, rect.minY), Point(rect.maxX, rect.maxY),
      Point(rect.minX, rect.maxY),
    ]
    return all.filter { corner in
      let near = Rect(corner.x - 0.01, corner.y - 0.01, 0.02, 0.02)
      return bounds.contains(near)
        && !grid.overlapping(near).contains { grid.boxes[$0].contains(corner) }
    }
  }
}

/// One line on its way.
private struct Trip {
  let start: Point
  let end: Point
  /// The box where the line begins in the middle, if it does.
  let startBox: Int?
  let endBox: Int?
  private let lead: Point?
  private let tail: Point?
  private let boxes: [Rect]

  init(from: LineRouter.End, to: LineRouter.End, boxes: [Rect], clearance: Double) {
    self.boxes = boxes
    (start, startBox, lead) = Self.begin(from, boxes, clearance)
    (end, endBox, tail) = Self.begin(to, boxes, clearance)
  }

  private static func begin(
    _ end: LineRouter.End, _ boxes: [Rect], _ clearance: Double
  ) -> (Point, Int?, Point?) {
    switch end {
    case .box(let box): return (boxes[box].center, box, nil)
    case .side(let box, let place):
      let isLeft = place.x < boxes[box].center.x
      let out = isLeft ? boxes[box].minX - clearance : boxes[box].maxX + clearance
      return (Point(out, place.y), nil, place)
    }
  }

  /// The way from border to border.
  func finished(_ path: [Point]) -> [Point] {
    var path = path
    if let startBox { path[0] = boxes[startBox].exit(towards: path[1]) }
    if let endBox { path[path.count - 1] = boxes[endBox].exit(towards: path[path.count - 2]) }
    return [lead].compactMap(\.self) + path + [tail].compactMap(\.self)
  }
}
