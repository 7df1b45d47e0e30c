import Testing

@testable import Kaartbeeld

@Suite struct RingTrackTests {
  private let track = RingTrack(center: Point(100, 50), radius: Size(80, 40))

  @Test(
    "begins at the top and goes around clockwise",
    arguments: [
      (0.0, Point(100, 10)), (0.25, Point(180, 50)), (0.5, Point(100, 90)),
      (0.75, Point(20, 50)), (1.25, Point(180, 50)),
    ])
  func corners(turn: Double, expected: Point) {
    #expect(track.point(at: turn).distance(to: expected) < 1e-9)
  }

  @Test("stays within its radius and outside its ellipse", arguments: 0..<100)
  func bounds(step: Int) {
    let place = track.point(at: Double(step) / 100) - track.center
    #expect(abs(place.x) <= 80.000_001 && abs(place.y) <= 40.000_001)
    let (x, y) = (place.x / 80, place.y / 40)
    #expect(x * x + y * y >= 0.999_999)
  }

  @Test("its curve is closed and has one point and three for every piece")
  func course() throws {
    let course = track.course
    #expect(course.count % 3 == 1)
    #expect(try #require(course.first).distance(to: try #require(course.last)) < 1e-9)
  }

  @Test("shares of the room go around evenly, wide boxes taking more above than beside")
  func scale() {
    let scale = RingScale(track, for: Size(40, 10))
    let turns = (0...100).map { scale.turn(at: Double($0) / 101) }
    #expect(zip(turns, turns.dropFirst()).allSatisfy { $0 < $1 })
    #expect(abs(scale.turn(at: 0.5) - 0.5) < 0.01)
    // Twice as many of these boxes fit beside the middle as above it.
    #expect(scale.turn(at: 0.1) > 0.1)
  }
}
