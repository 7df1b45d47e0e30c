public import CommandLineParsing

/// Why a command stopped: one Dutch sentence for the user and the exit code that goes with it.
public struct Mislukking: Error, Hashable, Sendable {
  /// How the program ends.
  public let code: ExitCode
  /// What the user reads.
  public let zin: String

  /// A call that is wrong.
  public static func verkeerdGebruik(_ zin: String) -> Mislukking {
    Mislukking(code: .wrongUse, zin: zin)
  }

  /// A file or a library that fails.
  public static func mislukt(_ zin: String) -> Mislukking {
    Mislukking(code: .failed, zin: zin)
  }
}
