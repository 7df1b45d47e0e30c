internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// A card per wijk with the partners, networks and initiatives that are at work there.
  static let wijken = Plaatsoort(
    "wijken", uitleg: "Per wijk een kaart met de partners en netwerken die er werken.",
    teken: { vraag throws(KaartbeeldError) in try Wijkenplaat(vraag).plaat() })
}

/// Divides parties over the wijken in which they work.
private struct Wijkenplaat {
  static let soorten = Knoopsoorten(.wijkpartner, .netwerk, .initiatief)

  let vraag: Beeldvraag
  let graaf: KaartGraph
  let gekozen: [NodeID]
  let wijken: [NodeID]
  private var filler: CardFiller

  init(_ vraag: Beeldvraag) {
    self.vraag = vraag
    graaf = vraag.graaf
    gekozen = vraag.gekozen(Self.soorten)
    wijken = Self.wijken(vraag)
    filler = CardFiller(
      graaf: graaf, told: graaf.partijrelaties, drawn: graaf.partijrelaties)
    filler.voetnoten = Voetnoot.shared(
      by: gekozen, soorten: graaf.partijrelaties, in: graaf)
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    try CardPicture(
      vraag: vraag, naam: "wijken", titel: Teksten.wijkentitel, cards: cards, gekozen: gekozen,
      voetnoten: filler.voetnoten
    ).plaat()
  }

  private static func wijken(_ vraag: Beeldvraag) -> [NodeID] {
    let graaf = vraag.graaf
    let all = graaf.byName(graaf.knopen(.init(.gebied)).filter { graaf.knoop($0).schaal == .wijk })
    guard let gebied = vraag.gebied else { return all }
    let ligging = Gebiedsligging(gebied, in: graaf)
    return all.filter { ligging.binnen.contains($0) || ligging.omvattend.contains($0) }
  }

  private var cards: [Card] {
    let liggingen = wijken.map { Gebiedsligging($0, in: graaf) }
    let plaatsen = Dictionary(
      uniqueKeysWithValues: gekozen.map { node in
        (node, liggingen.map { $0.ligging(of: node).ligging })
      })
    var cards = wijken.indices.map { wijk in
      let here = gekozen.filter { plaatsen[$0]?[wijk] == .binnen }
      return card(wijken[wijk], here.map { entry($0, in: wijk, liggingen, plaatsen[$0] ?? []) })
    }
    let rest = gekozen.filter { !(plaatsen[$0]?.contains(.binnen) ?? false) }
    let wide = rest.filter { plaatsen[$0]?.contains(.omvattend) ?? false }
    let unknown = rest.filter { graaf.werkgebied(of: $0).relaties.isEmpty }
    let loose = rest.filter { !wide.contains($0) && !unknown.contains($0) }
    cards += restCard("groter-gebied", wideTitle(wide), wide, tellingArea: false)
    cards += restCard("zonder-wijk", Teksten.wijkOnbekend, loose, tellingArea: true)
    cards += restCard("zonder-gebied", Teksten.gebiedOnbekend, unknown, tellingArea: false)
    return cards
  }

  private func card(_ wijk: NodeID, _ entries: [CardFiller.Entry]) -> Card {
    let knoop = graaf.knoop(wijk)
    return filler.card(id: "wijk-\(knoop.id)", title: knoop.naam, entries: entries)
  }

  private func restCard(
    _ id: String, _ title: String, _ nodes: [NodeID], tellingArea: Bool
  ) -> [Card] {
    guard !nodes.isEmpty else { return [] }
    let entries = nodes.map { node in
      CardFiller.Entry(
        node: node, notes: tellingArea ? graaf.gebiedsregel(areas(of: node), of: node) : [])
    }
    var quiet = filler
    quiet.told = []
    quiet.drawn = []
    var card = quiet.card(id: id, title: title, entries: entries)
    card.isQuiet = true
    return [card]
  }

  /// An entry of a wijk, with the smaller area where it works and the other wijken.
  private func entry(
    _ node: NodeID, in wijk: Int, _ liggingen: [Gebiedsligging], _ plaatsen: [Ligging]
  ) -> CardFiller.Entry {
    let edges = graaf.werkgebied(of: node).relaties.filter {
      liggingen[wijk].binnen.contains(graaf.relaties.target(of: $0))
    }
    let smaller = edges.map { graaf.relaties.target(of: $0) }.filter { $0 != wijken[wijk] }
    let others = wijken.indices.filter { $0 != wijk && plaatsen[$0] == .binnen }
    let also = others.isEmpty ? [] : [Teksten.ookIn(others.map { graaf.knoop(wijken[$0]).naam })]
    return CardFiller.Entry(
      node: node, notes: graaf.gebiedsregel(smaller, of: node) + also,
      isDerived: edges.allSatisfy { graaf.relatie($0).zekerheid == .afgeleid })
  }

  private func areas(of node: NodeID) -> [NodeID] {
    graaf.werkgebied(of: node).relaties.map { graaf.relaties.target(of: $0) }
  }

  /// Names the wider area where there is only one.
  private func wideTitle(_ nodes: [NodeID]) -> String {
    let wide = Set(nodes.flatMap(areas)).filter { graaf.knoop($0).schaal == .stad }
    guard wide.count == 1, let stad = wide.first else { return Teksten.groterGebied }
    return Teksten.heel(graaf.knoop(stad).naam)
  }
}

extension KaartGraph {
  /// The kinds of relations between parties that say something about working together.
  var partijrelaties: Set<Relatiesoortnummer> {
    let builtIn: Set<Relatiesoortnummer> = [
      .lidVan, .werktSamenMet, .beheert, .ondersteunt, .subsidieert, .verwijstNaar, .adviseert,
      .tegengesteldBelang, .aanwezigBij, .deelVan,
    ]
    let own = kaart.eigenRelatiesoorten.indices.map { Relatiesoortnummer(rawValue: Int16($0)) }
    return builtIn.union(own)
  }
}
