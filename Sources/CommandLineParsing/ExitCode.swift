/// How a program ended, for whoever started it.
public enum ExitCode: Int32, Hashable, Sendable {
  /// All is well.
  case good = 0
  /// The data has errors.
  case findings = 1
  /// The call was wrong.
  case wrongUse = 2
  /// A file or a library failed.
  case failed = 3
}
