import DelimitedText
import Wijkmodel

extension Bijwerker {
  /// Takes over a file of entries; `soort` is nil when every row says for itself what it is.
  mutating func werkKnopenBij(_ invoer: inout Tabelinvoer, soort: Knoopsoort?) {
    guard invoer.indeling.index(of: .id) != nil || invoer.indeling.index(of: .naam) != nil else {
      return keurAf(&invoer, zonder: .naam)
    }
    // What a new entry is called is compared with the entries that were there before.
    let bekend = Naamregister(of: opbouw.knopen, with: opbouw.aliassen)
    var plannen: [Knoopsoort: (indeling: Kolomindeling, plan: [Celplan])] = [:]
    while invoer.next() {
      guard opbouw.hasUsableWidth(invoer) else { continue }
      var schaal: Schaal?
      guard let kind = soort ?? self.soort(invoer, bekend, &schaal) else { continue }
      if plannen[kind] == nil {
        let indeling = Kolomindeling(koppen: invoer.koppen, tabel: .knopen(kind))
        invoer.read(as: .knopen(kind), indeling)
        let without: Set<Kolomnaam> = soort == nil ? [.id, .naam, .soort] : [.id, .naam]
        plannen[kind] = (indeling, Celplan.alle(invoer, without: without))
      }
      guard let columns = plannen[kind] else { continue }
      invoer.read(as: .knopen(kind), columns.indeling)
      neemRijOver(&invoer, kind, columns.plan, bekend, schaal)
    }
  }

  /// What kind of entry the current row is: as it says, else as the map says of its key or name,
  /// else as the caller says; nil after reporting that nothing tells.
  private mutating func soort(
    _ invoer: borrowing Tabelinvoer, _ bekend: Naamregister, _ schaal: inout Schaal?
  ) -> Knoopsoort? {
    let text = invoer.woord(.soort)
    if let word = Knoopsoortwoord(text) {
      schaal = word.schaal
      if !word.isEigenNaam, gemeldeWoorden.insert(text).inserted {
        opbouw.meld(.overname(.soortGelezenAls(word.soort)), invoer.plaats(.soort))
      }
      return word.soort
    }
    let number = opbouw.nummer(of: invoer.woord(.id))
    if number >= 0 { return opbouw.knopen[number].knoopsoort }
    if case .gevonden(let index) = bekend.find(invoer.tekst(.naam) ?? "", in: .alle) {
      return opbouw.knopen[index].knoopsoort
    }
    if let given = aanwijzing.soort { return given }
    weiger(.soortOnbekend, at: invoer.plaats(.soort), in: invoer)
    return nil
  }

  private mutating func neemRijOver(
    _ invoer: inout Tabelinvoer, _ kind: Knoopsoort, _ plan: [Celplan], _ bekend: Naamregister,
    _ schaal: Schaal?
  ) {
    guard let doel = doel(invoer, kind, bekend) else { return }
    let number = doel.nummer ?? opbouw.knopen.count
    if let earlier = genoemd[number], doel.nummer != nil {
      let line = earlier.regel ?? 0
      let finding: Rijbevinding =
        invoer.woord(.id).isEmpty
        ? .dubbeleNaam(id: doel.id, bestand: earlier.bestand, regel: line)
        : .dubbelID(bestand: earlier.bestand, regel: line)
      return opbouw.weiger(finding, invoer.woord(.id).isEmpty ? .naam : .id, in: invoer)
    }
    genoemd[number] = invoer.plaats()
    if doel.nummer == nil { _ = opbouw.add(doel.knoop(kind), regel: invoer.reader.line) }
    var velden = opbouw.velden(&invoer, plan, knoop: number)
    if velden[.laatstBevestigd] != nil {
      velden[.laatstBevestigd] = nil
      bevestigingen += 1
    }
    if let schaal, velden[.schaal] == nil { velden[.schaal] = schaal.rawValue }
    for cell in velden.alle { opbouw.knopen[number].velden[cell.kolom] = cell.waarde }
    // Found by its name it keeps that name; found by its key it can get another one.
    if !invoer.woord(.id).isEmpty, let naam = invoer.tekst(.naam) {
      opbouw.knopen[number].naam = naam
    }
  }

  /// The entry that a row is about: an existing one by its number, or a new one.
  private struct Doel {
    let nummer: Int?
    let id: String
    let naam: String

    func knoop(_ kind: Knoopsoort) -> Knoop { Knoop(id: id, naam: naam, knoopsoort: kind) }
  }

