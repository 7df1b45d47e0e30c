import Wijkmodel

/// The cells of the short columns of a map, and the relations that they stand for.
struct KorteCellen {
  /// Whether the relation with a number stands in a cell and so needs no row of its own.
  private var written: [Bool]
  /// The relations read from short columns that are not in a cell, per entry.
  private var apart: [Int: [(kolom: Kolomnaam, id: String)]] = [:]
  /// The entries that the cells of the short columns name, per entry.
  private var named: [Int: [(kolom: Kolomnaam, id: String)]] = [:]

  init(of kaart: SocialeKaart) {
    written = [Bool](repeating: false, count: kaart.relaties.count)
    for (index, relatie) in kaart.relaties.enumerated() {
      guard let naam = relatie.korteKolom,
        let kolom = KorteKolom.alle.first(where: { $0.kolom == naam })
      else { continue }
      let row = kolom.isOmgekeerd ? relatie.naar : relatie.van
      let other = kolom.isOmgekeerd ? relatie.van : relatie.naar
      let entry = (kolom: naam, id: kaart[other].id)
      if Self.fits(relatie, kolom, kaart[row]) {
        written[index] = true
        named[row.index, default: []].append(entry)
      } else {
        apart[row.index, default: []].append(entry)
      }
    }
  }

  /// Whether the relation with a number stands in a cell of a short column.
  func isWritten(_ relatie: Int) -> Bool { written[relatie] }

  /// The cells of an entry, those of its short columns naming exactly what they stand for.
  func velden(of index: Int, in kaart: SocialeKaart) -> Velden {
    var velden = kaart.knopen[index].velden
    for (kolom, id) in apart[index] ?? [] {
      var values = velden.values(of: kolom)
      if let place = values.lastIndex(of: id) { values.remove(at: place) }
      velden[kolom] = values.joined(separator: "|")
    }
    var missing = named[index] ?? []
    for kolom in Set(missing.map(\.kolom)) {
      for value in velden.values(of: kolom) {
        guard let place = missing.firstIndex(where: { $0 == (kolom, value) }) else { continue }
        missing.remove(at: place)
      }
    }
    for (kolom, id) in missing {
      velden[kolom] = (velden.values(of: kolom) + [id]).joined(separator: "|")
    }
    return velden
  }

  /// Whether a relation says no more than the cell from which it was read.
  private static func fits(_ relatie: Relatie, _ kolom: KorteKolom, _ row: Knoop) -> Bool {
    var velden = Velden()
    velden[.bron] = row.bron
    return relatie.soort == kolom.relatiesoort && kolom.soorten.contains(row.knoopsoort)
      && relatie.sterkte == nil && relatie.vertrouwen == nil && relatie.vanaf == nil
      && relatie.tot == nil && relatie.laatstBevestigd == row.laatstBevestigd
      && relatie.velden == velden
  }
}
