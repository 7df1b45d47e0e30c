internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// What a map says of one entry, in words.
struct Verbanden {
  let graaf: KaartGraph

  /// Kinds that a picture shows by place, or that are for review and never shown.
  private static let shownByPlace: Set<Relatiesoortnummer> = [
    .werkzaamIn, .mogelijkDezelfde,
  ]

  /// Every relation of an entry, one sentence per kind and direction, for tooltip and table.
  ///
  /// - Complexity: O(d log d).
  func alle(_ node: NodeID) -> [String] {
    groups(node).map { group in
      group.words + " " + Teksten.opsomming(names(group.ends, of: node))
    }
  }

  /// The relations of an entry in few words for its second line, without those drawn as lines.
  ///
  /// Of a kind with more than two ends only the number is told: a hub is not six lines.
  func kort(_ node: NodeID, without drawn: Set<EdgeID>, soorten: Set<Relatiesoortnummer>?)
    -> [String]
  {
    groups(node).sorted(by: Self.matters).compactMap { group in
      guard soorten?.contains(group.soort) ?? true else { return nil }
      let ends = group.ends.filter { !drawn.contains($0.edge) }
      if group.isForwards || ends.isEmpty {
        guard !ends.isEmpty else { return nil }
        if ends.count <= 2 {
          return Teksten.kort(group.words) + " "
            + Teksten.opsomming(names(ends, of: node))
        }
      } else if ends.count < 3 {
        return nil
      }
      return Teksten.aantalVerbanden(group.soort, group.words, ends.count, group.isForwards)
    }
  }

  /// What somebody wants to know first comes first: where a party belongs and what it runs.
  private static let order: [Relatiesoortnummer] = [
    .werktBij, .vertegenwoordigt, .deelVan, .beheert, .aanspreekpuntVoor, .bereikt, .lidVan,
    .ondersteunt, .subsidieert, .werktSamenMet, .verwijstNaar, .adviseert, .actiefOp,
  ]

  private static func matters(_ left: Group, _ right: Group) -> Bool {
    let places = [left, right].map { order.firstIndex(of: $0.soort) ?? order.count }
    if places[0] != places[1] { return places[0] < places[1] }
    if left.soort != right.soort { return left.soort.rawValue < right.soort.rawValue }
    return left.isForwards && !right.isForwards
  }

  private struct End {
    let edge: EdgeID
    let node: NodeID
    let isDerived: Bool
  }

  private struct Group {
    let soort: Relatiesoortnummer
    let isForwards: Bool
    let words: String
    let ends: [End]
  }

  /// The names of the other ends; the same one more than once with its number.
  private func names(_ ends: [End], of subject: NodeID) -> [String] {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for end in ends {
      let derived = end.isDerived ? " " + Teksten.afgeleidHaakjes : ""
      let name = graaf.verwijsnaam(end.node, by: subject) + derived
      if counts[name] == nil { order.append(name) }
      counts[name, default: 0] += 1
    }
    return order.map { name in
      counts[name, default: 1] > 1 ? "\(name) (\(counts[name, default: 1]))" : name
    }
  }

  /// The relations by kind and direction: forwards first, ends by name.
  private func groups(_ node: NodeID) -> [Group] {
    let all =
      graaf.relaties.outgoingEdges(of: node).map(\.self)
      + graaf.relaties.incomingEdges(of: node).map(\.self)
    let shown = all.filter {
      graaf.isCounted($0) && !Self.shownByPlace.contains(graaf.soort($0))
        && graaf.otherEnd(of: $0, from: node) != node
    }
    let keyed = Dictionary(grouping: shown) { edge in
      let kind = graaf.soort(edge)
      let isForwards = graaf.kaart[kind].isSymmetrisch || graaf.van(edge) == node
      return kind.index * 2 + (isForwards ? 0 : 1)
    }
    return keyed.keys.sorted().map { key in
      let soort = Relatiesoortnummer(rawValue: Int16(key / 2))
      let kind = graaf.kaart[soort]
      let others = keyed[key, default: []].map { edge in
        End(
          edge: edge, node: graaf.otherEnd(of: edge, from: node),
          isDerived: graaf.relatie(edge).zekerheid == .afgeleid)
      }
      let order = graaf.byName(others.map(\.node))
      let sorted = order.compactMap { node in others.first { $0.node == node } }
      return Group(
        soort: soort, isForwards: key % 2 == 0, words: key % 2 == 0 ? kind.heen : kind.terug,
        ends: sorted)
    }
  }
}
