public import CommandLineParsing

/// A subcommand: its description and what it does.
///
/// A new one is one file in `Opdrachten` and one line in `Programma.opdrachten`.
public protocol Opdracht: Sendable {
  /// What it is called and what it takes.
  var beschrijving: CommandDescription { get }

  /// Does it.
  ///
  /// - Returns: `good`, or `findings` when the data or the answer has errors.
  /// - Throws: `Mislukking` with the sentence for the user.
  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode
}

/// One call of a command: its words, its surroundings and where it writes.
public struct Aanroep: Sendable {
  /// The words, taken apart.
  public let woorden: ParsedArguments
  /// The surroundings.
  public let omgeving: Omgeving
  /// Where it writes.
  public let kanalen: Kanalen

  /// The value of an option, or nil.
  func value(_ option: String) -> String? { woorden.value(of: option) }

  /// The number of columns that text may take.
  var breedte: Int { min(omgeving.breedte ?? 80, 100) }

  /// Whether a switch is given.
  func has(_ option: String) -> Bool { woorden.has(option) }
}
