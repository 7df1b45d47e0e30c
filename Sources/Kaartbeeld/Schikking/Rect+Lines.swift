extension Rect {
  /// The smallest rectangle around a centre.
  init(center: Point, size: Size) {
    self.init(
      center.x - size.width / 2, center.y - size.height / 2, size.width, size.height)
  }

  /// Whether a place lies inside; the border does not count.
  func contains(_ point: Point) -> Bool {
    point.x > minX && point.x < maxX && point.y > minY && point.y < maxY
  }

  /// Whether another rectangle lies within this one, borders included.
  func contains(_ other: Rect) -> Bool {
    other.minX >= minX && other.maxX <= maxX && other.minY >= minY && other.maxY <= maxY
  }

  /// The smallest rectangle that holds both.
  func union(_ other: Rect) -> Rect {
    let (x, y) = (min(minX, other.minX), min(minY, other.minY))
    return Rect(x, y, max(maxX, other.maxX) - x, max(maxY, other.maxY) - y)
  }

  /// Whether a straight line runs through the inside; touching the border does not count.
  ///
  /// Liang and Barsky, "A new concept and method for line clipping", 1984.
  func isCrossed(from start: Point, to end: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    for (step, room) in [
      (-dx, start.x - minX), (dx, maxX - start.x), (-dy, start.y - minY), (dy, maxY - start.y),
    ] {
      if step == 0 {
        if room <= 0 { return false }
      } else if step < 0 {
        enter = max(enter, room / step)
      } else {
        leave = min(leave, room / step)
      }
    }
    return leave - enter > 1e-9
  }

  /// Where a straight line from the centre to a place outside leaves the rectangle.
  func exit(towards target: Point) -> Point {
    let (dx, dy) = (target.x - center.x, target.y - center.y)
    let across = dx == 0 ? Double.infinity : width / 2 / abs(dx)
    let along = dy == 0 ? Double.infinity : height / 2 / abs(dy)
    let part = min(across, along)
    guard part.isFinite else { return center }
    return Point(center.x + dx * part, center.y + dy * part)
  }
}

extension Point {
  /// The distance to another place.
  func distance(to other: Point) -> Double {
    let (dx, dy) = (other.x - x, other.y - y)
    return (dx * dx + dy * dy).squareRoot()
  }

  static func - (left: Point, right: Point) -> Point {
    Point(left.x - right.x, left.y - right.y)
  }

  static func * (point: Point, factor: Double) -> Point {
    Point(point.x * factor, point.y * factor)
  }
}
