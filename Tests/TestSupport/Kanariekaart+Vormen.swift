public import Wijkmodel

extension Kanariekaart {
  /// Writes the files of the map to a folder.
  public func write(to folder: TemporaryFolder) throws {
    for tabel in Tabel.allCases {
      let rows = rijen.filter { $0.tabel == tabel }.map(\.cellen)
      let columns = Set(rows.flatMap(\.keys)).sorted()
      let lines = [columns.map(\.rawValue)] + rows.map { row in columns.map { row[$0] ?? "" } }
      try folder.write(
        lines.map { $0.joined(separator: ";") + "\n" }.joined(), to: tabel.bestandsnaam)
    }
  }

  /// The map that is read from that folder.
  public func kaart() throws -> SocialeKaart {
    var kaart = SocialeKaart()
    for rij in rijen { try add(rij, to: &kaart) }
    try addShortRelations(to: &kaart)
    return kaart
  }

  private func add(_ rij: Rij, to kaart: inout SocialeKaart) throws {
    let cells = rij.cellen
    switch rij.tabel {
    case .kaart:
      kaart.gegevens.waarden[Kolomnaam(rawValue: cells[.sleutel] ?? "")] = cells[.waarde]
    case .knopen(let kind):
      try kaart.add(
        Knoop(
          id: cells[.id] ?? "", naam: cells[.naam] ?? "", knoopsoort: kind,
          velden: velden(cells, without: [.id, .naam])))
    case .aliassen:
      try kaart.add(
        Alias(
          knoop: number(cells[.id], in: kaart), naam: cells[.alias] ?? "",
          velden: velden(cells, without: [.id, .alias])))
    case .relatiesoorten:
      let kinds = Knoopsoorten(.wijkpartner)
      try kaart.add(
        Relatiesoort(
          naam: cells[.naam] ?? "", van: kinds, naar: kinds, contact: .ja,
          heen: cells[.heen] ?? "", terug: cells[.terug] ?? "",
          isSymmetrisch: cells[.symmetrisch] == "ja",
          velden: velden(cells, without: Tabel.relatiesoorten.kolommen.map(\.naam))))
    case .relaties: try kaart.add(relatie(cells, in: kaart))
    case .krachtenveld(let tabel): try kaart.add(velden(cells, without: []), to: tabel)
    }
  }

  private func relatie(_ cells: [Kolomnaam: String], in kaart: SocialeKaart) throws -> Relatie {
    let own: [Kolomnaam] = [
      .van, .relatie, .naar, .sterkte, .vertrouwen, .vanaf, .tot, .laatstBevestigd,
    ]
    let date = { (kolom: Kolomnaam) in cells[kolom].flatMap { Datum($0) } }
    guard let kind = kaart.relatiesoort(named: cells[.relatie] ?? "") else {
      throw Afwijzing.dubbeleRelatiesoort(cells[.relatie] ?? "")
    }
    return Relatie(
      van: try number(cells[.van], in: kaart), soort: kind,
      naar: try number(cells[.naar], in: kaart), sterkte: cells[.sterkte].flatMap { Int($0) },
      vertrouwen: cells[.vertrouwen].flatMap { Int($0) }, vanaf: date(.vanaf), tot: date(.tot),
      laatstBevestigd: date(.laatstBevestigd), velden: velden(cells, without: own))
  }

  private func addShortRelations(to kaart: inout SocialeKaart) throws {
    for (index, knoop) in kaart.knopen.enumerated() {
      for kolom in KorteKolom.alle where kolom.soorten.contains(knoop.knoopsoort) {
        for id in knoop.velden.values(of: kolom.kolom) {
          let ends = [Knoopnummer(index), try number(id, in: kaart)]
          try kaart.add(
            Relatie(
              van: ends[kolom.isOmgekeerd ? 1 : 0], soort: kolom.relatiesoort,
              naar: ends[kolom.isOmgekeerd ? 0 : 1], laatstBevestigd: knoop.laatstBevestigd,
              korteKolom: kolom.kolom,
              velden: velden([.bron: knoop.bron ?? ""], without: [])))
        }
      }
    }
  }

  private func number(_ id: String?, in kaart: SocialeKaart) throws -> Knoopnummer {
    guard let number = kaart.nummer(of: id ?? "") else { throw Afwijzing.ongeldigID(id ?? "") }
    return number
  }

  private func velden(_ cells: [Kolomnaam: String], without own: [Kolomnaam]) -> Velden {
    var velden = Velden()
    for (kolom, waarde) in cells where !own.contains(kolom) { velden[kolom] = waarde }
    return velden
  }
}
