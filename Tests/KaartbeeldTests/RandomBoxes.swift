import TestSupport

@testable import Kaartbeeld

/// Boxes, trees and lines to try layouts on.
enum RandomBoxes {
  static func size(_ random: inout SplitMix64) -> Size {
    Size(
      Double(Int.random(in: 20...150, using: &random)),
      Double(Int.random(in: 12...70, using: &random)))
  }

  static func sizes(_ count: Int, _ random: inout SplitMix64) -> [Size] {
    (0..<count).map { _ in size(&random) }
  }

  static func point(in rect: Rect, _ random: inout SplitMix64) -> Point {
    Point(
      Double.random(in: rect.minX...rect.maxX, using: &random),
      Double.random(in: rect.minY...rect.maxY, using: &random))
  }

  static func boxes(_ count: Int, in rect: Rect, _ random: inout SplitMix64) -> [Rect] {
    (0..<count).map { _ in
      let center = point(in: rect, &random)
      return Rect(center: center, size: size(&random))
    }
  }

  /// Different pairs of numbers below a bound.
  static func links(_ count: Int, below bound: Int, _ random: inout SplitMix64) -> [(Int, Int)] {
    guard bound > 1 else { return [] }
    let pairs = (0..<count).map { _ in
      [Int.random(in: 0..<bound, using: &random), Int.random(in: 0..<bound, using: &random)]
        .sorted()
    }
    return Set(pairs).filter { $0[0] != $0[1] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
      .map { ($0[0], $0[1]) }
  }

  /// The smallest space between two boxes, negative where they overlap.
  static func gap(_ left: Rect, _ right: Rect) -> Double {
    max(
      max(left.minX - right.maxX, right.minX - left.maxX),
      max(left.minY - right.maxY, right.minY - left.maxY))
  }

  /// The smallest space between any two boxes.
  static func leastGap(_ boxes: [Rect]) -> Double {
    var least = Double.infinity
    for (index, box) in boxes.enumerated() {
      for other in boxes[(index + 1)...] { least = min(least, gap(box, other)) }
    }
    return least
  }
}
