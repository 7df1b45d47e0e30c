import Foundation
import GraphvizLayout
import TestSupport
import Testing

@Suite struct RenderProcessTests {
  private static let program: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return ((tests ?? "") as NSString).deletingLastPathComponent + "/render-child"
  }()

  private static func request(
    _ dot: String = "digraph x { a -> b }", _ method: LayoutMethod = .dot,
    _ format: OutputFormat = .svg
  ) -> RenderRequest {
    RenderRequest(dot: dot, method: method, format: format)
  }

  /// A child that runs a line of shell instead of drawing.
  private static func shell(
    _ line: String, limits: RenderLimits = RenderLimits()
  ) -> RenderProcess {
    RenderProcess(executable: "/bin/sh", command: ["-c", line], limits: limits)
  }

  private static let own = RenderProcess(executable: program, command: [])

  @Test("a child draws the same bytes as the library here", arguments: OutputFormat.allCases)
  func sameBytes(format: OutputFormat) throws {
    let request = Self.request("digraph x { a -> b; a [label=\"Één 日本 😀\"] }", .dot, format)
    #expect(try Self.own.render(request) == LayoutEngine.render(request))
  }

  @Test(
    "what the child finds wrong arrives as the same error",
    arguments: [
      request("graph { a [label=<<B>x>] }"),
      request("graph x { inputscale=72; a [pos=\"0,0!\"]; b [pos=\"99999,0!\"] }", .nop2),
    ])
  func sameErrors(request: RenderRequest) {
    let here = #expect(throws: LayoutError.self) { try LayoutEngine.render(request) }
    let there = #expect(throws: LayoutError.self) { try Self.own.render(request) }
    #expect(here == there)
  }

  @Test("a child that cannot read its document says so")
  func unreadable() {
    #expect(throws: LayoutError.unreadableDOT(messages: ["Error: syntax error in line 1"])) {
      try Self.own.render(Self.request("digraph {"))
    }
  }

  @Test("a large document goes through, with output while there is still input")
  func largeDocument() throws {
    let nodes = (0..<20_000).map { "n\($0) [pos=\"\($0 % 100 * 90),\($0 / 100 * 60)!\"];" }
    let dot = "graph x { inputscale=72; " + nodes.joined(separator: "\n") + "}"
    let rendering = try Self.own.render(Self.request(dot, .nop2))
    #expect(rendering.bytes.count > 3_000_000)
    let echo = try Self.shell("cat").render(Self.request(dot))
    #expect(echo.bytes == Array(dot.utf8))
  }

  @Test("a child that does not read its input does no harm")
  func unreadInput() throws {
    let dot = String(repeating: "x", count: 5_000_000)
    let rendering = try Self.shell("exec 0<&-; echo klaar").render(Self.request(dot))
    #expect(rendering.bytes == Array("klaar\n".utf8))
  }

  @Test(
    "a child that hangs is stopped",
    arguments: [
      "sleep 60", "exec >&- 2>&-; sleep 60", "trap '' TERM; while :; do :; done",
    ])
  func hangs(line: String) {
    let process = Self.shell(line, limits: RenderLimits(wallSeconds: 0.3))
    #expect(throws: LayoutError.tooSlow(seconds: 0.3)) { try process.render(Self.request()) }
  }

  @Test("a drawing that needs too much computing is stopped")
  func processorLimit() {
    let nodes = (0..<3_000).flatMap { i in
      (1...9).map { "n\(i) -> n\((i * 7 + $0 * 131) % 3_000);" }
    }
    let process = RenderProcess(
      executable: Self.program, command: [], limits: RenderLimits(processorSeconds: 1))
    #expect(throws: LayoutError.tooSlow(seconds: 1)) {
      try process.render(Self.request("digraph {" + nodes.joined() + "}"))
    }
  }

  @Test("a drawing that needs too much memory is stopped")
  func memoryLimit() {
    let nodes = (0..<200_000).map { "n\($0) [label=\"\($0)\"];" }
    let process = RenderProcess(
      executable: Self.program, command: [], limits: RenderLimits(memoryBytes: 300 << 20))
    let error = #expect(throws: LayoutError.self) {
      try process.render(Self.request("graph {" + nodes.joined() + "}", .nop2))
    }
    switch error {
    case .tooLarge?, .crashed?: break
    default: Issue.record("unexpected \(String(describing: error))")
    }
  }

  @Test("the memory limit leaves room for fonts and pictures in pixels")
  func memoryForFonts() throws {
    let process = RenderProcess(
      executable: Self.program, command: [], limits: RenderLimits(memoryBytes: 1 << 30))
    let dot = "graph x { inputscale=72; a [pos=\"0,0!\"]; b [pos=\"2000,2000!\" label=\"日本 😀 ع\"] }"
    let request = Self.request(dot, .nop2, .png)
    #expect(try process.render(request).bytes == LayoutEngine.render(request).bytes)
  }

  @Test("output past the limit is stopped, also when it never ends")
  func outputLimit() {
    let process = Self.shell("yes", limits: RenderLimits(outputBytes: 100_000))
    #expect(throws: LayoutError.tooLarge(bytes: 100_000)) { try process.render(Self.request()) }
  }

  @Test("a crash is an error with the signal", arguments: [SIGSEGV, SIGABRT, SIGILL])
  func crashes(signal: Int32) {
    #expect(throws: LayoutError.crashed(signal: signal)) {
      try Self.shell("kill -\(signal) $$").render(Self.request())
    }
  }

  @Test("an unknown exit code is an error with what was said")
  func unknownStatus() {
    #expect(throws: LayoutError.failed(status: 3, messages: ["een", "twee"])) {
      try Self.shell("echo een >&2; echo twee >&2; exit 3").render(Self.request())
    }
  }

  @Test("a program that does not exist is an error with the system's code")
  func noProgram() {
    let process = RenderProcess(executable: "/nergens/niets", command: [])
    #expect(throws: LayoutError.notStarted(executable: "/nergens/niets", code: ENOENT)) {
      try process.render(Self.request())
    }
  }

  @Test("no open files and no children are left behind")
  func nothingLeft() throws {
    let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    for _ in 0..<20 {
      _ = try Self.own.render(Self.request())
      _ = try? Self.shell("kill -9 $$").render(Self.request())
      _ = try? RenderProcess(executable: "/nergens", command: []).render(Self.request())
    }
    let after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    // Other tests run beside this one and open files of their own; leaking would add sixty.
    #expect(after < before + 40)
  }

  @Test("wrong words on the command line are refused")
  func wrongWords() {
    #expect(RenderChild.main(arguments: []) == 64)
    #expect(RenderChild.main(arguments: ["dot", "gif", "1", "1", "1"]) == 64)
    #expect(RenderChild.main(arguments: ["dot", "svg", "0", "1", "1"]) == 64)
  }
}
