extension Maat {
  /// Every measure, in the order of the page; a new one is one line here.
  public static let alle: [Maat] = [
    .graad, .graadIn, .graadUit,
    .betweenness,
  ]
}
