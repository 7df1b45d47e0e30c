internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtbeeldvraag {
  /// What stands above the picture: what it is, where and when, who judged, and what is to be seen.
  func titleBlock(_ titel: String, _ telling: [String]) -> TitleBlock {
    let place = Teksten.bijschrift(
      plaats: veld.graaf.kaart.gegevens.titel, peildatum: veld.graaf.peildatum,
      bron: veld.graaf.kaart.gegevens.bron)
    return TitleBlock(title: titel, lines: [place, veld.herkomst] + telling)
  }

  /// A sheet with only a sentence, for where there is nothing to draw.
  func zinplaat(_ naam: String, _ title: TitleBlock, _ zin: String, _ tabel: Beeldtabel)
    -> Kaartplaat
  {
    papier.zinplaat(naam, title, zin, tabel)
  }

  /// An actor as a tile with its attitude.
  func tegel(_ actor: Actoroordeel, noten: [String] = []) -> Tile {
    let knoop = veld.graaf.knoop(actor.knoop)
    var tile = Tile(
      id: knoop.id, soort: Beeldsoort(knoop), name: veld.graaf.rolnaam(actor.knoop), notes: noten,
      facts: noten)
    let houding = Houdingstijl(actor.positie?.houding)
    tile.houding = houding
    tile.facts.append(houding.feit)
    return tile
  }
}

extension Houdingstijl {
  /// The attitude in words, for a tooltip and a table.
  var feit: String {
    self == .nietBeoordeeld ? naam : teken.isEmpty ? naam : "houding: \(naam)"
  }

  /// The attitude in words in a column of its own.
  var cel: String { self == .nietBeoordeeld ? Teksten.nietBeoordeeld : naam }

  /// The lines of a legend for the attitudes of tiles, in their order.
  static func legendaregels(_ tiles: some Sequence<Tile>) -> [Legendaregel] {
    Set(tiles.compactMap(\.houding)).sorted().map { .houding($0) }
  }
}
