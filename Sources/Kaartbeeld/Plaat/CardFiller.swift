internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Fills cards with entries: in a fixed order, parts under the whole, lines where they can be
/// drawn and words where they cannot.
struct CardFiller {
  /// An entry that goes on a card.
  struct Entry {
    var node: NodeID
    /// Words that come before what the relations say.
    var notes: [String] = []
    /// Whether it is derived that the entry belongs on this card.
    var isDerived = false
    /// Whether the first note tells of a gap.
    var isGap = false
    /// Others in the same role, told by number.
    var others: [NodeID] = []
  }

  let graaf: KaartGraph
  /// The kinds of relations that the second line tells; nil means none.
  var told: Set<Relatiesoortnummer>
  /// The kinds of relations that are drawn as lines.
  var drawn: Set<Relatiesoortnummer>
  /// What is said below the picture for all who share it.
  var voetnoten: [Voetnoot] = []
  /// Whether people in the same role become one tile with their number.
  var joinsRoles = false

  private var verbanden: Verbanden { Verbanden(graaf: graaf) }

  /// A card with entries.
  ///
  /// - Complexity: O(n log n + d) for n entries with d relations.
  func card(
    id: String, title: String, entries: [Entry], remark: String? = nil,
    emptyText: String = Teksten.nietsVastgelegd
  ) -> Card {
    let ordered = nested(joinsRoles ? joined(entries) : entries)
    let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.entry.node, $0) })
    var covered = Set(ordered.compactMap(\.tie))
    let marked = marks(of: ordered.map(\.entry.node))
    covered.formUnion(marked.values.flatMap { $0 }.map(\.edge))
    var links: [Card.Link] = []
    if ordered.count <= Card.mostUnsplit {
      let found = lines(ordered.map(\.entry.node), places, without: covered)
      let placed = Lanes.assign(found.map(\.link)).placed
      for (edge, link) in found {
        guard let lane = placed.first(where: { $0.isSame(as: link) }) else { continue }
        covered.insert(edge)
        links.append(lane)
      }
    }
    let tiles = ordered.map { place in
      var tile = tile(
        place.entry, indent: place.indent, under: place.tie.map { graaf.relaties.target(of: $0) },
        covered)
      tile.marks = marked[place.entry.node, default: []].map(\.mark).joined(separator: " ")
      return tile
    }
    return Card(
      id: id, title: title, remark: remark ?? (tiles.count > 2 ? "\(tiles.count)" : ""),
      tiles: tiles, links: links, emptyText: emptyText, isDashed: tiles.isEmpty)
  }

  /// The notes that hold for entries, with the relations that say so.
  private func marks(of nodes: [NodeID]) -> [NodeID: [(mark: String, edge: EdgeID)]] {
    nodes.reduce(into: [:]) { result, node in
      let edges = graaf.relaties.outgoingEdges(of: node).filter { graaf.isCounted($0) }
      for (mark, voetnoot) in zip(Voetnoot.marks, voetnoten) {
        guard let edge = edges.first(where: { Voetnoot($0, in: graaf) == voetnoot }) else {
          continue
        }
        result[node, default: []].append((mark, edge))
      }
    }
  }

  private func tile(
    _ entry: Entry, indent: Int, under whole: NodeID?, _ covered: Set<EdgeID>
  ) -> Tile {
    let knoop = graaf.knoop(entry.node)
    let isDerived = entry.isDerived || knoop.zekerheid == .afgeleid
    let short = verbanden.kort(entry.node, without: covered, soorten: told)
    let notes = status(entry.node, under: whole) + entry.notes + short
    let name = graaf.beeldnaam(entry.node)
    let facts = ([entry.node] + entry.others).flatMap { verbanden.alle($0) }
    var tile = Tile(
      id: knoop.id, soort: Beeldsoort(knoop),
      name: entry.others.isEmpty ? name : "\(name) (\(entry.others.count + 1))",
      notes: notes, facts: entry.notes + facts,
      bron: knoop.bron ?? "", isDashed: isDerived, indent: indent)
    tile.isGap = entry.isGap
    return tile
  }

  /// Entries in which people with the same role are one, the first of them by name.
  private func joined(_ entries: [Entry]) -> [Entry] {
    var places: [String: Int] = [:]
    return entries.reduce(into: []) { result, entry in
      guard graaf.knoopsoort(entry.node) == .sleutelfiguur else { return result.append(entry) }
      let role = graaf.beeldnaam(entry.node)
      if let place = places[role] {
        result[place].others.append(entry.node)
      } else {
        places[role] = result.count
        result.append(entry)
      }
    }
  }

  /// Whether a network runs; of a part only where it differs from the whole above it.
  private func status(_ node: NodeID, under whole: NodeID?) -> [String] {
    let own = graaf.knoop(node).looptijd(on: graaf.peildatum)
    let above = whole.flatMap { graaf.knoop($0).looptijd(on: graaf.peildatum) }
    guard let own, own != .lopend, own != above else { return [] }
    return [own.rawValue]
  }

  private struct Nested {
    let entry: Entry
    let indent: Int
    /// The relation that says what it is part of, if that stands above it.
    let tie: EdgeID?
  }

  /// Entries by kind and name, each followed by those that are part of it.
  private func nested(_ entries: [Entry]) -> [Nested] {
    let byNode = Dictionary(entries.map { ($0.node, $0) }) { first, _ in first }
    let sorted = ordered(Array(byNode.keys))
    var parts: [NodeID: [NodeID]] = [:]
    var ties: [NodeID: EdgeID] = [:]
    for node in sorted {
      let tie = graaf.relations(.deelVan, from: node).first { edge in
        byNode[graaf.relaties.target(of: edge)] != nil && graaf.relaties.target(of: edge) != node
      }
      guard let tie else { continue }
      ties[node] = tie
      parts[graaf.relaties.target(of: tie), default: []].append(node)
    }
    var result: [Nested] = []
    var seen: Set<NodeID> = []
    func add(_ node: NodeID, _ indent: Int) {
      guard let entry = byNode[node], seen.insert(node).inserted else { return }
      result.append(
        Nested(entry: entry, indent: min(indent, 3), tie: indent > 0 ? ties[node] : nil))
      for part in parts[node, default: []] { add(part, indent + 1) }
    }
    for node in sorted where ties[node] == nil { add(node, 0) }
    // What is part of itself in a roundabout way has no beginning; it is not lost for that.
    for node in sorted { add(node, 0) }
    return result
  }

  private func ordered(_ nodes: [NodeID]) -> [NodeID] {
    let named = graaf.byName(nodes)
    return Beeldsoort.allCases.flatMap { soort in
      named.filter { Beeldsoort(graaf.knoop($0)) == soort }
    }
  }

  /// The relations among the entries of one card.
  private func lines(
    _ nodes: [NodeID], _ places: [NodeID: Int], without covered: Set<EdgeID>
  ) -> [(edge: EdgeID, link: Card.Link)] {
    nodes.flatMap { node in
      graaf.relaties.outgoingEdges(of: node).compactMap { edge in
        let kind = graaf.soort(edge)
        guard graaf.isCounted(edge), drawn.contains(kind), !covered.contains(edge),
          let from = places[graaf.van(edge)], let to = places[graaf.naar(edge)], from != to
        else { return nil }
        return (edge, link(edge, graaf.kaart[kind], from, to))
      }
    }
  }

  private func link(
    _ edge: EdgeID, _ kind: Relatiesoort, _ from: Int, _ to: Int
  ) -> Card.Link {
    let words = [
      graaf.beeldnaam(graaf.van(edge)), kind.heen, graaf.beeldnaam(graaf.naar(edge)),
    ].joined(separator: " ")
    return Card.Link(
      from: from, to: to, relatie: kind.naam,
      isDashed: graaf.relatie(edge).zekerheid == .afgeleid, hasArrow: !kind.isSymmetrisch,
      tooltip: words, lane: 0)
  }
}

extension Card.Link {
  /// Whether two lines say the same, whatever their lane.
  fileprivate func isSame(as other: Card.Link) -> Bool {
    var copy = other
    copy.lane = lane
    return copy == self
  }
}
