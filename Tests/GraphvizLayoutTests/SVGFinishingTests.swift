import Foundation
import GraphvizLayout
import TestSupport
import Testing

@Suite struct SVGFinishingTests {
  private static let dot = """
    digraph "geheim" {
      node [fontname="Open Sans"];
      a [label="A & B", tooltip="Eerste\\nregel < 2", id="knoop-a", class="soort-x"];
      b [label="", fontname="Open Sans Semibold", xlabel="dik"];
      c [href="https://example.org/?a=1&amp;b=2", tooltip="naar buiten"];
      a -> b [tooltip="lijn"]; a -> c;
    }
    """

  private static func finished(
    _ dot: String = dot, prefix: String = ""
  ) throws -> (text: String, reading: SVGReading) {
    let svg = try LayoutEngine.render(RenderRequest(dot: dot, method: .dot, format: .svg)).bytes
    let finishing = SVGFinishing(
      title: "Kaart <1>", description: "Wat \"er\" staat", idPrefix: prefix,
      fonts: [
        "Open Sans": .init(families: "'Open Sans', sans-serif"),
        "Open Sans Semibold": .init(families: "'Open Sans', sans-serif", weight: 600),
      ],
      width: { text, _, size in text == "A & B" ? size * 3 : nil })
    let bytes = finishing.finished(svg)
    return (String(decoding: bytes, as: UTF8.self), SVGReading(bytes))
  }

  @Test("it is well formed, and begins with the picture itself")
  func begins() throws {
    let (text, reading) = try Self.finished()
    #expect(reading.fault == nil)
    #expect(text.hasPrefix("<svg "))
    #expect(!text.contains("<!"))
    #expect(!text.contains("version"))
    #expect(!text.contains("transparent"))
  }

  @Test("size, title and description are there")
  func head() throws {
    let (text, reading) = try Self.finished(prefix: "p1-")
    for name in ["width", "height", "viewBox"] { #expect(reading.attributes[name] != nil) }
    #expect(reading.attributes["role"] == "img")
    #expect(reading.attributes["aria-labelledby"] == "p1-title p1-desc")
    #expect(text.contains("<title id=\"p1-title\">Kaart &lt;1&gt;</title>"))
    #expect(text.contains("<desc id=\"p1-desc\">Wat &quot;er&quot; staat</desc>"))
  }

  @Test("a tooltip becomes the title of its element, and names of nodes are not shown")
  func tooltips() throws {
    let (text, reading) = try Self.finished()
    let node = try #require(reading.elements.first { $0.id == "knoop-a" })
    #expect(node.kind == "node soort-x")
    #expect(node.title == "Eerste\nregel < 2")
    #expect(node.texts == ["A & B"])
    #expect(reading.elements.contains { $0.kind == "edge" && $0.title == "lijn" })
    #expect(!text.contains("geheim"))
    #expect(!text.contains("a&#45;&gt;c"))
  }

  @Test("only what leads somewhere stays a link")
  func links() throws {
    let text = try Self.finished().text
    #expect(text.components(separatedBy: "<a ").count == 2)
    #expect(text.components(separatedBy: "</a>").count == 2)
    #expect(text.contains("xlink:href=\"https://example.org/?a=1&amp;b=2\""))
  }

  @Test("fonts get families to fall back on, a weight and the width of the text")
  func fonts() throws {
    let reading = try Self.finished().reading
    let label = try #require(reading.texts.first { $0.content == "A & B" })
    #expect(label.attributes["font-family"] == "'Open Sans', sans-serif")
    #expect(label.attributes["textLength"] == "42.0")
    #expect(label.attributes["lengthAdjust"] == "spacingAndGlyphs")
    let bold = try #require(reading.texts.first { $0.content == "dik" })
    #expect(bold.attributes["font-weight"] == "600")
    #expect(bold.attributes["textLength"] == nil)
  }

  @Test("every id gets the prefix")
  func prefix() throws {
    let text = try Self.finished(prefix: "p9-").text
    let ids = text.components(separatedBy: " id=\"").dropFirst()
    #expect(ids.count > 5)
    #expect(ids.allSatisfy { $0.hasPrefix("p9-") })
  }

  @Test("a picture without nodes or with an empty name is finished too")
  func empty() throws {
    #expect(try Self.finished("graph {}").reading.fault == nil)
    #expect(try Self.finished("graph \"\" { \"\" [tooltip=x] }").reading.fault == nil)
  }
}
