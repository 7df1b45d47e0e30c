import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of a file of entries.
  mutating func leesKnopen(_ invoer: inout Tabelinvoer, _ kind: Knoopsoort) {
    let plan = Celplan.alle(invoer, without: [.id, .naam])
    guard let nameColumn = invoer.indeling.index(of: .naam) else { return }
    let idColumn = invoer.indeling.index(of: .id)
    // Rows are seldom shorter than this; memory that is not used costs nothing.
    knopen.reserveCapacity(knopen.count + invoer.reader.text.count / 36)
    let hasPeriod =
      invoer.indeling.index(of: .vanaf) != nil && invoer.indeling.index(of: .tot) != nil
    while invoer.next() {
      guard hasUsableWidth(invoer) else { continue }
      guard !invoer.isBlank(nameColumn) else {
        weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: .naam)), .naam, in: invoer)
        continue
      }
      let naam = invoer.tekst(nameColumn)
      guard let id = id(invoer, idColumn, naam), register(id, naam, invoer) else { continue }
      var velden = velden(&invoer, plan, knoop: knopen.count)
      if hasPeriod { checkPeriod(of: &velden, invoer) }
      knopen.append(Knoop(id: id, naam: naam, knoopsoort: kind, velden: velden))
      soorten.append(Knoopsoorten(kind))
      vindplaatsen.knopen.append(Int32(invoer.reader.line))
    }
  }

  /// Takes away a period that ends before it begins; which of the two is wrong nobody can tell.
  private mutating func checkPeriod(of velden: inout Velden, _ invoer: borrowing Tabelinvoer) {
    guard let vanaf = velden[.vanaf].flatMap({ Datum($0) }),
      let tot = velden[.tot].flatMap({ Datum($0) }),
      tot.laatsteDag.packed < vanaf.eersteDag.packed
    else { return }
    weiger(.totVoorVanaf(vanaf: vanaf, tot: tot), .tot, in: invoer)
    velden[.vanaf] = nil
    velden[.tot] = nil
  }

  /// The key of the current row: as stated, else made from the name; nil when there is none.
  private mutating func id(_ invoer: borrowing Tabelinvoer, _ column: Int?, _ naam: String)
    -> String?
  {
    guard let column, !invoer.isBlank(column) else {
      let id = Knoop.id(fromName: naam)
      if id.isEmpty { weiger(.geenIDUitNaam, .naam, in: invoer) }
      return id.isEmpty ? nil : id
    }
    let id = invoer.tekst(column).trimmed
    guard Knoop.isID(id) else {
      weiger(.ongeldigID(voorstel: Knoop.id(fromName: id)), .id, in: invoer)
      return nil
    }
    return id
  }

  /// Takes a key for the entry that comes next; false when another entry has it.
  private mutating func register(_ id: String, _ naam: String, _ invoer: borrowing Tabelinvoer)
    -> Bool
  {
    let (earlier, isNew) = insert(sleutel: id)
    if isNew { return true }
    let place = vindplaatsen.plaats(of: earlier, knopen[earlier])
    let line = place.regel ?? 0
    if invoer.woord(.id).isEmpty {
      weiger(.dubbeleNaam(id: id, bestand: place.bestand, regel: line), .naam, in: invoer)
    } else {
      weiger(.dubbelID(bestand: place.bestand, regel: line), .id, in: invoer)
    }
    return false
  }
}
