internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// Organisations at the left, the networks that they share at the right.
  static let tweeluik = Plaatsoort(
    "tweeluik", uitleg: "Links de organisaties, rechts de netwerken waarin zij elkaar treffen.",
    teken: { vraag throws(KaartbeeldError) in try Tweeluikplaat(vraag).plaat() })
}

/// Shows which organisations meet each other in networks, and which of them join networks.
private struct Tweeluikplaat {
  /// More organisations than this below one another nobody follows.
  static let mostBridges = 150

  let vraag: Beeldvraag
  let partners: [NodeID]
  let netwerken: [NodeID]
  let deelname: Deelname
  let bruggen: [NodeID]
  private var graaf: KaartGraph { vraag.graaf }

  init(_ vraag: Beeldvraag) {
    self.vraag = vraag
    let graaf = vraag.graaf
    let partners = vraag.gekozen(.init(.wijkpartner))
    let all = graaf.byName(graaf.knopen(.init(.netwerk, .initiatief)))
    let deelname = Deelname(graaf, partners: partners, netwerken: all)
    let shared = all.filter { deelname.partners(of: $0, in: partners).count > 1 }
    self.deelname = deelname
    netwerken = shared
    self.partners = partners.filter { !deelname.netwerken(of: $0, in: shared).isEmpty }
    bruggen = Self.bruggen(self.partners, shared, deelname)
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let count = partners.count + netwerken.count
    guard count <= CardPicture.mostTiles else {
      throw .teGroot(aantal: count, grens: CardPicture.mostTiles)
    }
    guard bruggen.count <= Self.mostBridges, let (sheet, leftOut) = fitting() else {
      throw .teGroot(aantal: bruggen.count, grens: Self.mostBridges)
    }
    return Kaartplaat(
      titel: Teksten.tweeluiktitel, omschrijving: telling(leftOut: 0),
      document: sheet.document(name: "tweeluik"), tabel: tabel, weggelaten: leftOut)
  }

  /// Organisations in more than one network, those in most networks first.
  private static func bruggen(
    _ partners: [NodeID], _ netwerken: [NodeID], _ deelname: Deelname
  ) -> [NodeID] {
    let counted = partners.map { ($0, deelname.netwerken(of: $0, in: netwerken).count) }
    return counted.enumerated().filter { $0.element.1 > 1 }.sorted { left, right in
      left.element.1 != right.element.1
        ? left.element.1 > right.element.1 : left.offset < right.offset
    }.map(\.element.0)
  }

  /// What is shown, from everything to almost nothing.
  private struct Keuze {
    var netwerken: [NodeID]
    var bruggen: [NodeID]
    var hasLists = false
    var detail = 0
  }

  /// The page with everything; else without the lists, without notes, with fewer organisations
  /// and at last with fewer networks.
  private func fitting() -> (sheet: Sheet, leftOut: Int)? {
    let all = bruggen
    let whole = [
      Keuze(netwerken: netwerken, bruggen: all, hasLists: true, detail: Typography.mostDetail),
      Keuze(netwerken: netwerken, bruggen: all, detail: Typography.mostDetail),
    ]
    for choice in whole {
      if let page = page(choice) { return page }
    }
    let fewer = Self.most(all.count) { count in
      page(Keuze(netwerken: netwerken, bruggen: Array(all.prefix(count))))
    }
    return fewer
      ?? Self.most(netwerken.count) { count in
        page(Keuze(netwerken: largest(count), bruggen: []))
      }
  }

  private func page(_ choice: Keuze) -> (sheet: Sheet, leftOut: Int)? {
    let alone = choice.hasLists ? partners.count - bruggen.count : 0
    let shown = choice.bruggen.count + choice.netwerken.count + alone
    let leftOut = partners.count + netwerken.count - shown
    let sheet = sheet(choice, leftOut: leftOut).composed(detail: choice.detail)
    return sheet.map { ($0, leftOut) }
  }

