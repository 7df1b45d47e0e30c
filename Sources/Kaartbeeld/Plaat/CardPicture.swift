internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Makes a picture of cards: title, remarks on what is not there, page and table.
struct CardPicture {
  let vraag: Beeldvraag
  let naam: String
  let titel: String
  var cards: [Card]
  /// The entries that the question asks for.
  let gekozen: [NodeID]
  /// What many entries have in common.
  var voetnoten: [Voetnoot] = []

  /// More than this nobody reads, also not on the wall.
  static let mostTiles = 500

  private var graaf: KaartGraph { vraag.graaf }

  /// The finished picture.
  ///
  /// - Throws: `KaartbeeldError.teGroot` above 500 tiles.
  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let count = cards.reduce(0) { $0 + $1.tiles.count }
    guard count <= Self.mostTiles else { throw .teGroot(aantal: count, grens: Self.mostTiles) }
    var result = compose(leftOut: 0, detail: nil)
    // What is left out is told on the page, which may take a line and so leave out one more.
    for _ in 0..<3 {
      let again = compose(leftOut: result.leftOut, detail: result.detail)
      if again.leftOut == result.leftOut && again.detail == result.detail {
        result = again
        break
      }
      result = again
    }
    return Kaartplaat(
      titel: titel, omschrijving: omschrijving, document: result.sheet.document(name: naam),
      tabel: tabel, weggelaten: result.leftOut)
  }

  private func compose(leftOut: Int, detail: Int?) -> CardSheet.Result {
    let remarks = [telling, Teksten.weggelaten(nietGetekend(leftOut))]
    let lines = [
      graaf.bijschrift(vraag),
      (remarks + (detail.map { [Teksten.minderRegels($0)] } ?? [])).joined(separator: " "),
    ]
    return CardSheet(
      titleBlock: TitleBlock(title: titel, lines: lines), cards: cards, papier: vraag.papier,
      notes: zip(Voetnoot.marks, voetnoten).map { $0 + " " + $1.text(in: graaf) }
    ).composed()
  }

  /// How many of each kind are on the picture.
  private var telling: String {
    let counts = counts(of: gekozen)
    return (counts.isEmpty ? Teksten.geenPartij : Teksten.opsomming(counts)) + "."
  }

  private func counts(of nodes: [NodeID]) -> [String] {
    Knoopsoort.allCases.compactMap { kind in
      let count = nodes.count { graaf.knoopsoort($0) == kind }
      return count > 0 ? Teksten.aantal(count, kind) : nil
    }
  }

  private func nietGetekend(_ leftOut: Int) -> [String] {
    let chosen = NodeSet(nodeCount: graaf.relaties.nodeCount, gekozen)
    let others = graaf.knopen(Knoopsoorten.partij).filter { !chosen.contains($0) }
    return counts(of: others) + (leftOut > 0 ? [Teksten.geenPlaats(leftOut)] : [])
  }

  private var omschrijving: String {
    let parts = cards.map { card in
      card.tiles.isEmpty
        ? "\(card.title): \(card.emptyText)" : "\(card.title): \(card.tiles.count)"
    }
    return telling + " " + parts.joined(separator: "; ") + "."
  }

  private var tabel: Beeldtabel {
    let rows = cards.flatMap { card -> [[String]] in
      guard !card.tiles.isEmpty else { return [[card.title, "", "", card.emptyText, "", ""]] }
      return card.tiles.map { tile in
        [
          card.title, tile.name, tile.soort.naam, tile.facts.joined(separator: "; "),
          tile.isDashed ? Zekerheid.afgeleid.rawValue : "", tile.bron,
        ]
      }
    }
    return Beeldtabel(
      kolommen: ["kaart", "naam", "soort", "wat er vastligt", "zekerheid", "bron"], rijen: rows)
  }
}
