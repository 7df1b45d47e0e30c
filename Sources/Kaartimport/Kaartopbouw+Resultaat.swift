import Wijkmodel

extension Kaartopbouw {
  /// Adds the relations of the short columns, in the order of the entries and of the columns.
  mutating func addShortRelations() {
    relaties.reserveCapacity(relaties.count + korte.count)
    for short in korteInOrder() {
      let kolom = KorteKolom.alle[Int(short.kolom)]
      let row = Knoopnummer(rawValue: short.knoop)
      let named = Knoopnummer(rawValue: short.doel)
      let knoop = knopen[row.index]
      var velden = Velden()
      velden[.bron] = knoop.bron
      relaties.append(
        Relatie(
          van: kolom.isOmgekeerd ? named : row, soort: kolom.relatiesoort,
          naar: kolom.isOmgekeerd ? row : named, laatstBevestigd: knoop.laatstBevestigd,
          korteKolom: kolom.kolom, velden: velden))
    }
  }

  private func korteInOrder() -> [KorteVerwijzing] {
    let precedes = { (left: KorteVerwijzing, right: KorteVerwijzing) in
      (left.knoop, left.kolom) < (right.knoop, right.kolom)
    }
    if !zip(korte, korte.dropFirst()).contains(where: { precedes($1, $0) }) { return korte }
    // The values of one cell keep their order.
    return korte.enumerated().sorted {
      precedes($0.element, $1.element)
        || (!precedes($1.element, $0.element) && $0.offset < $1.offset)
    }.map(\.element)
  }

  /// The map that was read, with the report in the order of the files.
  func resultaat() -> Importresultaat {
    let kaart: SocialeKaart
    do {
      kaart = try SocialeKaart(
        gegevens: gegevens, knopen: knopen,
        eigenRelatiesoorten: Array(relatiesoorten.dropFirst(Relatiesoort.ingebouwd.count)),
        relaties: relaties, aliassen: aliassen)
    } catch {
      preconditionFailure("the rows were checked, and yet the map refuses one: \(error)")
    }
    return Importresultaat(kaart: kaart, rapport: sortedReport(), vindplaatsen: vindplaatsen)
  }

  private func sortedReport() -> Importrapport {
    var report = rapport
    for index in report.afgekeurd.indices { report.afgekeurd[index].sortRows() }
    return report
  }
}
