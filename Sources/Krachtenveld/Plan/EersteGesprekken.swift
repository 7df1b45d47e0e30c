import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Whom to speak first, with the reasons: who is not known, not reached or not spoken for long.
struct EersteGesprekken {
  /// More names than these nobody calls in a week.
  private static let meeste = 8
  private let bron: Planbron
  private let stand: Contactstand
  private let betrokkenen: Set<NodeID>

  init(_ bron: Planbron) {
    self.bron = bron
    stand = Contactstand(bron)
    betrokkenen = Set(bron.betrokkenen)
  }

  var blokken: [DocumentBlock] {
    let found = bron.actoren.filter { !isEigen($0) }.map { (actor: $0, redenen: redenen($0)) }
      .filter { !$0.redenen.isEmpty }
    guard !found.isEmpty else { return [] }
    let ordered = found.enumerated().sorted { left, right in
      (-weight(left.element.redenen), left.offset) < (-weight(right.element.redenen), right.offset)
    }.map(\.element)
    let lines = ordered.prefix(Self.meeste).map { item in
      "\(bron.naam(item.actor)): \(item.redenen.map(\.zin).joined(separator: "; "))."
    }
    return [.heading(level: 1, "Met wie u nu contact zoekt"), .list(lines)]
      + rest(ordered.count - lines.count)
  }

  private func weight(_ redenen: [Reden]) -> Int { redenen.reduce(0) { $0 + $1.gewicht } }

  private func rest(_ count: Int) -> [DocumentBlock] {
    guard count > 0 else { return [] }
    let others = count == 1 ? "Er is nog 1 andere partij" : "Er zijn nog \(count) andere partijen"
    return [.paragraph("\(others). Kijk in de delen Partijen en Kalender.")]
  }

  /// Whether an actor is the municipality itself, which needs no call from itself.
  private func isEigen(_ node: NodeID) -> Bool {
    let knoop = bron.graaf.knoop(node)
    return knoop.gemeentelijk == .ja || knoop.id == bron.vraagstuk.eigenaar
  }

  /// Why an actor is to be spoken, and how much that weighs: what is not known of somebody who
  /// matters weighs more than anything else together.
  private struct Reden {
    let gewicht: Int
    let zin: String
  }

  private func redenen(_ node: NodeID) -> [Reden] {
    [onbekend(node), onbereikt(node), stilte(node)].compactMap(\.self)
  }

  private func onbekend(_ node: NodeID) -> Reden? {
    guard let positie = bron.feitelijk.positie(of: node) else {
      return Reden(gewicht: 1, zin: "in deze fase is nog niets beoordeeld")
    }
    let stake = [("belang", positie.belang), ("invloed", positie.invloed)]
      .compactMap { word, score in score.flatMap { $0 >= 4 ? "\(word) \($0) van 5" : nil } }
    switch positie.houding {
    case .onvoorspelbaar:
      return Reden(gewicht: 3, zin: "de houding is onvoorspelbaar (\(positie.stempel))")
    case nil where !stake.isEmpty:
      return Reden(
        gewicht: 3,
        zin: "de houding is niet beoordeeld, terwijl er veel van afhangt: "
          + "\(Teksten.opsomming(stake)) (\(positie.stempel))")
    default: return nil
    }
  }

  private func onbereikt(_ node: NodeID) -> Reden? {
    guard bron.graaf.knoopsoort(node) == .doelgroep,
      bron.graaf.relations(.bereikt, to: node).isEmpty
    else { return nil }
    return Reden(
      gewicht: 3,
      zin: "niemand vastgelegd die deze groep bereikt: zoek eerst iemand die deze mensen kent")
  }

  private func stilte(_ node: NodeID) -> Reden? {
    guard betrokkenen.contains(node), stand.volgende(node) == nil,
      let stilte = stand.stilte(node)
    else { return nil }
    return Reden(
      gewicht: 1, zin: "al \(stilte.weken) weken geen contact vastgelegd, en niets gepland")
  }
}
