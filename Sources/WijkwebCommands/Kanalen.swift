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
  public static let standard = Kanalen(
    uitvoer: { FileHandle.standardOutput.write(Data($0.utf8)) },
    melding: { FileHandle.standardError.write(Data($0.utf8)) })

  /// Writes a part of the answer as it is.
  public func write(_ text: String) { output(text) }

  /// Writes a sentence for the person at the keyboard, with a line end.
  public func tell(_ text: String) { complaint(text + "\n") }

  /// Writes to the person at the keyboard without a line end.
  func show(_ text: String) { complaint(text) }
}
