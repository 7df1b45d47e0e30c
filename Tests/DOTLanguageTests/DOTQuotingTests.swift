import DOTLanguage
import GraphvizLayout
import TestSupport
import Testing

/// The reader is Graphviz itself: what it draws is what was meant.
@Suite struct DOTQuotingTests {
  private static func drawn(_ text: String, _ alignment: DOTAlignment) throws -> SVGReading {
    let label = HTMLLabel.table(rows: [[.cell(.text("=" + text))]])
    let document = DOTDocument(
      name: text,
      nodes: [
        DOTNode("plain", [.label("=" + text, alignment), .tooltip("=" + text)]),
        DOTNode("html", [.label(label), .shape("none")]),
        DOTNode(text, [.label("named")]),
      ],
      edges: [DOTEdge(from: text, to: "html", [.tooltip("=" + text)])])
    let request = RenderRequest(dot: document.text, method: .dot, format: .svg)
    let rendering = try LayoutEngine.render(request)
    let finishing = SVGFinishing(title: "t", description: "d")
    return SVGReading(finishing.finished(rendering.bytes))
  }

  /// What must be seen: the printable text, its lines trimmed, since empty ones are not drawn.
  private static func seen(_ lines: [String]) -> [String] {
    lines.map { line in
      line.replacing("\u{A0}", with: " ").split(separator: " ").joined(separator: " ")
    }.filter { !$0.isEmpty }
  }

  private static func check(_ text: String, _ alignment: DOTAlignment) throws {
    let reading = try drawn(text, alignment)
    #expect(reading.fault == nil)
    let wanted = seen(DOTQuoting.printable("=" + text).split(separator: "\n").map(String.init))
    let nodes = reading.elements.filter { $0.kind == "node" }
    #expect(nodes.count == 3)
    #expect(seen(nodes[0].texts) == wanted)
    #expect(seen(nodes[1].texts) == wanted)
    #expect(nodes[2].texts == ["named"])
    let edge = try #require(reading.elements.first { $0.kind == "edge" })
    for title in [nodes[0].title, edge.title] {
      #expect(seen(title.split(separator: "\n").map(String.init)) == wanted)
    }
  }

  @Test("a nasty text is drawn exactly as it is", arguments: NastyText.samples)
  func nastyTexts(sample: String) throws {
    // A line of ten thousand characters is wider than a page may be.
    let text = sample.count < 1_000 ? sample : String(sample.chunked(500).joined(separator: "\n"))
    for alignment in DOTAlignment.allCases { try Self.check(text, alignment) }
  }

  @Test("a random nasty text is drawn exactly as it is", .tags(.property), arguments: 0..<200)
  func randomTexts(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let text = NastyText.random(using: &random)
    try Self.check(text, DOTAlignment.allCases[seed % 3])
  }

  @Test("different names stay different nodes", .tags(.property), arguments: 0..<50)
  func namesStayDifferent(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    var names = Set(NastyText.samples.filter { $0.utf8.count < 100 }.map { Array($0.utf8) })
    for _ in 0..<50 { names.insert(Array(NastyText.random(using: &random).utf8)) }
    let texts = names.map { String(decoding: $0, as: UTF8.self) }
    let document = DOTDocument(nodes: texts.map { DOTNode($0) })
    #expect(try LayoutEngine.inspect(document.text).nodes.count == texts.count)
  }

  @Test("a link holds only what may stand in an address, and stays well formed")
  func links() throws {
    let address = "https://x.nl/\"><script>\\N?a=1&lt;b=é\n"
    let document = DOTDocument(nodes: [DOTNode("a", [.link(address)])])
    let request = RenderRequest(dot: document.text, method: .dot, format: .svg)
    let svg = String(decoding: try LayoutEngine.render(request).bytes, as: UTF8.self)
    #expect(
      svg.contains(
        "xlink:href=\"https://x.nl/%22%3E%3Cscript%3E%5CN?a=1&amp;lt;b=%C3%A9%0A\""))
  }

  @Test("line breaks of every kind become one kind")
  func lineBreaks() {
    #expect(DOTQuoting.printable("a\r\nb\rc\nd\u{2028}e\u{85}f") == "a\nb\nc\nd\ne\nf")
  }

  @Test("what cannot be drawn becomes the replacement character")
  func controlCharacters() {
    #expect(DOTQuoting.printable("a\u{0}b\u{7F}c\u{FFFE}\td") == "a\u{FFFD}b\u{FFFD}c\u{FFFD} d")
  }
}

extension String {
  fileprivate func chunked(_ length: Int) -> [Substring] {
    var rest = self[...]
    var chunks: [Substring] = []
    while !rest.isEmpty {
      chunks.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return chunks
  }
}
