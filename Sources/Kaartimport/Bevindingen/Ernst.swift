/// How serious a finding is.
public enum Ernst: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Something could not be taken over, and the original row is among those set aside; or what was
  /// taken over cannot be true.
  case fout
  /// Everything was taken over, but it is probably not what was meant.
  case waarschuwing
  /// Good to know.
  case opmerking

  /// Orders the most serious first.
  public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

  private var order: Int {
    switch self {
    case .fout: 0
    case .waarschuwing: 1
    case .opmerking: 2
    }
  }
}
