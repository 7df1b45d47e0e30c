internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// A card per sector with its partners; a sector without partners is shown as empty.
  static let sectoren = Plaatsoort(
    "sectoren", uitleg: "Per sector een kaart met de wijkpartners; lege sectoren vallen op.",
    teken: { vraag throws(KaartbeeldError) in try Sectorenplaat(vraag).plaat() })
}

/// Divides partners over the seven sectors, the other ones, and those without.
private struct Sectorenplaat {
  static let soorten = Knoopsoorten(.wijkpartner)
  static let sectoren = [
    "onderwijs", "opvang", "welzijn", "sport", "cultuur", "ondernemers", "bewonersorganisaties",
  ]

  let vraag: Beeldvraag
  let gekozen: [NodeID]
  let filler: CardFiller

  init(_ vraag: Beeldvraag) {
    self.vraag = vraag
    gekozen = vraag.gekozen(Self.soorten)
    filler = CardFiller(graaf: vraag.graaf, told: [.bereikt], drawn: [])
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    try CardPicture(
      vraag: vraag, naam: "sectoren", titel: Teksten.sectorentitel, cards: cards,
      gekozen: gekozen
    ).plaat()
  }

  private var cards: [Card] {
    let bySector = Dictionary(grouping: gekozen) { node in
      FoldedText(vraag.graaf.knoop(node).sector ?? "").rawValue
    }
    let fixed = Self.sectoren.map { sector in
      card("sector-\(sector)", Teksten.hoofdletter(sector), bySector[sector, default: []])
    }
    let without = bySector["", default: []]
    let others = bySector.keys.filter { !$0.isEmpty && !Self.sectoren.contains($0) }
      .sorted { FoldedText($0) < FoldedText($1) }
    let isOurs = { (node: NodeID) in vraag.graaf.knoop(node).gemeentelijk == .ja }
    return fixed
      + others.enumerated().map { index, sector in
        let nodes = bySector[sector, default: []]
        let written = vraag.graaf.knoop(nodes[0]).sector ?? sector
        return card("sector-anders-\(index + 1)", Teksten.hoofdletter(written), nodes)
      }
      + quiet("gemeente", Teksten.gemeenteZonderSector, without.filter(isOurs))
      + quiet("zonder-sector", Teksten.geenSector, without.filter { !isOurs($0) })
  }

  private func card(_ id: String, _ title: String, _ nodes: [NodeID]) -> Card {
    let entries = nodes.map { CardFiller.Entry(node: $0, notes: areas(of: $0)) }
    return filler.card(
      id: id, title: title, entries: entries, emptyText: Teksten.sectorLeeg)
  }

  private func quiet(_ id: String, _ title: String, _ nodes: [NodeID]) -> [Card] {
    guard !nodes.isEmpty else { return [] }
    var plain = filler
    plain.told = []
    var card = plain.card(id: id, title: title, entries: nodes.map { .init(node: $0) })
    card.isQuiet = true
    return [card]
  }

  private func areas(of node: NodeID) -> [String] {
    let graaf = vraag.graaf
    let areas = graaf.werkgebied(of: node).relaties.map { graaf.relaties.target(of: $0) }
    return graaf.gebiedsregel(areas, of: node)
  }
}
