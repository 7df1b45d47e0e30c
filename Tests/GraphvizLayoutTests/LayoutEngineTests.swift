import DOTLanguage
import GraphvizLayout
import TestSupport
import Testing

@Suite struct LayoutEngineTests {
  private static let small = "digraph x { a -> b [tooltip=\"x\"]; a [label=\"Één\"]; }"

  @Test("every format begins as files of that kind do", arguments: OutputFormat.allCases)
  func formats(format: OutputFormat) throws {
    let starts: [OutputFormat: [UInt8]] = [
      .svg: Array("<?xml".utf8), .pdf: Array("%PDF-".utf8), .png: [0x89, 0x50, 0x4E, 0x47],
      .dot: Array("digraph".utf8),
    ]
    let request = RenderRequest(dot: Self.small, method: .dot, format: format)
    let bytes = try LayoutEngine.render(request).bytes
    let start = try #require(starts[format])
    #expect(bytes.starts(with: start))
    #expect(try LayoutEngine.render(request).bytes == bytes)
  }

  @Test("every method draws", arguments: LayoutMethod.allCases)
  func methods(method: LayoutMethod) throws {
    let dot = "digraph { a [pos=\"0,0!\"]; b [pos=\"90,90!\"]; a -> b }"
    let rendering = try LayoutEngine.render(
      RenderRequest(dot: dot, method: method, format: .svg))
    #expect(SVGReading(rendering.bytes).elements.filter { $0.kind == "node" }.count == 2)
  }

  @Test("a text that is no document is refused with what Graphviz said")
  func unreadable() {
    let request = RenderRequest(dot: "digraph { a -> ", method: .dot, format: .svg)
    let error = #expect(throws: LayoutError.self) { try LayoutEngine.render(request) }
    guard case .unreadableDOT(let messages)? = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    // The library may count lines on from a broken document before it.
    #expect(messages.count == 1 && messages[0].hasPrefix("Error: syntax error in line "))
    #expect(throws: LayoutError.unreadableDOT(messages: [])) {
      try LayoutEngine.render(RenderRequest(dot: "digraph\0{}", method: .dot, format: .svg))
    }
  }

  @Test("a broken HTML label is an error and not half a drawing")
  func brokenLabel() {
    let request = RenderRequest(dot: "graph { a [label=<<B>x>] }", method: .dot, format: .svg)
    let error = #expect(throws: LayoutError.self) { try LayoutEngine.render(request) }
    guard case .layoutFailed(.dot, let messages)? = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(messages.contains { $0.contains("mismatched tag") })
  }

  @Test("a warning comes with the drawing, and an error before it leaves nothing behind")
  func warnings() throws {
    let broken = RenderRequest(dot: "digraph {", method: .dot, format: .svg)
    #expect(throws: LayoutError.self) { try LayoutEngine.render(broken) }
    let dot = "graph { a [label=\"too long for this\" width=0.1 height=0.1 fixedsize=true] }"
    let rendering = try LayoutEngine.render(RenderRequest(dot: dot, method: .dot, format: .svg))
    #expect(rendering.messages.count == 1)
    #expect(rendering.messages[0].contains("size too small for label"))
  }

  @Test(
    "a page past the limit is refused, whatever the format", arguments: [OutputFormat.svg, .png])
  func hugePage(format: OutputFormat) {
    let dot = "graph x { inputscale=72; a [pos=\"0,0!\"]; b [pos=\"99999,0!\"] }"
    let request = RenderRequest(dot: dot, method: .nop2, format: format)
    let error = #expect(throws: LayoutError.self) { try LayoutEngine.render(request) }
    guard case .pageTooLarge(let width, _)? = error else {
      Issue.record("unexpected \(String(describing: error))")
      return
    }
    #expect(width > 99_999)
  }

  @Test("a large page becomes a picture with fewer pixels per inch")
  func resolutionIsLowered() throws {
    let dot = "graph x { inputscale=72; a [pos=\"0,0!\"]; b [pos=\"4000,4000!\"] }"
    let png = try LayoutEngine.render(RenderRequest(dot: dot, method: .nop2, format: .png)).bytes
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect(width > 4_000 && width < 7_000)
  }

  @Test("drawing from several threads at once gives the same as one by one")
  func concurrentCalls() async throws {
    let request = RenderRequest(dot: Self.small, method: .dot, format: .svg)
    let expected = try LayoutEngine.render(request)
    try await withThrowingTaskGroup(of: Rendering.self) { group in
      for _ in 0..<20 { group.addTask { try LayoutEngine.render(request) } }
      for try await rendering in group { #expect(rendering == expected) }
    }
  }

  @Test("inspecting tells what was read and where it ended up")
  func inspection() throws {
    let dot = "digraph { k=v; a [pos=\"36,18!\" x=1]; a -> b [y=2]; b [pos=\"99,18!\"] }"
    let read = try LayoutEngine.inspect(dot)
    #expect(read.attributes["k"] == "v")
    #expect(read.nodes.map(\.name) == ["a", "b"])
    #expect(read.nodes[0].attributes["x"] == "1")
    #expect(read.edges.map(\.head) == ["b"])
    #expect(read.edges[0].attributes["y"] == "2")
    let placed = try LayoutEngine.inspect("graph { a }", placedBy: .dot)
    #expect(placed.nodes[0].attributes["pos"] == "27,18")
  }
}
