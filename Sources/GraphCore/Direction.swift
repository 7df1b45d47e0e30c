/// Which way edges may be walked.
public enum Direction: Sendable {
  /// From source to target.
  case outgoing
  /// From target to source.
  case incoming
  /// Both ways.
  case either
}
