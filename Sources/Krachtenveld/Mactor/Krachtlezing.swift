/// A reading of the coefficient that says how strong an actor stands in the play of forces.
///
/// Godet writes R_i = ((I_i - m_ii) / ΣI) · (I_i / (I_i + D_i)), m being the matrix of direct and
/// indirect influences. The formula does not say whether the sums I and D hold the diagonal, and
/// both are found. What is left of the diagonal is the feedback: influence that comes back to the
/// actor itself through another one.
public enum Krachtlezing: String, Hashable, Sendable, CaseIterable {
  /// The sums leave the diagonal out, and the feedback is subtracted once more: influence that
  /// comes back costs strength.
  case terugwerkingTeltAf
  /// The sums hold the diagonal, so that subtracting it leaves precisely the influence on others;
  /// the dependence of an actor holds its feedback.
  case terugwerkingTeltMee
  /// Not a sum over all ways but the strongest one (the vector Q beside R in reports of the
  /// program Mactor): I and D are sums of max(MDI_ij, max_k min(MDI_ik, MDI_kj)) over others.
  case sterksteWeg

  /// What it is called.
  public var naam: String {
    switch self {
    case .terugwerkingTeltAf: "Lezing 1 (terugwerking telt af)"
    case .terugwerkingTeltMee: "Lezing 2 (terugwerking telt mee)"
    case .sterksteWeg: "Sterkste weg (Q)"
    }
  }
}
