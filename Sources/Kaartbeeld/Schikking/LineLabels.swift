/// Finds places on lines where a few words can stand without touching anything else.
struct LineLabels {
  let courses: [[Point]]
  let boxes: BoxGrid

  /// The parts of a line that are tried, the middle first.
  private static let parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.19, 0.81]

  /// Where the words of each line go, or nil where there is no room or nothing to say.
  ///
  /// - Parameter sizes: The size of the words of each line.
  /// - Returns: The rectangles of the words.
  /// - Complexity: O(n·m) for n lines with words and m pieces of line.
  func places(_ sizes: [Size?]) -> [Rect?] {
    var taken: [Rect] = []
    return courses.indices.map { index in
      guard let size = sizes[index] else { return nil }
      let place = Self.parts.lazy.compactMap { part in
        Self.point(on: courses[index], at: part).map { Rect(center: $0, size: size) }
      }.first { rect in
        let near = rect.inset(-2)
        return boxes.overlapping(near).isEmpty && !taken.contains { $0.intersects(near) }
          && !isCrossed(near, by: index)
      }
      if let place { taken.append(place) }
      return place
    }
  }

  /// Whether another line than the own one runs through a rectangle.
  private func isCrossed(_ rect: Rect, by own: Int) -> Bool {
    courses.indices.contains { index in
      index != own
        && zip(courses[index], courses[index].dropFirst()).contains {
          rect.isCrossed(from: $0, to: $1)
        }
    }
  }

  /// The place at a part of the length of a line.
  private static func point(on course: [Point], at part: Double) -> Point? {
    let legs = zip(course, course.dropFirst()).map { (from: $0, to: $1, size: $0.distance(to: $1)) }
    var rest = legs.reduce(0) { $0 + $1.size } * part
    for leg in legs {
      if rest <= leg.size, leg.size > 0 {
        return leg.from + (leg.to - leg.from) * (rest / leg.size)
      }
      rest -= leg.size
    }
    return course.last
  }

  /// The two pieces of a line before and after a rectangle on it.
  static func pieces(of course: [Point], around rect: Rect) -> (before: [Point], after: [Point]) {
    func outside(_ points: [Point]) -> [Point] {
      var result: [Point] = []
      for point in points {
        if let last = result.last, rect.isCrossed(from: last, to: point) {
          result.append(entry(into: rect, from: last, to: point))
          return result
        }
        result.append(point)
      }
      return result
    }
    return (outside(course), outside(course.reversed()).reversed())
  }

  /// Where a line from outside meets a rectangle.
  private static func entry(into rect: Rect, from start: Point, to end: Point) -> Point {
    var (low, high) = (0.0, 1.0)
    // Halved until closer than anybody can see; the first crossing lies between.
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if rect.isCrossed(from: start, to: start + (end - start) * middle) {
        high = middle
      } else {
        low = middle
      }
    }
    return start + (end - start) * low
  }
}
