/// A place on the sheet in points; `y` grows downwards from the top left corner, as one reads.
struct Point: Hashable, Sendable {
  var x: Double
  var y: Double

  init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point {
    Point(left.x + right.x, left.y + right.y)
  }
}

/// A width and a height in points.
struct Size: Hashable, Sendable {
  var width: Double
  var height: Double

  init(_ width: Double, _ height: Double) {
    self.width = width
    self.height = height
  }
}

/// A rectangle on the sheet.
struct Rect: Hashable, Sendable {
  var origin: Point
  var size: Size

  init(_ x: Double, _ y: Double, _ width: Double, _ height: Double) {
    origin = Point(x, y)
    size = Size(width, height)
  }

  var minX: Double { origin.x }
  var minY: Double { origin.y }
  var maxX: Double { origin.x + size.width }
  var maxY: Double { origin.y + size.height }
  var width: Double { size.width }
  var height: Double { size.height }
  var center: Point { Point(origin.x + size.width / 2, origin.y + size.height / 2) }

  func moved(by offset: Point) -> Rect {
    var moved = self
    moved.origin = origin + offset
    return moved
  }

  func inset(_ distance: Double) -> Rect {
    Rect(minX + distance, minY + distance, width - 2 * distance, height - 2 * distance)
  }

  func intersects(_ other: Rect) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }
}
