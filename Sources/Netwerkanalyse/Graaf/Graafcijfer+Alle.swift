extension Graafcijfer {
  /// The figures that say how large a network is.
  static let omvang: [Graafcijfer] = [.knopen, .relaties, .dichtheid]

  /// Every figure, in the order of the page; a new one is one line here.
  static let alle: [Graafcijfer] =
    omvang + [
      .wederkerigheid, .componenten, .diameter, .gemiddeldePad,
      .graadCentralisatie, .transitiviteit, .gemiddeldeClustering,
      .eiIndex, .modulariteit,
    ]
}
