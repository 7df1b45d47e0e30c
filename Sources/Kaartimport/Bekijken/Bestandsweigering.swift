public import DelimitedText

/// A file that is not read at all, and why.
public struct Bestandsweigering: Error, Equatable, Sendable {
  /// What kept the file from being read.
  public let reden: DelimitedTextError

  /// Makes a refusal for a reason.
  public init(_ reden: DelimitedTextError) { self.reden = reden }

  /// The sentence that says what the file is and what to do, in plain Dutch.
  public var zin: String { Teksten.tekst(of: Bestandbevinding(reden)) }
}
