import Foundation
public import Testing

/// A call in a document with the output that the document shows under it.
public struct ConsoleCall: Sendable, CustomTestStringConvertible {
  /// The call as typed after the prompt.
  public let command: String
  /// The lines under it.
  public let output: String
  /// The line of the document on which the call stands, from 1.
  public let line: Int

  /// What a test report calls it.
  public var testDescription: String { "line \(line): \(command)" }

  /// Finds the calls in the `console` blocks of a Markdown text: lines that begin with `$ `.
  public static func all(in markdown: String) -> [ConsoleCall] {
    var calls: [ConsoleCall] = []
    var isInside = false
    var current: (command: String, lines: [String], line: Int)?
    func flush() {
      guard let call = current else { return }
      calls.append(
        ConsoleCall(
          command: call.command, output: call.lines.map { $0 + "\n" }.joined(), line: call.line))
      current = nil
    }
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("```") {
        flush()
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        flush()
        current = (String(line.dropFirst(2)), [], index + 1)
      } else if isInside {
        current?.lines.append(line)
      }
    }
    return calls
  }
}
