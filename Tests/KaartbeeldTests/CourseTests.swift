import Testing

@testable import Kaartbeeld

@Suite struct CourseTests {
  @Test("a course is one point and three for every piece, and ends where it should")
  func straightLines() {
    let corners = [Point(0, 0), Point(-20, 0), Point(-20, 60), Point(0, 60)]
    let course = Course(through: corners, hasArrow: true)
    #expect(course.points.count % 3 == 1)
    #expect(course.points.first == corners.first)
    #expect(course.tip == Point(0, 60))
    #expect(course.points.last == Point(-Course.arrow, 60))
  }

  @Test("a line without arrow reaches its end")
  func withoutArrow() {
    let course = Course(through: [Point(0, 0), Point(30, 40)], hasArrow: false)
    #expect(course.tip == nil)
    #expect(course.points.last == Point(30, 40))
  }

  @Test("a line that goes nowhere is still a line", arguments: [true, false])
  func degenerate(hasArrow: Bool) {
    let course = Course(through: [Point(3, 3), Point(3, 3), Point(3, 3)], hasArrow: hasArrow)
    #expect(course.points.count % 3 == 1)
    #expect(course.points.allSatisfy { $0 == Point(3, 3) })
  }

  @Test("a curve leaves and arrives level", arguments: [1.0, -1])
  func curve(side: Double) {
    let course = Course(curveFrom: Point(0, 0), to: Point(side * 100, 50), hasArrow: true)
    #expect(course.points[1].y == 0)
    #expect(course.points[2].y == 50)
    #expect(course.points[3] == Point(side * (100 - Course.arrow), 50))
  }
}
