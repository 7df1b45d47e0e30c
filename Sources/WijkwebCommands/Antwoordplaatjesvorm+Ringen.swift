import GraphCore
import Kaartbeeld
import Kaartgraaf
import Kaartvraag
import Wijkmodel

extension Antwoordplaatjesvorm {
  /// Who knows a party, in a ring for every step.
  func kennissen() -> Kaartplaat? {
    guard let party = gevraagd.first, !antwoord.rijen.isEmpty else { return nil }
    var kring = Kennissenkring(party.id, graaf)
    let steps = antwoord.rijen.map { Int($0.sectie) ?? max($0.route.count - 1, 1) }
    for (step, place) in zip(steps, steps.indices).sorted(by: { ($0.0, $0.1) < ($1.0, $1.1) }) {
      let rij = antwoord.rijen[place]
      // Whoever stands on the way without a row of its own is on the picture as well.
      for (before, id) in zip(rij.route, rij.route.dropFirst()) where id != rij.id {
        guard let vak = vak(id) else { continue }
        kring.add(vak, after: before, regel: Beeldregel(Teksten.onderweg(vak.naam)))
      }
      guard let vak = vak(rij.id), rij.route.count > 1 else { continue }
      kring.add(vak, after: rij.route[rij.route.count - 2], ring: step, regel: regel(rij))
      kring.join(rij.route)
    }
    return Ster(kop, midden: party, plekken: kring.plekken, lijnen: kring.lijnen).plaat()
  }
}

/// Gathers entries around one in the middle, each with the entry within that it has a tie to.
private struct Kennissenkring {
  private let graaf: KaartGraph
  private var nummers: [String: Int]
  private var ringen = [0]
  private var ids: [String]
  private var paren: Set<[Int]> = []
  private(set) var plekken: [Ster.Plek] = []
  private(set) var lijnen: [Ster.Verbinding] = []

  init(_ midden: String, _ graaf: KaartGraph) {
    self.graaf = graaf
    nummers = [midden: 0]
    ids = [midden]
  }

  /// Adds an entry in a ring, or in the one after the entry before it; nothing where it is there.
  mutating func add(_ vak: Beeldvak, after before: String, ring: Int? = nil, regel: Beeldregel) {
    guard nummers[vak.id] == nil, let last = nummers[before] else { return }
    let wanted = ring ?? ringen[last] + 1
    let inner = ringen[last] == wanted - 1 ? last : neighbour(of: vak.id, in: wanted - 1) ?? last
    plekken.append(.init(vak, ring: ringen[inner] + 1, bij: inner, regel: regel))
    ringen.append(ringen[inner] + 1)
    ids.append(vak.id)
    nummers[vak.id] = plekken.count
    if inner != last { join(inner, plekken.count) }
  }

  /// Adds lines along a route.
  mutating func join(_ route: [String]) {
    let places = route.compactMap { nummers[$0] }
    for (from, to) in zip(places, places.dropFirst()) { join(from, to) }
  }

  private mutating func join(_ from: Int, _ to: Int) {
    guard from != to, paren.insert([min(from, to), max(from, to)]).inserted else { return }
    lijnen.append(.init(from, to, .contact))
  }

  /// The first entry in a ring that has a relation with another.
  private func neighbour(of id: String, in ring: Int) -> Int? {
    guard let node = graaf.kaart.nummer(of: id).map(graaf.node) else { return nil }
    let edges =
      graaf.relaties.outgoingEdges(of: node).map(\.self)
      + graaf.relaties.incomingEdges(of: node).map(\.self)
    let others = Set(edges.map { graaf.knoop(graaf.otherEnd(of: $0, from: node)).id })
    return ids.indices.first { ringen[$0] == ring && others.contains(ids[$0]) }
  }
}
