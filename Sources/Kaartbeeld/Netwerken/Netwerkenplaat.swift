internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// The networks, joined where they share members or themes.
  static let netwerken = Plaatsoort(
    "netwerken", uitleg: "Welke netwerken dezelfde leden of thema's hebben.",
    teken: { vraag throws(KaartbeeldError) in try Netwerkenplaat(vraag).plaat() })
}

/// Finds what networks share.
private struct Netwerkenplaat {
  private let vraag: Beeldvraag
  private let graaf: KaartGraph
  private let netwerken: [NodeID]
  private var net: Netbouwer
  private var paren = 0
  private var themas = 0

  init(_ vraag: Beeldvraag) {
    self.vraag = vraag
    graaf = vraag.graaf
    netwerken = vraag.gekozen(.init(.netwerk))
    net = Netbouwer(vraag.graaf)
    for netwerk in netwerken { net.add([netwerk], notes: notes(netwerk)) }
    addMembers()
    addThemes()
  }

  private func leden(_ netwerk: NodeID) -> [EdgeID] { graaf.relations(.lidVan, to: netwerk) }

  private func notes(_ netwerk: NodeID) -> [String] {
    let knoop = graaf.knoop(netwerk)
    let status = knoop.looptijd(on: graaf.peildatum).flatMap { $0 == .lopend ? nil : $0.rawValue }
    let count = leden(netwerk).count
    let parts = [
      knoop.duur?.rawValue, status, count > 0 ? Teksten.aantal(count, "lid", "leden") : nil,
    ]
    let words = parts.compactMap(\.self).joined(separator: ", ")
    return words.isEmpty ? [] : [words]
  }

  /// A line between every two networks with members in common.
  private mutating func addMembers() {
    let members = netwerken.map { netwerk in
      Dictionary(uniqueKeysWithValues: leden(netwerk).map { (graaf.relaties.source(of: $0), $0) })
    }
    for left in netwerken.indices {
      for right in netwerken.indices where right > left {
        let shared = graaf.byName(members[left].keys.filter { members[right][$0] != nil })
        guard !shared.isEmpty else { continue }
        let edges = shared.flatMap { [members[left][$0], members[right][$0]].compactMap(\.self) }
        addLine(left, right, shared, edges)
      }
    }
  }

  private mutating func addLine(
    _ left: Int, _ right: Int, _ shared: [NodeID], _ edges: [EdgeID]
  ) {
    paren += 1
    let names = Teksten.opsomming(shared.map { graaf.rolnaam($0) })
    let isDerived = edges.contains { graaf.relatie($0).zekerheid == .afgeleid }
    net.add(
      Netlijn(
        from: left, to: right, soort: .leden, isDashed: isDerived,
        label: Teksten.aantal(shared.count, "lid", "leden"), tooltip: names))
    net.addRow([
      graaf.beeldnaam(netwerken[left]), Teksten.zelfdeLeden(names),
      graaf.beeldnaam(netwerken[right]), "", isDerived ? Zekerheid.afgeleid.rawValue : "",
      Teksten.opsomming(Set(edges.compactMap { graaf.relatie($0).bron }).sorted()),
    ])
  }

  /// A box for every theme on which two networks or more work.
  private mutating func addThemes() {
    let edges = netwerken.flatMap { graaf.relations(.actiefOp, from: $0) }
    let byTheme = Dictionary(grouping: edges) { graaf.relaties.target(of: $0) }
    for thema in graaf.byName(byTheme.filter { $0.value.count > 1 }.map(\.key)) {
      themas += 1
      net.add([thema])
      for edge in byTheme[thema, default: []] { net.add(edge, .thema) }
    }
  }

  /// The networks that the question excludes, and themes on which one network works alone.
  private var nietGetekend: String {
    let others = graaf.knopen(.init(.netwerk)).count - netwerken.count
    let edges = netwerken.flatMap { graaf.relations(.actiefOp, from: $0) }
    let alone = Set(edges.map { graaf.relaties.target(of: $0) }).count - themas
    return Teksten.weggelaten(
      (others > 0 ? [Teksten.aantal(others, "ander netwerk", "andere netwerken")] : [])
        + (alone > 0 ? [Teksten.themasAlleen(alone)] : []))
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let titel = Teksten.netwerkentitel
    let linked = Set(net.lijnen.flatMap { [$0.from, $0.to] })
    let telling = Teksten.netwerkentelling(
      netwerken: netwerken.count, paren: paren, themas: themas,
      los: net.vakken.count - linked.count)
    let picture = StackPicture(
      papier: vraag.papier,
      titleBlock: TitleBlock(
        title: titel, lines: [vraag.graaf.bijschrift(vraag), telling + " " + nietGetekend]),
      legenda: net.legenda, losTitel: Teksten.deeltNiets,
      stapels: net.vakken.map { Stapel(tegels: [$0]) },
      lijnen: net.lijnen.map { lijn in
        StackPicture.Lijn(
          from: Stapelplek(stapel: lijn.from, rij: 0), to: Stapelplek(stapel: lijn.to, rij: 0),
          lijn: lijn)
      })
    guard let result = picture.composed(remark: Teksten.alleenGeteld) else {
      throw .pastNiet(aantal: net.vakken.count, papier: vraag.papier)
    }
    return Kaartplaat(
      titel: titel, omschrijving: telling, document: result.sheet.document(name: "netwerken"),
      tabel: Beeldtabel(kolommen: Netbouwer.kolommen, rijen: net.rijen))
  }
}
