import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of a file of the krachtenveld.
  mutating func leesKrachtenveld(_ invoer: inout Tabelinvoer, _ tabel: Krachtenveldtabel) {
    let read = krachtenveldrijen(&invoer, tabel)
    krachtenveld[tabel, default: []] += read.map(\.rij)
    vindplaatsen.krachtenveld[tabel, default: []] += read.map(\.regel)
  }

  /// The rows of a file of the krachtenveld, with the lines on which they stand.
  ///
  /// - Complexity: O(n) in the size of the file, times the number of rows that can be named.
  mutating func krachtenveldrijen(
    _ invoer: inout Tabelinvoer, _ tabel: Krachtenveldtabel
  ) -> [(rij: Velden, regel: Int32)] {
    let lezing = Rijlezing(invoer, tabel)
    var read: [(rij: Velden, regel: Int32)] = []
    var seen: [[String]: Int] = [:]
    while invoer.next() {
      guard var rij = krachtenveldrij(&invoer, lezing) else { continue }
      if tabel.isGenoemd, !nameRow(&rij, tabel, seen, invoer) { continue }
      let sleutel = tabel.sleutel(of: rij)
      meld(rij, tabel, earlier: seen[sleutel], invoer)
      seen[sleutel] = invoer.reader.line
      read.append((rij, Int32(invoer.reader.line)))
    }
    return read
  }

  /// Reports what is doubtful about a row that is taken over.
  private mutating func meld(
    _ rij: Velden, _ tabel: Krachtenveldtabel, earlier: Int?, _ invoer: borrowing Tabelinvoer
  ) {
    if let earlier, tabel != .gesprekken {
      meld(.rij(.dubbelOordeel(regel: earlier)), invoer.plaats())
    }
    if rij[.van] != nil, rij[.van] == rij[.naar] {
      meld(.rij(.invloedOpZichzelf), invoer.plaats(.naar))
    }
    guard tabel == .posities else { return }
    let missing = [Kolomnaam.datum, .beoordelaar, .geldigTot].filter { rij[$0] == nil }
    if !missing.isEmpty { meld(.rij(.oordeelZonder(missing.map(\.rawValue))), invoer.plaats()) }
    if let who = rij[.beoordelaar], isPerson(named: who) {
      meld(.rij(.beoordelaarIsPersoon), invoer.plaats(.beoordelaar))
    }
    if rij[.zichtbaarheid] == Zichtbaarheid.openbaar.rawValue, let id = rij[.actor],
      knopen[nummer(of: id)].knoopsoort == .sleutelfiguur
    {
      meld(.rij(.oordeelOverPersoonOpenbaar), invoer.plaats(.zichtbaarheid))
    }
  }

  /// Whether a text is the name of a key person on the map who is known by more than a function.
  private mutating func isPerson(named naam: String) -> Bool {
    guard case .gevonden(let index) = naamregister().find(naam, in: .init(.sleutelfiguur)) else {
      return false
    }
    return knopen[index].velden[.functie] != nil
      && FoldedText(knopen[index].velden[.functie] ?? "") != FoldedText(naam)
  }

  /// Reports a period of the row that ends before it begins.
  ///
  /// The dates stay: a judgement that ended before it was given is used on no day.
  private mutating func checkPeriod(
    of rij: Velden, _ begin: Kolomnaam, _ end: Kolomnaam, _ invoer: borrowing Tabelinvoer
  ) {
    guard let vanaf = rij[begin].flatMap({ Datum($0) }), let tot = rij[end].flatMap({ Datum($0) }),
      tot.laatsteDag.packed < vanaf.eersteDag.packed
    else { return }
    weiger(.totVoorVanaf(vanaf: vanaf, tot: tot), end, in: invoer)
  }

  /// The current row as the model keeps it, or nil after it was set aside.
  private mutating func krachtenveldrij(
    _ invoer: inout Tabelinvoer, _ lezing: Rijlezing
  ) -> Velden? {
    guard hasUsableWidth(invoer) else { return nil }
    if let empty = firstEmpty(lezing.verplicht, in: invoer) {
      weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: empty)), empty, in: invoer)
      return nil
    }
    var rij = velden(&invoer, lezing.plan)
    for kolom in lezing.verwijzingen {
      guard let tekst = invoer.tekst(kolom.naam) else { continue }
      rij[kolom.naam] = verwijzing(tekst, kolom, in: invoer)
    }
    let isUsable = lezing.nodig.allSatisfy {
      rij[$0] != nil || invoer.tekst($0) == nil
    }
    guard isUsable else { return nil }
    checkPeriod(of: rij, .datum, .geldigTot, invoer)
    checkPeriod(of: rij, .vanaf, .tot, invoer)
    return rij
  }

  /// The keys that a cell stands for, or nil after what is wrong was reported.
  private mutating func verwijzing(
    _ tekst: String, _ kolom: Kolom, in invoer: borrowing Tabelinvoer
  ) -> String? {
    switch kolom.waarde {
    case .verwijzing(let mag):
      return knoopsleutel(tekst, mag, kolom.naam, in: invoer)
    case .verwijzingen(let mag):
      let ids = Velden.values(in: tekst).compactMap { part in
        knoopsleutel(part, mag, kolom.naam, in: invoer)
      }
      return ids.isEmpty ? nil : ids.joined(separator: "|")
    case .rij(let tabel):
      return rijsleutel(tekst, rijnamen(tabel), kolom.naam, in: invoer)
    default:
      let rungs = treden
      if let rung = Self.found(tekst, in: rungs.map { ($0, $0) }) { return rung }
      weiger(.onbekendeKeuze(toegestaan: rungs), kolom.naam, in: invoer)
      return nil
    }
  }

  private mutating func knoopsleutel(
    _ tekst: String, _ mag: Knoopsoorten, _ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer
  ) -> String? {
    switch vind(tekst, in: mag) {
    case .success(let number): return knopen[number].id
    case .failure(let fout):
      weiger(fout.bevinding, kolom, in: invoer)
      return nil
    }
  }

  private mutating func rijsleutel(
    _ tekst: String, _ words: [(naam: String, sleutel: String)], _ kolom: Kolomnaam,
    in invoer: borrowing Tabelinvoer
  ) -> String? {
    if let found = Self.found(tekst, in: words) { return found }
    let near = Gelijkenis.nearest(to: tekst, among: words.map(\.naam))
    weiger(.onbekendeRij(lijktOp: near), kolom, in: invoer)
    return nil
  }

  /// The key of the row with a key, or a name however that is spelled.
  private static func found(
    _ tekst: String, in words: [(naam: String, sleutel: String)]
  ) -> String? {
    let folded = FoldedText(tekst.trimmed)
    let word =
      words.first { $0.sleutel == tekst.trimmed }
      ?? words.first { FoldedText($0.naam) == folded }
    return word?.sleutel
  }

  /// The rows of a table that has names, by name and by key.
  private func rijnamen(_ tabel: Krachtenveldtabel) -> [(naam: String, sleutel: String)] {
    krachtenveld[tabel, default: []].map { ($0[.naam] ?? "", $0[.id] ?? "") }
  }

  /// The rungs of the front of the ladder.
  var treden: [String] {
    Laddertrede.ladder(.voor, of: krachtenveld[.participatieladder, default: []]).map(\.naam)
  }

  /// Gives a row its key, made from its name when it states none; false when that is not free.
  private mutating func nameRow(
    _ rij: inout Velden, _ tabel: Krachtenveldtabel, _ seen: [[String]: Int],
    _ invoer: borrowing Tabelinvoer
  ) -> Bool {
    let id = rij[.id]?.trimmed ?? Knoop.id(fromName: rij[.naam] ?? "")
    guard Knoop.isID(id) else {
      weiger(.ongeldigID(voorstel: Knoop.id(fromName: id)), .id, in: invoer)
      return false
    }
    if let line = seen[[id]] {
      weiger(.dubbelID(bestand: invoer.bestand, regel: line), .id, in: invoer)
      return false
    }
    rij[.id] = id
    return true
  }
}

/// How the columns of a file of the krachtenveld are read, worked out once for all its rows.
private struct Rijlezing {
  /// The columns without which a judgement could be used on a day, in a phase or in a view for
  /// which it was never given: a row in which one of them cannot be read is set aside.
  private static let beslissend: [Kolomnaam] = [.fase, .kijk, .datum, .geldigTot]

  /// The columns that every row must state.
  let verplicht: [Kolomnaam]
  /// The columns that must be readable when they are stated.
  let nodig: [Kolomnaam]
  /// The columns that name something; they are not read by the plan of the cells.
  let verwijzingen: [Kolom]
  /// The other columns.
  let plan: [Celplan]

  init(_ invoer: Tabelinvoer, _ tabel: Krachtenveldtabel) {
    verplicht = tabel.kolommen.filter(\.isVerplicht).map(\.naam)
    nodig = verplicht + Self.beslissend
    verwijzingen = tabel.kolommen.filter { kolom in
      switch kolom.waarde {
      case .verwijzing, .verwijzingen, .rij, .trede: true
      default: false
      }
    }
    plan = Celplan.alle(invoer, without: Set(verwijzingen.map(\.naam)))
  }
}
