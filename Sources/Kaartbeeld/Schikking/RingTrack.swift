/// The closed course around a middle on which boxes of one ring lie: an ellipse that is somewhat
/// square, so that boxes use the corners of a page as well.
///
/// Only sums, products and square roots, which give the same bits on every machine.
struct RingTrack: Equatable {
  var center: Point
  /// Half the width and half the height.
  var radius: Size

  /// How far the course lies from an ellipse towards the curve x⁴ + y⁴ = 1.
  private static let squareness = 0.55

  /// The place at a part of the way around, from 0 at the top clockwise to 1.
  func point(at turn: Double) -> Point {
    let direction = Self.direction(turn - turn.rounded(.down))
    let (x2, y2) = (direction.x * direction.x, direction.y * direction.y)
    let round = 1 / (x2 + y2).squareRoot()
    let square = 1 / (x2 * x2 + y2 * y2).squareRoot().squareRoot()
    let reach = round + (square - round) * Self.squareness
    return Point(
      center.x + radius.width * direction.x * reach,
      center.y + radius.height * direction.y * reach)
  }

  /// A place on the border of a square of two by two, from the middle of its top clockwise.
  private static func direction(_ turn: Double) -> Point {
    let way = turn * 8
    switch way {
    case ..<1: return Point(way, -1)
    case ..<3: return Point(1, way - 2)
    case ..<5: return Point(4 - way, 1)
    case ..<7: return Point(-1, 6 - way)
    default: return Point(way - 8, -1)
    }
  }

  /// How many boxes of a size fit side by side along the course.
  func capacity(for size: Size) -> Double {
    4 * radius.width / size.width + 4 * radius.height / size.height
  }

  /// A closed Bézier curve along the course: 1 + 3n points.
  var course: [Point] {
    let steps = 240
    let points = (0..<steps).map { point(at: Double($0) / Double(steps)) }
    return (0..<steps).reduce(into: [points[0]]) { result, index in
      // Catmull and Rom: the direction at a point is that from its one neighbour to the other.
      let (before, start) = (points[(index + steps - 1) % steps], points[index])
      let (end, after) = (points[(index + 1) % steps], points[(index + 2) % steps])
      result += [start + (end - before) * (1 / 6), end - (after - start) * (1 / 6), end]
    }
  }
}

/// Translates a share of the room along a course into a part of the way around, so that boxes of
/// one size lie evenly: wide boxes take more of the way above the middle than beside it.
struct RingScale {
  /// The part of the room up to each of a number of equal parts of the way.
  private let sums: [Double]

  init(_ track: RingTrack, for size: Size) {
    let steps = 720
    var sums = [0.0]
    for step in 0..<steps {
      let from = track.point(at: Double(step) / Double(steps))
      let to = track.point(at: Double(step + 1) / Double(steps))
      let room = abs(to.x - from.x) / size.width + abs(to.y - from.y) / size.height
      sums.append(sums[step] + room)
    }
    let whole = max(sums[steps], 1e-9)
    self.sums = sums.map { $0 / whole }
  }

  /// The part of the way around, from 0 to 1, at a share of the room.
  ///
  /// - Complexity: O(log n) in the number of steps.
  func turn(at share: Double) -> Double {
    let share = share - share.rounded(.down)
    var (low, high) = (0, sums.count - 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if sums[middle] <= share { low = middle } else { high = middle }
    }
    let step = sums[high] - sums[low]
    let part = step > 0 ? (share - sums[low]) / step : 0
    return (Double(low) + part) / Double(sums.count - 1)
  }
}
