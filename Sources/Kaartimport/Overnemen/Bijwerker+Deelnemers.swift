import DelimitedText
import Wijkmodel

extension Bijwerker {
  /// Takes over a list of participants: who, of which organisation, in which group.
  ///
  /// Every row becomes a person with a tie to the organisation and one to the group. Organisations
  /// and groups are found by name or other spelling. Where a cell can mean more than one thing the
  /// row is set aside with the possibilities.
  mutating func leesDeelnemers(_ invoer: inout Tabelinvoer) {
    guard let columns = Deelnemerkolommen(koppen: invoer.koppen) else { return }
    let own = eigenKolommen(invoer, columns)
    while invoer.next() {
      guard opbouw.hasUsableWidth(invoer) else { continue }
      if invoer.isBlank(columns.groep) {
        let empty = invoer.koppen[columns.groep]
        opbouw.meld(.rij(.leegVerplicht(kolom: empty)), invoer.plaats(at: columns.groep))
        opbouw.keurAf(invoer)
        continue
      }
      let organisation = organisatie(invoer, columns)
      guard organisation != .afgewezen, let groep = groep(invoer, columns) else { continue }
      guard let person = persoon(&invoer, columns, organisation.nummer, own) else { continue }
      if let organisation = organisation.nummer {
        add(person, .vertegenwoordigt, organisation, invoer, columns, rol: "")
      }
      let rol = columns.rol.map { invoer.isBlank($0) ? "" : invoer.tekst($0) } ?? ""
      add(person, columns.relatie, groep, invoer, columns, rol: rol)
    }
  }

  /// The organisation of a row.
  private enum Organisatie: Equatable {
    case geen
    case nummer(Int)
    case afgewezen

    var nummer: Int? {
      if case .nummer(let number) = self { return number }
      return nil
    }
  }

  private func eigenKolommen(_ invoer: Tabelinvoer, _ columns: Deelnemerkolommen) -> [Celplan] {
    let used = [
      columns.persoon, columns.naam, columns.organisatie, columns.groep, columns.rol, columns.bron,
    ].compactMap(\.self)
    return Celplan.alle(invoer, without: []).filter { !used.contains($0.index) }
  }

  private mutating func organisatie(
    _ invoer: borrowing Tabelinvoer, _ columns: Deelnemerkolommen
  ) -> Organisatie {
    let place = invoer.plaats(at: columns.organisatie)
    guard !invoer.isBlank(columns.organisatie) else {
      opbouw.meld(.overname(.geenOrganisatie), place)
      return .geen
    }
    let text = invoer.tekst(columns.organisatie).trimmed
    let number = opbouw.nummer(of: text)
    if number >= 0, opbouw.knopen[number].knoopsoort == .wijkpartner { return .nummer(number) }
    switch Organisatienaam(knopen: opbouw.knopen, namen: opbouw.naamregister()).lees(text) {
    case .bekend(let index):
      return .nummer(index)
    case .nieuw:
      return nieuw(.wijkpartner, text, place, invoer)
    case .lijktOp(let index):
      opbouw.meld(.overname(.lijktOp(Kandidaat(opbouw.knopen[index]))), place)
      return nieuw(.wijkpartner, text, place, invoer)
    case .twijfel(let doubt):
      opbouw.meld(bevinding(doubt), place)
      opbouw.keurAf(invoer)
      return .afgewezen
    }
  }

  private func bevinding(_ doubt: Organisatienaam.Twijfel) -> Bevinding {
    let named = { (index: Int) in Kandidaat(opbouw.knopen[index]) }
    switch doubt {
    case .meerdere(let indices): return .cel(.meerdereKandidaten(indices.map(named)))
    case .tweeOrganisaties(let names): return .overname(.tweeOrganisaties(names))
    case .functie(let functie, let index):
      return .overname(.functieInNaam(functie: functie, named(index)))
    case .toelichting(let index): return .overname(.toelichtingInNaam(named(index)))
    case .spelling(let index): return .overname(.spelling(named(index)))
    }
  }

  /// A new entry with a name; its key must be free.
  private mutating func nieuw(
    _ kind: Knoopsoort, _ naam: String, _ place: Plaats, _ invoer: borrowing Tabelinvoer
  ) -> Organisatie {
    let id = Knoop.id(fromName: naam)
    let taken = opbouw.nummer(of: id)
    if id.isEmpty || taken >= 0 {
      opbouw.meld(id.isEmpty ? .rij(.geenIDUitNaam) : bezet(taken, kind), place)
      opbouw.keurAf(invoer)
      return .afgewezen
    }
    let knoop = Knoop(id: id, naam: naam, knoopsoort: kind)
    let number = opbouw.add(knoop, regel: invoer.reader.line)
    genoemd[number] = place
    return .nummer(number)
  }

