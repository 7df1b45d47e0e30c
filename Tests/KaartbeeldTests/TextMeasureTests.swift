import DOTLanguage
import GraphvizLayout
import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct TextMeasureTests {
  private static let samples = [
    "Wijkraad Overvecht", "Bestuurs- en Concerndienst (BCD)", "GG&GD", "Café Zoë – “citaat” €",
    "Łódź Şükrü Çağlar", "AVAWAToTyP, 1234567890", "iiiiillllll", "MMMWWW@%", "(afgeleid) ¹ ²",
    "Привет мир", "Καλημέρα",
  ]

  @Test(
    "a width is what Graphviz measures, or a little more", arguments: samples,
    [9.0, 10, 11, 13, 26]
  )
  func matchesGraphviz(text: String, size: Double) throws {
    let font: Lettertype = size > 11 ? .halfvet : .gewoon
    let document = DOTDocument(
      nodes: [
        DOTNode(
          "a",
          [
            .label(text), .fontName(font.familie), .fontSize(size), .shape("box"),
            DOTAttribute("margin", .number(0)), .width(points: 0),
          ])
      ])
    let node = try LayoutEngine.inspect(document.text, placedBy: .dot).nodes[0]
    let measured = (Double(node.attributes["width"] ?? "") ?? 0) * 72
    let own = TextMeasure.width(text, font, size: size)
    #expect(own >= measured - 2.6 && own <= measured * 1.09 + 1)
    #expect(TextMeasure.exactWidth(text, font, size: size) != nil)
  }

  @Test("characters of other fonts are estimated on the wide side")
  func others() {
    #expect(TextMeasure.width("日本", .gewoon, size: 10) >= 20)
    #expect(TextMeasure.width("😀", .gewoon, size: 10) >= 13)
    #expect(TextMeasure.exactWidth("日本", .gewoon, size: 10) == nil)
    #expect(
      TextMeasure.width("e\u{301}", .gewoon, size: 10) == TextMeasure.width("e", .gewoon, size: 10))
  }
}
