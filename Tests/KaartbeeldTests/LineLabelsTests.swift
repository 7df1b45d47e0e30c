import Testing

@testable import Kaartbeeld

@Suite struct LineLabelsTests {
  private let line = [Point(0, 100), Point(300, 100)]

  @Test("words stand in the middle of a free line")
  func middle() {
    let labels = LineLabels(courses: [line], boxes: BoxGrid([]))
    #expect(labels.places([Size(40, 12)]) == [Rect(130, 94, 40, 12)])
    #expect(labels.places([nil]) == [nil])
  }

  @Test("words give way to boxes, to other lines and to each other")
  func givesWay() throws {
    let boxes = [Rect(120, 80, 60, 18)]
    let crossing = [Point(110, 0), Point(110, 200)]
    let above = [Point(0, 92), Point(300, 92)]
    let labels = LineLabels(courses: [line, crossing, above], boxes: BoxGrid(boxes))
    let places = labels.places([Size(30, 12), nil, Size(30, 12)])
    let first = try #require(places[0])
    #expect(!first.intersects(boxes[0]))
    #expect(!first.isCrossed(from: crossing[0], to: crossing[1]))
    #expect(places[2].map { !$0.intersects(first) } ?? true)
  }

  @Test("where there is no room nothing is said")
  func noRoom() {
    let labels = LineLabels(courses: [line], boxes: BoxGrid([Rect(-10, 90, 400, 20)]))
    #expect(labels.places([Size(30, 12)]) == [nil])
  }

  @Test("a line is drawn up to the words and on after them")
  func pieces() throws {
    let bent = [Point(0, 0), Point(100, 0), Point(100, 100)]
    let pieces = LineLabels.pieces(of: bent, around: Rect(90, 20, 20, 10))
    #expect(pieces.before.count == 3 && pieces.after.count == 2)
    #expect(try #require(pieces.before.last).distance(to: Point(100, 20)) < 0.001)
    #expect(try #require(pieces.after.first).distance(to: Point(100, 30)) < 0.001)
    #expect(pieces.after.last == bent.last)
  }
}
