extension Maat {
  /// Every measure, in the order of the page; a new one is one line here.
  public static let alle: [Maat] = [
    .graad, .graadIn, .graadUit,
    .betweenness, .closeness, .harmonic,
    .eigenvector, .pageRank, .katz, .bonacich,
    .core, .clustering,
    .constraint, .effectiveSize, .efficiency, .hierarchy,
    .bemiddeling, .ei, .groep,
    .tweemodaalGraad, .tweemodaalCloseness, .tweemodaalBetweenness,
    .snijpunten, .bruggen, .betweennessRelaties, .paren,
    .sleutelspelers, .dekking,
  ]
}