  /// What there is to say about an entry that has the key which a new one of some kind would get.
  private func bezet(_ number: Int, _ kind: Knoopsoort) -> Bevinding {
    let found = opbouw.knopen[number]
    let isSpelling = found.knoopsoort == kind
    return .overname(isSpelling ? .spelling(Kandidaat(found)) : .andereSoort(Kandidaat(found)))
  }

  /// The group: by its name, or by the heading and its name (`groep` and `ROOD`: Groep ROOD).
  private mutating func groep(
    _ invoer: borrowing Tabelinvoer, _ columns: Deelnemerkolommen
  ) -> Int? {
    let text = invoer.tekst(columns.groep).trimmed
    let place = invoer.plaats(at: columns.groep)
    let allowed = Knoopsoorten(.netwerk, .initiatief)
    let number = opbouw.nummer(of: text)
    if number >= 0, allowed.contains(opbouw.knopen[number].knoopsoort) { return number }
    let register = opbouw.naamregister()
    for name in [text, "\(columns.groepskop) \(text)"] {
      switch register.find(name, in: allowed) {
      case .gevonden(let index): return index
      case .meerdere(let indices):
        opbouw.meld(
          .cel(.meerdereKandidaten(indices.map { Kandidaat(opbouw.knopen[$0]) })), place)
        opbouw.keurAf(invoer)
        return nil
      case .geen: continue
      }
    }
    return nieuw(.netwerk, text, place, invoer).nummer
  }

  /// The participant: by key or name, else a new person; one without a name is called after the
  /// organisation, because a role says enough.
  private mutating func persoon(
    _ invoer: inout Tabelinvoer, _ columns: Deelnemerkolommen, _ organisation: Int?,
    _ own: [Celplan]
  ) -> Int? {
    let place = invoer.plaats(at: columns.persoon)
    let key = invoer.isBlank(columns.persoon) ? "" : invoer.tekst(columns.persoon).trimmed
    let stated = columns.naam.map { invoer.isBlank($0) ? "" : invoer.tekst($0) } ?? ""
    if key.isEmpty && stated.isEmpty {
      opbouw.meld(.rij(.leegVerplicht(kolom: invoer.koppen[columns.persoon])), place)
      opbouw.keurAf(invoer)
      return nil
    }
    let number = opbouw.nummer(of: key)
    if number >= 0, opbouw.knopen[number].knoopsoort == .sleutelfiguur {
      return noem(number, &invoer, own)
    }
    let isKey =
      Knoop.isID(key) && (columns.naam != nil || Kopnaam.isKey(invoer.koppen[columns.persoon]))
    let naam = isKey ? stated : stated.isEmpty ? key : stated
    if !naam.isEmpty,
      case .gevonden(let index) = opbouw.naamregister().find(naam, in: Knoopsoorten(.sleutelfiguur))
    {
      return noem(index, &invoer, own)
    }
    let id = isKey ? key : Knoop.id(fromName: naam)
    guard !id.isEmpty, opbouw.nummer(of: id) < 0 else {
      let taken = opbouw.nummer(of: id)
      opbouw.meld(taken < 0 ? .rij(.geenIDUitNaam) : bezet(taken, .sleutelfiguur), place)
      opbouw.keurAf(invoer)
      return nil
    }
    let called = naam.isEmpty ? rolnaam(organisation, key) : naam
    let made = opbouw.add(
      Knoop(id: id, naam: called, knoopsoort: .sleutelfiguur), regel: invoer.reader.line)
    return noem(made, &invoer, own)
  }

  private mutating func noem(_ number: Int, _ invoer: inout Tabelinvoer, _ own: [Celplan]) -> Int {
    if genoemd[number] == nil { genoemd[number] = invoer.plaats() }
    for cell in opbouw.velden(&invoer, own, knoop: number).alle {
      opbouw.knopen[number].velden[cell.kolom] = cell.waarde
    }
    return number
  }

  private func rolnaam(_ organisation: Int?, _ key: String) -> String {
    guard let organisation else { return "deelnemer \(key)" }
    let others = opbouw.relaties.count {
      $0.soort == .vertegenwoordigt && $0.naar.index == organisation
    }
    return "vertegenwoordiger \(others + 1) van \(opbouw.knopen[organisation].naam)"
  }

  private mutating func add(
    _ person: Int, _ soort: Relatiesoortnummer, _ other: Int, _ invoer: borrowing Tabelinvoer,
    _ columns: Deelnemerkolommen, rol: String
  ) {
    var cells = Velden()
    cells[.toelichting] = rol
    if let bron = columns.bron, !invoer.isBlank(bron) { cells[.bron] = invoer.tekst(bron) }
    let relatie = Relatie(
      van: Knoopnummer(person), soort: soort, naar: Knoopnummer(other), velden: cells)
    opbouw.relaties.append(relatie)
    opbouw.vindplaatsen.relaties.append(Int32(invoer.reader.line))
    bestanden.append(invoer.bestand)
  }
}
