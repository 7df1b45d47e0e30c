import GraphCore
import Kaartgraaf
import Wijkmodel

/// A relation that is not the same on two dates.
struct Wijziging {
  /// The parts of the answer.
  enum Sectie: String, CaseIterable {
    case begonnen, gestopt, gewijzigd
  }

  /// What became of a relation; of parallel ones the one that counts.
  enum Verloop {
    case begonnen(Relatienummer)
    case gestopt(Relatienummer)
    case gewijzigd(van: Relatienummer, naar: Relatienummer)

    /// The part of the answer in which it stands.
    var sectie: Sectie {
      switch self {
      case .begonnen: .begonnen
      case .gestopt: .gestopt
      case .gewijzigd: .gewijzigd
      }
    }

    /// The relation on the first date; nil when there is none.
    var oud: Relatienummer? {
      switch self {
      case .begonnen: nil
      case .gestopt(let oud), .gewijzigd(let oud, _): oud
      }
    }

    /// The relation on the second date; nil when there is none.
    var nieuw: Relatienummer? {
      switch self {
      case .gestopt: nil
      case .begonnen(let nieuw), .gewijzigd(_, let nieuw): nieuw
      }
    }

    /// The relation, on the second date if it is there.
    var laatste: Relatienummer {
      switch self {
      case .begonnen(let nummer), .gestopt(let nummer), .gewijzigd(_, let nummer): nummer
      }
    }
  }

  /// The entry at which it begins, of a kind that goes both ways the one with the smaller key.
  let van: NodeID
  let soort: Relatiesoortnummer
  let naar: NodeID
  let verloop: Verloop
}

/// The relations that are not the same on two dates, parallel ones counted as one.
struct Relatieverschil {
  private let toen: KaartGraph
  private let later: KaartGraph
  private var found: [Wijziging.Sectie: [Wijziging]] = [:]

  /// Compares the graphs of one map on two dates.
  ///
  /// - Complexity: O(V + E).
  init(_ toen: KaartGraph, _ later: KaartGraph) {
    self.toen = toen
    self.later = later
    for node in later.relaties.nodes {
      merge(node, Self.counted(node, in: toen)[...], Self.counted(node, in: later)[...])
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
    _ node: NodeID, _ old: ArraySlice<(key: UInt64, edge: EdgeID)>,
    _ new: ArraySlice<(key: UInt64, edge: EdgeID)>
  ) {
    var (old, new) = (old, new)
    while let key = [old.first?.key, new.first?.key].compactMap(\.self).min() {
      let before = old.first?.key == key ? old.removeFirst().edge : nil
      let after = new.first?.key == key ? new.removeFirst().edge : nil
      guard let verloop = verloop(before.map(toen.nummer), after.map(later.nummer)) else {
        continue
      }
      found[verloop.sectie, default: []].append(
        Wijziging(
          van: node, soort: Relatiesoortnummer(rawValue: Int16(truncatingIfNeeded: key & 0xFFFF)),
          naar: NodeID(Int(key >> 16)), verloop: verloop))
    }
  }

  /// What became of a relation; nil when it is the same.
  private func verloop(_ oud: Relatienummer?, _ nieuw: Relatienummer?) -> Wijziging.Verloop? {
    switch (oud, nieuw) {
    case (nil, nil): return nil
    case (nil, let nieuw?): return .begonnen(nieuw)
    case (let oud?, nil): return .gestopt(oud)
    case (let oud?, let nieuw?):
      if oud == nieuw { return nil }
      let relaties = later.kaart.relaties
      return relaties[oud.index].isStatedAs(relaties[nieuw.index])
        ? nil : .gewijzigd(van: oud, naar: nieuw)
    }
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