  /// What comes of the largest number up to `limit` of which something comes, by halving.
  private static func most<Found>(_ limit: Int, _ find: (Int) -> Found?) -> Found? {
    var (low, high) = (-1, limit + 1)
    var best: Found?
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = find(middle) {
        best = found
        low = middle
      } else {
        high = middle
      }
    }
    return best
  }

  /// The networks with most organisations, in order of name.
  private func largest(_ count: Int) -> [NodeID] {
    let sizes = netwerken.map { deelname.partners(of: $0, in: partners).count }
    let best = netwerken.indices.sorted { left, right in
      sizes[left] != sizes[right] ? sizes[left] > sizes[right] : left < right
    }.prefix(count)
    return best.sorted().map { netwerken[$0] }
  }

  /// Both sides in the order with few crossings.
  private func ordered(
    _ bridges: [NodeID], _ netwerken: [NodeID]
  ) -> (left: [NodeID], right: [NodeID]) {
    let places = Dictionary(uniqueKeysWithValues: netwerken.enumerated().map { ($1, $0) })
    let lines = bridges.map { bridge in
      deelname.netwerken(of: bridge, in: netwerken).compactMap { places[$0] }
    }
    let layers = TwoLayers(lines, rightCount: netwerken.count)
    return (layers.left.map { bridges[$0] }, layers.right.map { netwerken[$0] })
  }

  private func sheet(_ keuze: Keuze, leftOut: Int) -> TwoSidesSheet {
    let (left, right) = ordered(keuze.bruggen, keuze.netwerken)
    let sides = right.map { netwerk in
      let own = deelname.partners(of: netwerk, in: partners)
      let alone = own.filter { deelname.netwerken(of: $0, in: netwerken).count == 1 }
      let notes = status(netwerk) + [Teksten.organisaties(own.count, alleenHier: alone.count)]
      return TwoSidesSheet.Side(
        tile: tile(netwerk, notes: notes),
        alone: keuze.hasLists ? alone.map { tile($0, in: netwerk) } : [])
    }
    let joins = left.enumerated().flatMap { place, partner in
      right.enumerated().compactMap { end, netwerk -> TwoSidesSheet.Join? in
        guard let feit = deelname.feiten[partner]?[netwerk] else { return nil }
        return TwoSidesSheet.Join(
          left: place, right: end, isDashed: feit.isDerived,
          tooltip: graaf.beeldnaam(partner) + ": " + feit.woorden.joined(separator: "; "))
      }
    }
    return TwoSidesSheet(
      titleBlock: TitleBlock(
        title: Teksten.tweeluiktitel, lines: [graaf.bijschrift(vraag), telling(leftOut: leftOut)]),
      leftTitle: Teksten.inMeerNetwerken, rightTitle: Teksten.gedeeldeNetwerken,
      listTitle: Teksten.alleenInDitNetwerk,
      left: left.map { tile($0) }, right: sides, joins: joins, papier: vraag.papier)
  }

  private func status(_ netwerk: NodeID) -> [String] {
    let own = graaf.knoop(netwerk).looptijd(on: graaf.peildatum)
    return own.flatMap { $0 == .lopend ? nil : [$0.rawValue] } ?? []
  }

  private func tile(_ node: NodeID, notes: [String] = [], in netwerk: NodeID? = nil) -> Tile {
    let knoop = graaf.knoop(node)
    let feit = netwerk.flatMap { deelname.feiten[node]?[$0] }
    return Tile(
      id: knoop.id, soort: Beeldsoort(knoop), name: graaf.beeldnaam(node),
      notes: notes.isEmpty ? [] : [notes.joined(separator: " · ")],
      facts: Verbanden(graaf: graaf).alle(node), bron: knoop.bron ?? "",
      isDashed: feit?.isDerived ?? (knoop.zekerheid == .afgeleid))
  }

  private func telling(leftOut: Int) -> String {
    let others = graaf.knopen(.init(.wijkpartner)).count - partners.count
    let unshared = graaf.knopen(.init(.netwerk, .initiatief)).count - netwerken.count
    return Teksten.tweeluiktelling(
      partners: partners.count, netwerken: netwerken.count, bruggen: bruggen.count)
      + " "
      + Teksten.tweeluikWeggelaten(partners: others, netwerken: unshared, geenPlaats: leftOut)
  }

  private var tabel: Beeldtabel {
    let rows = netwerken.flatMap { netwerk in
      deelname.partners(of: netwerk, in: partners).compactMap { partner -> [String]? in
        deelname.feiten[partner]?[netwerk].map { feit in
          [
            graaf.beeldnaam(netwerk), graaf.beeldnaam(partner),
            Beeldsoort(graaf.knoop(partner)).naam, feit.woorden.joined(separator: "; "),
            feit.isDerived ? Zekerheid.afgeleid.rawValue : "",
          ]
        }
      }
    }
    return Beeldtabel(
      kolommen: ["netwerk", "organisatie", "soort", "wat er vastligt", "zekerheid"],
      rijen: rows.isEmpty ? [["", "", "", Teksten.nietsVastgelegd, ""]] : rows)
  }
}
