/// The course of a line as Graphviz wants it: pieces of cubic Bézier curve, one after another.
struct Course {
  /// 1 + 3n control points.
  let points: [Point]
  /// Where an arrow head ends, if there is one.
  let tip: Point?

  /// The length of an arrow head in points.
  static let arrow = 6.0
  /// The radius of a corner in points.
  static let radius = 5.0

  /// A course of which the control points are known.
  init(points: [Point], tip: Point?) {
    self.points = points
    self.tip = tip
  }

  /// Straight lines through points, with round corners.
  init(through corners: [Point], hasArrow: Bool) {
    var corners = corners
    tip = hasArrow ? corners.last : nil
    if hasArrow, corners.count > 1 {
      let last = corners.count - 1
      corners[last] = Self.towards(corners[last - 1], from: corners[last], by: Self.arrow)
    }
    var result = [corners[0]]
    for index in corners.indices.dropFirst().dropLast() {
      let (before, corner, after) = (corners[index - 1], corners[index], corners[index + 1])
      let radius = min(
        Self.radius, Self.distance(before, corner) / 2, Self.distance(corner, after) / 2)
      let start = Self.towards(before, from: corner, by: radius)
      let end = Self.towards(after, from: corner, by: radius)
      result += Self.straight(from: result[result.count - 1], to: start)
      result += [
        Self.towards(corner, from: start, by: radius * 0.55),
        Self.towards(corner, from: end, by: radius * 0.55), end,
      ]
    }
    if corners.count > 1 {
      result += Self.straight(from: result[result.count - 1], to: corners[corners.count - 1])
    }
    points = result
  }

  /// One curve between two points that leaves and arrives level.
  init(curveFrom start: Point, to end: Point, hasArrow: Bool) {
    tip = hasArrow ? end : nil
    let side = end.x >= start.x ? 1.0 : -1.0
    let last = hasArrow ? Point(end.x - side * Self.arrow, end.y) : end
    let reach = (last.x - start.x) * 0.45
    points = [start, Point(start.x + reach, start.y), Point(last.x - reach, last.y), last]
  }

  private static func straight(from start: Point, to end: Point) -> [Point] {
    let third = Point((end.x - start.x) / 3, (end.y - start.y) / 3)
    return [start + third, Point(end.x - third.x, end.y - third.y), end]
  }

  private static func towards(_ target: Point, from start: Point, by distance: Double) -> Point {
    let whole = Self.distance(start, target)
    guard whole > 0 else { return start }
    let part = min(distance / whole, 1)
    return Point(start.x + (target.x - start.x) * part, start.y + (target.y - start.y) * part)
  }

  private static func distance(_ left: Point, _ right: Point) -> Double {
    let (x, y) = (right.x - left.x, right.y - left.y)
    return (x * x + y * y).squareRoot()
  }
}
