internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// The picture of an answer without routes: a card per list.
struct Antwoordkaarten {
  let beeld: Antwoordbeeld

  init(_ beeld: Antwoordbeeld) { self.beeld = beeld }

  func plaat() -> Kaartplaat {
    let cut = beeld.lijsten.reduce(0) { $0 + $1.afgekapt }
    var leftOut = 0
    var result = composed(cut, leftOut)
    // What is left out is told on the page, which may take a line and so leave out one more.
    for _ in 0..<3 where result.leftOut != leftOut {
      leftOut = result.leftOut
      result = composed(cut, leftOut)
    }
    return beeld.plaat(result.sheet, leftOut: result.leftOut)
  }

  private func composed(_ cut: Int, _ leftOut: Int) -> CardSheet.Result {
    CardSheet(
      titleBlock: beeld.titleBlock([Teksten.nietGetekend(leftOut), Teksten.afgekapt(cut)]),
      cards: cards, papier: beeld.papier
    ).composed()
  }

  private var cards: [Card] {
    beeld.lijsten.enumerated().filter { !$0.element.rijen.isEmpty }.map { index, list in
      let tiles = list.rijen.compactMap(tile)
      return Card(
        id: "lijst-\(index + 1)", title: list.kop ?? beeld.titel,
        remark: tiles.count > 2 ? "\(tiles.count)" : "", tiles: tiles)
    }
  }

  private func tile(_ row: Antwoordbeeld.Rij) -> Tile? {
    guard let node = beeld.node(row.id) else { return nil }
    let graaf = beeld.graaf
    let knoop = graaf.knoop(node)
    let status = knoop.looptijd(on: graaf.peildatum)
    let told = Verbanden(graaf: graaf).kort(
      node, without: [], soorten: [.bereikt, .actiefOp])
    return Tile(
      id: knoop.id, soort: Beeldsoort(knoop), name: knoop.naam,
      notes: (status.map { $0 == .lopend ? [] : [$0.rawValue] } ?? []) + told,
      facts: [row.zin], bron: row.bronnen.joined(separator: " • "),
      isDashed: knoop.zekerheid == .afgeleid)
  }
}
