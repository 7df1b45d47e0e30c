import CommandLineParsing
import Foundation

/// Where a command writes: answers to one place, findings and complaints to another.
public struct Kanalen: Sendable {
  private let output: @Sendable (String) -> Void
  private let complaint: @Sendable (String) -> Void

  /// Takes the two places.
  public init(
    uitvoer: @escaping @Sendable (String) -> Void, melding: @escaping @Sendable (String) -> Void
  ) {
    output = uitvoer
    complaint = melding
  }

  /// Standard output and standard error of the process.
  ///
  /// When the answer cannot be written, as on a full disk, the process ends with a sentence.
  public static let standard = Kanalen(
    uitvoer: { text in
      do {
        try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
      } catch {
        complain(Teksten.uitvoerVol + "\n")
        exit(ExitCode.failed.rawValue)
      }
    },
    melding: complain)

  /// Writes to standard error; who has closed it does not want to hear.
  @Sendable
  private static func complain(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }

  /// Writes a part of the answer as it is.
  public func write(_ text: String) { output(text) }

  /// Writes a sentence for the person at the keyboard, with a line end.
  ///
  /// The sentence may quote a map: control characters in it never reach the terminal.
  public func tell(_ text: String) { complaint(Stuurtekens.removed(from: text) + "\n") }

  /// Writes to the person at the keyboard without a line end.
  func show(_ text: String) { complaint(text) }
}
