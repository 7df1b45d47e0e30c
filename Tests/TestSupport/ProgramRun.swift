public import Foundation

/// One run of a built program: how it ended and what it wrote.
public struct ProgramRun: Sendable {
  /// The exit status; negative is the number of the signal that ended it.
  public let status: Int32
  /// Standard output.
  public let output: String
  /// Standard error.
  public let complaint: String

  /// Runs a program that was built beside the tests.
  public init(
    _ program: String, _ words: [String], in folder: String = Project.root.path,
    environment: [String: String] = [:], input: String = ""
  ) throws {
    try self.init(
      executable: Self.folderOfTests.appendingPathComponent(program), words, in: folder,
      environment: environment, input: input)
  }

  private init(
    executable: URL, _ words: [String], in folder: String, environment: [String: String],
    input: String
  ) throws {
    let process = Process()
    process.executableURL = executable
    process.arguments = words
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var variables = ProcessInfo.processInfo.environment
    variables["WIJKWEB_KAART"] = nil
    process.environment = variables.merging(environment) { $1 }
    let scratch = try TemporaryFolder()
    try scratch.write(input, to: "in")
    for name in ["out", "err"] { try scratch.write("", to: name) }
    process.standardInput = FileHandle(forReadingAtPath: scratch.path("in"))
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path("out"))
    process.standardError = FileHandle(forWritingAtPath: scratch.path("err"))
    try process.run()
    process.waitUntilExit()
    let isSignal = process.terminationReason == .uncaughtSignal
    status = isSignal ? -process.terminationStatus : process.terminationStatus
    output = try Self.decoded(scratch.path("out"))
    complaint = try Self.decoded(scratch.path("err"))
  }

  /// Runs a line of shell in which the built programs are found by name.
  public static func shell(_ line: String, in folder: String) throws -> ProgramRun {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return try ProgramRun(
      executable: URL(fileURLWithPath: "/bin/sh"), ["-c", line], in: folder,
      environment: ["PATH": folderOfTests.path + ":" + path], input: "")
  }

  private static func decoded(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
  }

  static let folderOfTests = URL(
    fileURLWithPath: (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      ?? CommandLine.arguments[0]
  ).deletingLastPathComponent()
}
