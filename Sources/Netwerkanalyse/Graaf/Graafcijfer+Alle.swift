extension Graafcijfer {
  /// Every figure, in the order of the page; a new one is one line here.
  static let alle: [Graafcijfer] = [
    .knopen, .relaties, .dichtheid, .wederkerigheid,
    .componenten, .diameter, .gemiddeldePad,
    .graadCentralisatie, .transitiviteit, .gemiddeldeClustering,
    .eiIndex, .modulariteit,
  ]
}
