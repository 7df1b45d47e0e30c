import GraphCore
import Kaartgraaf
import Wijkmodel

/// A relation that is not the same on two dates.
struct Wijziging {
  /// What became of it.
  enum Sectie: String, CaseIterable {
    case begonnen, gestopt, gewijzigd
  }

  let van: NodeID
  let soort: Relatiesoortnummer
  let naar: NodeID
  /// The relation on the first date; nil when there is none.
  let oud: EdgeID?
  /// The relation on the second date; nil when there is none.
  let nieuw: EdgeID?
}

/// The relations that are not the same on two dates, parallel ones counted as one.
struct Relatieverschil {
  private let later: KaartGraph
  private var found: [Wijziging.Sectie: [Wijziging]] = [:]

  /// Compares the graphs of one map on two dates.
  ///
  /// - Complexity: O(V + E).
  init(_ toen: KaartGraph, _ later: KaartGraph) {
    self.later = later
    for node in later.relaties.nodes {
      let (old, new) = (Self.counted(node, in: toen), Self.counted(node, in: later))
      if old.isEmpty && new.isEmpty { continue }
      merge(node, old[...], toen, new[...])
    }
  }

  /// The relations that count at an entry where they begin, by end and kind.
  private static func counted(
    _ node: NodeID, in graaf: KaartGraph
  ) -> [(key: UInt64, edge: EdgeID)] {
    let edges = graaf.relaties.outgoingEdges(of: node).filter { graaf.isCounted($0) }
    let keyed = edges.map { edge in
      (
        key: UInt64(graaf.relaties.target(of: edge).index) << 16
          | UInt64(graaf.relaties.label(of: edge)), edge: edge
      )
    }
    return keyed.sorted { $0.key < $1.key }
  }

  private mutating func merge(
    _ node: NodeID, _ old: ArraySlice<(key: UInt64, edge: EdgeID)>, _ toen: KaartGraph,
    _ new: ArraySlice<(key: UInt64, edge: EdgeID)>
  ) {
    var (old, new) = (old, new)
    while let key = [old.first?.key, new.first?.key].compactMap(\.self).min() {
      let before = old.first?.key == key ? old.removeFirst().edge : nil
      let after = new.first?.key == key ? new.removeFirst().edge : nil
      guard let sectie = sectie(before, toen, after) else { continue }
      found[sectie, default: []].append(
        Wijziging(
          van: node, soort: Relatiesoortnummer(rawValue: Int16(truncatingIfNeeded: key & 0xFFFF)),
          naar: NodeID(Int(key >> 16)), oud: before, nieuw: after))
    }
  }

  /// What became of a relation; nil when it is the same.
  private func sectie(
    _ old: EdgeID?, _ toen: KaartGraph, _ new: EdgeID?
  ) -> Wijziging.Sectie? {
    guard let old else { return .begonnen }
    guard let new else { return .gestopt }
    if toen.nummer(old) == later.nummer(new) { return nil }
    return toen.relatie(old).isStatedAs(later.relatie(new)) ? nil : .gewijzigd
  }

  /// The relations that began, stopped or changed: by kind, name of van and name of naar.
  ///
  /// - Complexity: O(n log n).
  func wijzigingen(_ sectie: Wijziging.Sectie) -> [Wijziging] {
    let changes = found[sectie] ?? []
    let names = later.naamplaatsen
    let kinds = later.kaart.relatiesoorten
    let order = kinds.indices.sorted { kinds[$0].naam.precedesByCodePoint(kinds[$1].naam) }
    var ranks = [UInt64](repeating: 0, count: kinds.count)
    for (rank, kind) in order.enumerated() { ranks[kind] = UInt64(rank) }
    let keyed = changes.indices.map { place in
      let change = changes[place]
      return (
        kind: ranks[change.soort.index],
        names: UInt64(names[change.van.index]) << 32 | UInt64(names[change.naar.index]),
        place: place
      )
    }
    return keyed.sorted { ($0.kind, $0.names) < ($1.kind, $1.names) }.map { changes[$0.place] }
  }
}

extension Relatie {
  /// The stated level, as written; "" when not stated.
  var niveauwoord: String { velden[.niveau] ?? "" }

  /// The channels by name.
  var kanalenOpNaam: [String] {
    kanalen.map { (folded: FoldedText($0), text: $0) }.sorted { left, right in
      left.folded == right.folded
        ? left.text.precedesByCodePoint(right.text) : left.folded < right.folded
    }.map(\.text)
  }

  /// Whether strength, level and channels are stated the same.
  fileprivate func isStatedAs(_ other: Relatie) -> Bool {
    sterkte == other.sterkte && niveauwoord == other.niveauwoord && hasSameChannels(as: other)
  }

  /// Whether the channels are the same without regard to case, accents and order.
  func hasSameChannels(as other: Relatie) -> Bool {
    Set(kanalen.map { FoldedText($0) }) == Set(other.kanalen.map { FoldedText($0) })
  }
}