  private mutating func doel(
    _ invoer: borrowing Tabelinvoer, _ kind: Knoopsoort, _ bekend: Naamregister
  ) -> Doel? {
    let id = invoer.woord(.id)
    let naam = invoer.tekst(.naam) ?? ""
    if id.isEmpty { return doel(invoer, kind, bekend, naam: naam) }
    let number = opbouw.nummer(of: id)
    if number >= 0 {
      let found = opbouw.knopen[number]
      guard found.knoopsoort == kind else {
        weiger(.andereSoort(Kandidaat(found)), at: invoer.plaats(.id), in: invoer)
        return nil
      }
      return Doel(nummer: number, id: found.id, naam: found.naam)
    }
    guard Knoop.isID(id) else {
      opbouw.weiger(.ongeldigID(voorstel: Knoop.id(fromName: id)), .id, in: invoer)
      return nil
    }
    guard !naam.isEmpty else { return zonderNaam(invoer) }
    if case .gevonden(let index) = bekend.find(naam, in: Knoopsoorten(kind)) {
      opbouw.meld(
        .overname(.naamBestaatAl(Kandidaat(opbouw.knopen[index]))), invoer.plaats(.naam))
    }
    return Doel(nummer: nil, id: id, naam: naam)
  }

  /// The entry with a name, or a new one with a key made from it.
  private mutating func doel(
    _ invoer: borrowing Tabelinvoer, _ kind: Knoopsoort, _ bekend: Naamregister, naam: String
  ) -> Doel? {
    guard !naam.isEmpty else { return zonderNaam(invoer) }
    switch bekend.find(naam, in: Knoopsoorten(kind)) {
    case .gevonden(let index):
      return Doel(nummer: index, id: opbouw.knopen[index].id, naam: naam)
    case .meerdere(let indices):
      let candidates = indices.map { Kandidaat(opbouw.knopen[$0]) }
      opbouw.weiger(.meerdereKandidaten(candidates), .naam, in: invoer)
      return nil
    case .geen: break
    }
    let id = Knoop.id(fromName: naam)
    guard !id.isEmpty else {
      opbouw.weiger(.geenIDUitNaam, .naam, in: invoer)
      return nil
    }
    let number = opbouw.nummer(of: id)
    guard number >= 0 else { return Doel(nummer: nil, id: id, naam: naam) }
    if let earlier = genoemd[number] {
      let line = earlier.regel ?? 0
      opbouw.weiger(
        .dubbeleNaam(id: id, bestand: earlier.bestand, regel: line), .naam, in: invoer)
    } else {
      let found = Kandidaat(opbouw.knopen[number])
      weiger(.spelling(found), at: invoer.plaats(.naam), in: invoer)
    }
    return nil
  }

  private mutating func zonderNaam(_ invoer: borrowing Tabelinvoer) -> Doel? {
    opbouw.weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: .naam)), .naam, in: invoer)
    return nil
  }

  /// Reports why the current row is not taken over, and sets it aside.
  mutating func weiger(
    _ bevinding: Overnamebevinding, at plaats: Plaats, in invoer: borrowing Tabelinvoer
  ) {
    opbouw.meld(.overname(bevinding), plaats)
    opbouw.keurAf(invoer)
  }

  /// Leaves out of the cells of short columns what a relation of its own says already.
  mutating func laatDubbeleVerwijzingenWeg() {
    var known: [Relatiesleutel: Int] = [:]
    for relatie in oud.relaties where relatie.korteKolom == nil {
      known[Relatiesleutel(relatie, oud.relatiesoorten)] = 1
    }
    for number in genoemd.keys.sorted() {
      let knoop = opbouw.knopen[number]
      for kolom in KorteKolom.alle where kolom.soorten.contains(knoop.knoopsoort) {
        let ids = knoop.velden.values(of: kolom.kolom)
        let before = number < oud.knopen.count ? oud.knopen[number].velden[kolom.kolom] : nil
        guard !ids.isEmpty, knoop.velden[kolom.kolom] != before else { continue }
        let kept = ids.filter { id in
          let other = opbouw.nummer(of: id)
          let key = Relatiesleutel(
            van: kolom.isOmgekeerd ? other : number, soort: kolom.relatiesoort,
            naar: kolom.isOmgekeerd ? number : other)
          return known[key] == nil
        }
        if kept.count < ids.count {
          opbouw.knopen[number].velden[kolom.kolom] = kept.joined(separator: "|")
        }
      }
    }
  }
}
