internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// An entry in the middle, around it what is tied to it, ring after ring.
  static let rond = Plaatsoort(
    "rond", over: .alle, uitleg: "Een partij, thema of gebied met alles eromheen.",
    teken: { vraag throws(KaartbeeldError) in try Rondplaat(vraag).plaat() })
}

/// Finds what lies within some steps of an entry, over relations of every kind.
private struct Rondplaat {
  private let vraag: Beeldvraag
  private let graaf: KaartGraph
  private let midden: NodeID
  private var bouwer: Kringbouwer
  /// The relations that are told and not drawn.
  private var verborgen = 0

  /// An area or theme with more lines than this becomes a knot.
  private static let most = 6

  init(_ vraag: Beeldvraag) throws(KaartbeeldError) {
    self.vraag = vraag
    graaf = vraag.graaf
    midden = vraag.onderwerpen[0]
    bouwer = Kringbouwer(vraag)
    let place = bouwer.net.add([midden], nadruk: .midden)
    bouwer.add(place, ring: 0, parent: nil)
    if vraag.toontContact {
      for line in graaf.knoop(midden).contactregels { bouwer.net.addNote(line, to: place) }
    }
    try addRings()
    addLines()
  }

  private mutating func addRings() throws(KaartbeeldError) {
    let allowed = kept
    var seen: Set<NodeID> = [midden]
    var last = [midden]
    for ring in 0..<max(vraag.stappen, 1) {
      let ties = last.flatMap { bands(at: $0) }.filter { allowed.contains($0.from) }
      let next = graaf.byName(Array(Set(ties.map(\.from)).subtracting(seen)))
      guard seen.count + next.count <= 4 * Kringbouwer.most else {
        throw .teGroot(aantal: seen.count + next.count, grens: Kringbouwer.most)
      }
      let graaf = graaf
      bouwer.addRing(ordered(next), ring + 1, ties: ties) { graaf.wording($0, $1) }
      seen.formUnion(next)
      last = next
    }
  }

  /// What the question does not exclude; a word for a kind holds for every kind of entry.
  private var kept: NodeSet {
    let parties = Set(vraag.gekozen(.partij))
    let all = vraag.soort == nil ? graaf.knopen(.alle) : vraag.gekozen(.alle)
    let nodes = all.filter { !graaf.knoopsoort($0).isPartij || parties.contains($0) }
    return NodeSet(nodeCount: graaf.relaties.nodeCount, nodes)
  }

  /// Entries of one kind stand side by side.
  private func ordered(_ nodes: [NodeID]) -> [NodeID] {
    Beeldsoort.allCases.flatMap { soort in
      nodes.filter { Beeldsoort(graaf.knoop($0)) == soort }
    }
  }

  /// The relations of an entry, as ties from the entry at the other end.
  private func bands(at node: NodeID) -> [Kringbouwer.Band] {
    relations(at: node).map {
      Kringbouwer.Band(from: graaf.otherEnd(of: $0, from: node), to: node, edge: $0)
    }.filter { $0.from != node }
  }

  /// The relations of an entry but for doubts about duplicates, which are never walked.
  private func relations(at node: NodeID) -> [EdgeID] {
    let all =
      graaf.relaties.outgoingEdges(of: node).map(\.self)
      + graaf.relaties.incomingEdges(of: node).map(\.self)
    return all.filter { graaf.isCounted($0) && graaf.soort($0) != .mogelijkDezelfde }
  }

  /// Draws the relations among all that is on the picture; of areas and themes with many of them
  /// only those to the ring within, and the others in words.
  private mutating func addLines() {
    let edges = graaf.relaties.nodes.flatMap { node in
      graaf.relaties.outgoingEdges(of: node).filter { edge in
        graaf.isCounted(edge) && graaf.soort(edge) != .mogelijkDezelfde
          && bouwer.net.contains(graaf.van(edge)) && bouwer.net.contains(graaf.naar(edge))
      }
    }
    var degrees: [NodeID: Int] = [:]
    for edge in edges {
      degrees[graaf.van(edge), default: 0] += 1
      degrees[graaf.naar(edge), default: 0] += 1
    }
    let hubs = Set(degrees.filter { $0.value > Self.most && isGround($0.key) }.keys)
    var hidden: [NodeID: Int] = [:]
    for edge in edges {
      let hub = [graaf.van(edge), graaf.naar(edge)].first { end in
        hubs.contains(end) && !isInward(edge, from: end)
      }
      if let hub {
        hidden[hub, default: 0] += 1
        bouwer.net.addRow(edge)
      } else {
        bouwer.net.add(edge, graaf.lijnsoort(edge))
      }
    }
    for (hub, count) in hidden.sorted(by: { $0.key < $1.key }) {
      guard let place = bouwer.net.place(of: hub) else { continue }
      bouwer.net.addNote(Teksten.lijnenMeer(count), to: place)
      verborgen += count
    }
  }

  /// Whether an entry is something on which many meet: an area or a theme, not in the middle.
  private func isGround(_ node: NodeID) -> Bool {
    node != midden && [.gebied, .thema].contains(graaf.knoopsoort(node))
  }

  private func isInward(_ edge: EdgeID, from node: NodeID) -> Bool {
    guard let own = bouwer.ring(of: node),
      let other = bouwer.ring(of: graaf.otherEnd(of: edge, from: node))
    else { return false }
    return other < own
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let naam = graaf.rolnaam(midden)
    let counts = Knoopsoort.allCases.compactMap { kind -> String? in
      let count = graaf.knopen(.init(kind)).count { $0 != midden && bouwer.net.contains($0) }
      return count > 0 ? Teksten.aantal(count, kind) : nil
    }
    return try bouwer.plaat(
      naam: "rond", titel: Teksten.rondom(naam),
      telling: Teksten.rondtelling(counts, stappen: max(vraag.stappen, 1)),
      weggelaten: verborgen > 0 ? [Teksten.lijnenGeteld(verborgen)] : [])
  }
}

extension Knoop {
  /// The telephone number, and when the entry was last confirmed or changed, whichever is later.
  fileprivate var contactregels: [String] {
    let confirmed = laatstBevestigd.map { (date: $0, word: "bevestigd") }
    let changed = laatstGewijzigd.map { (date: $0, word: "gewijzigd") }
    let last = [confirmed, changed].compactMap(\.self)
      .max { $0.date.laatsteDag.packed < $1.date.laatsteDag.packed }
    return [velden[.telefoon], last.map { "\($0.word) \($0.date.dutchText)" }].compactMap(\.self)
  }
}

extension KaartGraph {
  /// What an entry has to do with the one within: "kent", "is lid van en beheert".
  fileprivate func wording(_ node: NodeID, _ bands: [Kringbouwer.Band]) -> String? {
    guard Set(bands.map(\.to)).count == 1 else { return nil }
    let words = bands.map { band in
      let kind = kaart[soort(band.edge)]
      return van(band.edge) == node ? kind.heen : kind.terug
    }
    let unique = words.enumerated().filter { words.firstIndex(of: $1) == $0 }.map(\.1)
    return Teksten.opsomming(unique)
  }

  /// How a relation is drawn among relations of every kind.
  func lijnsoort(_ edge: EdgeID) -> Lijnsoort {
    if soort(edge) == .bereikt { return .bereik }
    let isContact = kaart[soort(edge)].isContact(
      between: knoopsoort(van(edge)), and: knoopsoort(naar(edge)))
    return isContact ? .contact : .overig
  }
}
