import DocumentText

/// The told parts of the analysis that have no place of their own in the plan.
struct Analysedeel {
  private static let elders: Set = ["oordelen", "wie", "advies"]
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    guard !bron.feitelijk.beoordeeld.isEmpty else { return [] }
    let parts = bron.onderdeelnamen.filter { !Self.elders.contains($0) }
      .flatMap { bron.onderdeel($0) }.map { $0.lowered(by: 1) }
    return parts.isEmpty ? [] : [.heading(level: 1, "Analyse")] + parts
  }
}
