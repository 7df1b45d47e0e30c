import Wijkmodel

extension Bijwerker {
  /// The map as it will be, with what changed.
  mutating func resultaat() -> Kaartbijwerking {
    vergelijkGegevens()
    vergelijkKnopen()
    vergelijkAliassen()
    vergelijkSoorten()
    vergelijkRelaties()
    vergelijkKrachtenveld()
    let read = opbouw.resultaat()
    verschil.afgekeurd = read.rapport.afgekeurd.reduce(0) { $0 + $1.rijen.count }
    let order = Tabel.allCases
    verschil.regels = order.flatMap { tabel in verschil.regels.filter { $0.tabel == tabel } }
    var rapport = read.rapport
    rapport.meldingen += gevoeligeBanden(in: read.kaart)
    rapport.sort(read.vindplaatsen)
    return Kaartbijwerking(kaart: read.kaart, verschil: verschil, rapport: rapport)
  }

  private mutating func vergelijkGegevens() {
    for cell in Kaartverschil.cells(from: oud.gegevens.waarden, to: opbouw.gegevens.waarden) {
      let shown = Kaartverschil.Cel(kolom: .waarde, oud: cell.oud, nieuw: cell.nieuw)
      add(.kaart, cell.kolom.rawValue, cell.kolom.rawValue, isNew: cell.oud == nil, [shown])
    }
  }

  private mutating func vergelijkKnopen() {
    for (index, knoop) in opbouw.knopen.enumerated() {
      let isNew = index >= oud.knopen.count
      guard isNew || knoop != oud.knopen[index] else {
        if genoemd[index] != nil { verschil.ongewijzigd += 1 }
        continue
      }
      var before = isNew ? Velden() : oud.knopen[index].velden
      var after = knoop.velden
      before[.naam] = isNew ? nil : oud.knopen[index].naam
      after[.naam] = knoop.naam
      add(
        .knopen(knoop.knoopsoort), knoop.id, knoop.naam, isNew: isNew,
        Kaartverschil.cells(from: before, to: after))
    }
  }

  private mutating func vergelijkAliassen() {
    for (index, alias) in opbouw.aliassen.enumerated() {
      let isNew = index >= oud.aliassen.count
      let before = isNew ? Velden() : oud.aliassen[index].velden
      let cells = Kaartverschil.cells(from: before, to: alias.velden)
      guard isNew || !cells.isEmpty else { continue }
      add(
        .aliassen, opbouw.knopen[alias.knoop.index].id, alias.naam, isNew: isNew, cells)
    }
  }

  private mutating func vergelijkSoorten() {
    for (index, soort) in opbouw.relatiesoorten.enumerated() {
      let isNew = index >= oud.relatiesoorten.count
      let before = isNew ? Velden() : oud.relatiesoorten[index].cellen
      let cells = Kaartverschil.cells(from: before, to: soort.cellen)
      guard isNew || !cells.isEmpty else { continue }
      add(.relatiesoorten, soort.naam, soort.naam, isNew: isNew, cells)
    }
  }

  private mutating func vergelijkRelaties() {
    let before = oud.relaties.filter { $0.korteKolom == nil }
    for (index, relatie) in opbouw.relaties.enumerated() where relatie.korteKolom == nil {
      let isNew = index >= before.count
      let cells = Kaartverschil.cells(
        from: isNew ? Velden() : before[index].cellen, to: relatie.cellen)
      guard isNew || !cells.isEmpty else { continue }
      let soort = opbouw.relatiesoorten[relatie.soort.index]
      let (van, naar) = (opbouw.knopen[relatie.van.index], opbouw.knopen[relatie.naar.index])
      add(
        .relaties, "\(van.id) \(soort.naam) \(naar.id)", "\(van.naam) \(soort.heen) \(naar.naam)",
        isNew: isNew, cells)
    }
  }

  mutating func add(
    _ tabel: Tabel, _ sleutel: String, _ naam: String, isNew: Bool, _ cells: [Kaartverschil.Cel]
  ) {
    verschil.regels.append(
      Kaartverschil.Regel(
        tabel: tabel, sleutel: sleutel, naam: naam, isNieuw: isNew, cellen: cells))
  }
}
