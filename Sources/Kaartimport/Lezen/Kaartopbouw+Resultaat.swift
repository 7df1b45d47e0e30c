import Wijkmodel

extension Kaartopbouw {
  /// Adds the relations of the short columns, in the order of the entries and of the columns.
  mutating func addShortRelations() {
    relaties.reserveCapacity(relaties.count + korte.count)
    let kolommen = KorteKolom.alle
    for short in korteInOrder() {
      let kolom = kolommen[Int(short.kolom)]
      let row = Knoopnummer(rawValue: short.knoop)
      let named = Knoopnummer(rawValue: short.doel)
      var velden = Velden()
      if let bron = knopen[row.index].bron { velden[.bron] = bron }
      relaties.append(
        Relatie(
          van: kolom.isOmgekeerd ? named : row, soort: kolom.relatiesoort,
          naar: kolom.isOmgekeerd ? row : named, laatstBevestigd: knopen[row.index].laatstBevestigd,
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
    var kaart: SocialeKaart
    do {
      kaart = try SocialeKaart(
        gegevens: gegevens, knopen: knopen,
        eigenRelatiesoorten: Array(relatiesoorten.dropFirst(Relatiesoort.ingebouwd.count)),
        relaties: relaties, aliassen: aliassen)
      for tabel in Krachtenveldtabel.allCases {
        for rij in krachtenveld[tabel, default: []] { try kaart.add(rij, to: tabel) }
      }
    } catch {
      preconditionFailure("the rows were checked, and yet the map refuses one: \(error)")
    }
    return Importresultaat(kaart: kaart, rapport: sortedReport(), vindplaatsen: vindplaatsen)
  }

  /// Reports where `deel_van` goes round in a circle on some day; the relations stay as they are.
  mutating func meldKringen() {
    for circle in Kringen.find(in: relaties) {
      guard let first = circle.first else { continue }
      let relatie = relaties[first]
      var ids = circle.map { knopen[relaties[$0].van.index].id }
      ids.append(knopen[relatie.van.index].id)
      let naam = knopen[relatie.naar.index].id
      let place =
        first < vindplaatsen.relaties.count
        ? vindplaatsen.plaats(.relaties, vindplaatsen.relaties[first], .naar, waarde: naam)
        : vindplaatsen.plaats(
          of: relatie.van.index, knopen[relatie.van.index], .deelVan, waarde: naam)
      meld(.controle(.kring(ids)), place)
    }
  }

  private func sortedReport() -> Importrapport {
    var report = rapport
    for index in report.afgekeurd.indices { report.afgekeurd[index].sortRows() }
    report.sort(vindplaatsen)
    return report
  }
}

extension Importrapport {
  /// Puts the findings in the order of the files of the data model and of the lines in them; those
  /// about the whole map go first.
  mutating func sort(_ vindplaatsen: Vindplaatsen) {
    guard meldingen.count > 1 else { return }
    var order = ["": 0]
    for (index, tabel) in Tabel.allCases.enumerated() {
      if let file = vindplaatsen.bestanden[tabel] { order[file] = index + 1 }
    }
    let last = order.count + 1
    let keys = meldingen.map { (file: order[$0.bestand] ?? last, line: $0.regel ?? 0) }
    let sorted = meldingen.indices.sorted { left, right in
      if keys[left].file != keys[right].file { return keys[left].file < keys[right].file }
      let names = (meldingen[left].bestand, meldingen[right].bestand)
      if names.0 != names.1 { return names.0.precedesByCodePoint(names.1) }
      return (keys[left].line, left) < (keys[right].line, right)
    }
    meldingen = sorted.map { meldingen[$0] }
    afgekeurd.sort { (order[$0.bestand] ?? last) < (order[$1.bestand] ?? last) }
  }
}
