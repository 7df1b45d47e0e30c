import Testing

@testable import Kaartbeeld

/// Long thin networks lie on the page in rows.
@Suite struct KettingTests {
  private static func path(_ count: Int) -> [(Int, Int)] { (1..<count).map { ($0 - 1, $0) } }

  @Test("a path turns round at the end of each row, one step at a time")
  func rows() throws {
    let places = try #require(Ketting(count: 40, links: Self.path(40))).plekken(1.75)
    #expect(Set(places).count == 40)
    #expect(places[0] == Point(0, 0))
    for (point, next) in zip(places, places.dropFirst()) {
      #expect((point.x == next.x) != (point.y == next.y))
      #expect(abs(point.x - next.x) <= 1)
    }
  }

  @Test("what is short or thick is no chain")
  func others() {
    #expect(Ketting(count: 1, links: []) == nil)
    #expect(Ketting(count: 6, links: Self.path(6)) == nil)
    let star = (1..<40).map { (0, $0) }
    #expect(Ketting(count: 40, links: star) == nil)
  }
}
