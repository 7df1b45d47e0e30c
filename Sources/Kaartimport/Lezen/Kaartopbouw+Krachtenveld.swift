import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// The columns without which a judgement could be used on a day, in a phase or in a view for
  /// which it was never given: a row in which one of them cannot be read is set aside.
  private static let beslissend: Set<Kolomnaam> = [.fase, .kijk, .datum, .geldigTot]

  /// Takes over the rows of a file of the krachtenveld.
  mutating func leesKrachtenveld(_ invoer: inout Tabelinvoer, _ tabel: Krachtenveldtabel) {
    let plan = Celplan.alle(invoer, without: Self.eigenLezing(tabel))
    while invoer.next() {
      guard let rij = krachtenveldrij(&invoer, tabel, plan) else { continue }
      krachtenveld[tabel, default: []].append(rij)
    }
  }

  /// The current row as the model keeps it, or nil after it was set aside.
  private mutating func krachtenveldrij(
    _ invoer: inout Tabelinvoer, _ tabel: Krachtenveldtabel, _ plan: [Celplan]
  ) -> Velden? {
    guard hasUsableWidth(invoer) else { return nil }
    let required = tabel.kolommen.filter(\.isVerplicht).map(\.naam)
    if let empty = firstEmpty(required, in: invoer) {
      weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: empty)), empty, in: invoer)
      return nil
    }
    var rij = velden(&invoer, plan)
    for kolom in tabel.kolommen where Self.eigenLezing(tabel).contains(kolom.naam) {
      guard let tekst = invoer.tekst(kolom.naam) else { continue }
      rij[kolom.naam] = verwijzing(tekst, kolom, in: invoer)
    }
    let isUsable = (required + Self.beslissend).allSatisfy {
      rij[$0] != nil || invoer.tekst($0) == nil
    }
    guard isUsable, !tabel.isGenoemd || nameRow(&rij, tabel, invoer) else { return nil }
    return rij
  }

  /// The columns that name something; they are read here and not by the plan of the cells.
  private static func eigenLezing(_ tabel: Krachtenveldtabel) -> Set<Kolomnaam> {
    let named = tabel.kolommen.filter { kolom in
      switch kolom.waarde {
      case .verwijzing, .verwijzingen, .rij, .trede: true
      default: false
      }
    }
    return Set(named.map(\.naam))
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
      return keuze(tekst, rijnamen(tabel), kolom.naam, in: invoer)
    default:
      let rungs = treden.map { (naam: $0, sleutel: $0) }
      return keuze(tekst, rungs, kolom.naam, in: invoer)
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

  private mutating func keuze(
    _ tekst: String, _ words: [(naam: String, sleutel: String)], _ kolom: Kolomnaam,
    in invoer: borrowing Tabelinvoer
  ) -> String? {
    let folded = FoldedText(tekst.trimmed)
    if let word = words.first(where: { $0.sleutel == tekst.trimmed }) { return word.sleutel }
    if let word = words.first(where: { FoldedText($0.naam) == folded }) { return word.sleutel }
    weiger(.onbekendeKeuze(toegestaan: words.map(\.sleutel)), kolom, in: invoer)
    return nil
  }

  /// The rows of a table that has names, by name and by key.
  private func rijnamen(_ tabel: Krachtenveldtabel) -> [(naam: String, sleutel: String)] {
    krachtenveld[tabel, default: []].map { ($0[.naam] ?? "", $0[.id] ?? "") }
  }

  /// The rungs of the front of the ladder.
  private var treden: [String] {
    let own = krachtenveld[.participatieladder, default: []].map { Laddertrede(velden: $0) }
      .filter { $0.kant == .voor }
    let rungs = own.isEmpty ? Laddertrede.ingebouwd.filter { $0.kant == .voor } : own
    return rungs.map(\.naam)
  }

  /// Gives a row its key, made from its name when it states none; false when that is not free.
  private mutating func nameRow(
    _ rij: inout Velden, _ tabel: Krachtenveldtabel, _ invoer: borrowing Tabelinvoer
  ) -> Bool {
    let id = rij[.id]?.trimmed ?? Knoop.id(fromName: rij[.naam] ?? "")
    guard Knoop.isID(id) else {
      weiger(.ongeldigID(voorstel: Knoop.id(fromName: id)), .id, in: invoer)
      return false
    }
    if krachtenveld[tabel, default: []].contains(where: { $0[.id] == id }) {
      weiger(.dubbelID(bestand: invoer.bestand, regel: 0), .id, in: invoer)
      return false
    }
    rij[.id] = id
    return true
  }
}
