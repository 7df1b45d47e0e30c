import Foundation

/// A built program that goes on until a test ends it.
public final class RunningProgram {
  /// It ended, or was silent, before it said what was waited for.
  public struct Silent: Error {
    /// What it did say.
    public let said: String
  }

  private let process = Process()
  private let folder: TemporaryFolder

  /// Starts a program that was built beside the tests.
  public init(_ program: String, _ words: [String]) throws {
    folder = try TemporaryFolder()
    try folder.write("", to: "said")
    process.executableURL = ProgramRun.folderOfTests.appendingPathComponent(program)
    process.arguments = words
    process.currentDirectoryURL = Project.root
    let file = FileHandle(forWritingAtPath: folder.path("said"))
    process.standardOutput = file
    process.standardError = file
    process.standardInput = FileHandle.nullDevice
    try process.run()
  }

  deinit { kill() }

  /// What it wrote so far.
  public var said: String { (try? folder.text("said")) ?? "" }

  /// Waits until it has written a text, and gives what stands between that and the next white
  /// space or slash.
  public func word(after text: String) throws -> String {
    for _ in 0..<3000 {
      let parts = said.components(separatedBy: text)
      if parts.count > 1, parts[1].contains("\n") {
        return String(parts[1].prefix { !$0.isWhitespace && $0 != "/" })
      }
      guard process.isRunning else { break }
      usleep(10_000)
    }
    throw Silent(said: said)
  }

  /// Ends it at once, as a power cut would.
  public func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  /// Asks it to stop, and gives its exit status.
  public func stop() -> Int32 {
    process.interrupt()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
