import DOTLanguage
import Testing

@Suite struct DOTAttributesTests {
  @Test("of two attributes with one name the last counts, and the order is that of the names")
  func lastCounts() {
    let attributes: DOTAttributes = [.style("solid"), .color("red"), .style("dashed")]
    #expect(attributes.sorted == [.color("red"), .style("dashed")])
    #expect(attributes["style"] == .keyword("dashed"))
    #expect(attributes["shape"] == nil)
  }

  @Test("merging lets the other set count")
  func merging() {
    let merged = DOTAttributes([.color("red"), .penWidth(1)]).merging([.color("blue")])
    #expect(merged == [.color("blue"), .penWidth(1)])
  }
}
