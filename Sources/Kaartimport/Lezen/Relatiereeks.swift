import DelimitedText
import Wijkmodel

/// A batch of plain rows of relations, whose ends are looked up together.
///
/// A row is plain when it has the right number of cells, names a kind of relation the way it was
/// written before, and has in its other cells only what needs no judgement.
struct Relatiereeks {
  /// Why no more rows were added to a batch.
  enum Einde {
    /// It is full.
    case vol
    /// The current row is not plain.
    case anders
    /// There are no more rows.
    case bestand
  }

  private static let size = 512

  /// What a row says besides its ends.
  private struct Rij {
    var soort: Relatiesoortnummer
    var sterkte: Int?
    var vertrouwen: Int?
    var vanaf: Datum?
    var tot: Datum?
    var bevestigd: Datum?
    /// Where its other cells stand among those of the batch, or -1 when it has none.
    var velden: Int32 = -1
    var line: Int32
  }

  private let columns: Relatiekolommen
  private let plan: [Celplan]
  private let width: Int
  private let soorten: [Knoopsoort]
  private let verbindingen: Verbindingstabel
  private var rijen: [Rij] = []
  /// The other cells of the rows that have any.
  private var cellen: [Velden] = []
  private var einden = ByteKeyBatch()
  private var nummers: [Int32] = []

  init(
    _ invoer: Tabelinvoer, _ columns: Relatiekolommen, _ plan: [Celplan],
    _ knopen: [Knoop], _ relatiesoorten: [Relatiesoort]
  ) {
    self.columns = columns
    self.plan = plan
    width = invoer.indeling.aantal
    soorten = knopen.map(\.knoopsoort)
    verbindingen = Verbindingstabel(relatiesoorten)
    rijen.reserveCapacity(Self.size)
  }

  /// The number of rows in the batch.
  var aantal: Int { rijen.count }

  /// Begins a new batch with the plain rows that come next.
  ///
  /// - Complexity: O(n) in the length of the rows.
  mutating func read(_ invoer: inout Tabelinvoer, _ namen: Soortnamen) -> Einde {
    rijen.removeAll(keepingCapacity: true)
    cellen.removeAll(keepingCapacity: true)
    einden.removeAll()
    while rijen.count < Self.size {
      guard invoer.reader.next() else { return .bestand }
      guard invoer.reader.fieldCount == width, take(invoer, namen) else { return .anders }
      invoer.reader.append(at: columns.van, to: &einden)
      invoer.reader.append(at: columns.naar, to: &einden)
    }
    return .vol
  }

  /// Adds the current row when it is plain.
  @inline(__always)
  private mutating func take(_ invoer: borrowing Tabelinvoer, _ namen: Soortnamen) -> Bool {
    guard columns.relatie < width, invoer.reader.byteCount(at: columns.van) > 0,
      invoer.reader.byteCount(at: columns.naar) > 0,
      let soort = invoer.reader.withBytes(at: columns.relatie, { namen.soort(of: $0) })
    else { return false }
    var rij = Rij(soort: soort, line: Int32(invoer.reader.line))
    guard score(invoer, columns.sterkte, &rij.sterkte),
      score(invoer, columns.vertrouwen, &rij.vertrouwen),
      datum(invoer, columns.vanaf, &rij.vanaf), datum(invoer, columns.tot, &rij.tot),
      datum(invoer, columns.laatstBevestigd, &rij.bevestigd),
      plan.isEmpty || velden(invoer, &rij.velden)
    else { return false }
    rijen.append(rij)
    return true
  }

  @inline(__always)
  private func score(_ invoer: borrowing Tabelinvoer, _ column: Int, _ score: inout Int?) -> Bool {
    guard column < width, invoer.reader.byteCount(at: column) > 0 else { return true }
    let digit = invoer.reader.withBytes(at: column) { $0.count == 1 ? $0[0] : 0 }
    guard (0x31...0x35).contains(digit) else { return false }
    score = Int(digit - 0x30)
    return true
  }

  @inline(__always)
  private func datum(
    _ invoer: borrowing Tabelinvoer, _ column: Int, _ datum: inout Datum?
  ) -> Bool {
    guard column < width, invoer.reader.byteCount(at: column) > 0 else { return true }
    datum = invoer.reader.withBytes(at: column) { Datum(bytes: $0) }
    return datum != nil
  }

  /// The cells that are kept as text; false when one of them has to be judged.
  private mutating func velden(_ invoer: borrowing Tabelinvoer, _ velden: inout Int32) -> Bool {
    var cells: [Velden.Veld] = []
    for column in plan where !invoer.isBlank(column.index) {
      guard case .tekst = column.lezing, !column.isNaamloos else { return false }
      cells.append(Velden.Veld(kolom: column.naam, waarde: invoer.tekst(column.index)))
    }
    if cells.isEmpty { return true }
    velden = Int32(cellen.count)
    cellen.append(Velden(ordered: cells))
    return true
  }

  /// Adds the rows as relations, or returns false and adds none when one of them needs a closer
  /// look: an unknown end, kinds that do not go together, a wrong order of dates, a loop.
  mutating func append(
    to relaties: inout [Relatie], lines: inout [Int32], _ sleutels: borrowing ByteKeyTable
  ) -> Bool {
    if rijen.isEmpty { return true }
    sleutels.find(einden, into: &nummers)
    for index in rijen.indices {
      let (van, naar) = (Int(nummers[2 * index]), Int(nummers[2 * index + 1]))
      guard van >= 0, naar >= 0, van != naar,
        verbindingen.joins(rijen[index].soort, soorten[van], to: soorten[naar]),
        rijen[index].tot == nil || rijen[index].vanaf == nil || isInOrder(rijen[index])
      else { return false }
    }
    for index in rijen.indices {
      let rij = rijen[index]
      relaties.append(
        Relatie(
          van: Knoopnummer(rawValue: nummers[2 * index]), soort: rij.soort,
          naar: Knoopnummer(rawValue: nummers[2 * index + 1]), sterkte: rij.sterkte,
          vertrouwen: rij.vertrouwen, vanaf: rij.vanaf, tot: rij.tot,
          laatstBevestigd: rij.bevestigd,
          velden: rij.velden < 0 ? Velden() : cellen[Int(rij.velden)]))
      lines.append(rij.line)
    }
    return true
  }

  private func isInOrder(_ rij: Rij) -> Bool {
    guard let vanaf = rij.vanaf, let tot = rij.tot else { return true }
    return tot.laatsteDag.packed >= vanaf.eersteDag.packed
  }
}
