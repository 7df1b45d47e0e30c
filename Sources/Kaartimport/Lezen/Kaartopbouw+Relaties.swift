import DelimitedText
import Wijkmodel

/// Where the columns of relations with a type of their own stand in a file.
struct Relatiekolommen {
  static let typed: Set<Kolomnaam> = [
    .van, .relatie, .naar, .sterkte, .vertrouwen, .vanaf, .tot, .laatstBevestigd,
  ]

  let van: Int
  let relatie: Int
  let naar: Int
  let sterkte: Int
  let vertrouwen: Int
  let vanaf: Int
  let tot: Int
  let laatstBevestigd: Int

  init?(_ indeling: Kolomindeling) {
    guard let van = indeling.index(of: .van), let naar = indeling.index(of: .naar) else {
      return nil
    }
    // A column that the file lacks gets a position that no row has: never stated.
    let position = { indeling.index(of: $0) ?? Int.max }
    self.van = van
    self.naar = naar
    relatie = position(.relatie)
    sterkte = position(.sterkte)
    vertrouwen = position(.vertrouwen)
    vanaf = position(.vanaf)
    tot = position(.tot)
    laatstBevestigd = position(.laatstBevestigd)
  }
}

extension Kaartopbouw {
  /// Takes over the rows of `relaties.csv`; a row that names no kind of relation gets `standaard`.
  ///
  /// Most rows are plain: known keys, a known kind, whole dates. They are taken over in batches.
  /// Every other row, and every row of a batch with something unexpected in it, is read with care.
  ///
  /// - Complexity: O(n) in the length of the file.
  mutating func leesRelaties(
    _ invoer: inout Tabelinvoer, standaard: Relatiesoortnummer? = nil
  ) {
    guard let columns = Relatiekolommen(invoer.indeling) else { return }
    let plan = Celplan.alle(invoer, without: Relatiekolommen.typed)
    var reeks = Relatiereeks(invoer, columns, plan, knopen, relatiesoorten)
    // Room for the short columns too, so that a million relations are not moved to make it.
    relaties.reserveCapacity(relaties.count + invoer.reader.text.count / 36 + korte.count)
    vindplaatsen.relaties.reserveCapacity(relaties.capacity)
    var stop = Relatiereeks.Einde.vol
    while stop != .bestand {
      let begin = invoer
      stop = reeks.read(&invoer, soortnamen)
      if !reeks.append(to: &relaties, lines: &vindplaatsen.relaties, sleutels) {
        var again = begin
        for _ in 0..<reeks.aantal where again.next() {
          leesRelatie(&again, columns, plan, standaard)
        }
        invoer.naamloosGebruikt.formUnion(again.naamloosGebruikt)
      }
      if stop == .anders, invoer.isStated { leesRelatie(&invoer, columns, plan, standaard) }
    }
  }

  /// Takes over the current row.
  private mutating func leesRelatie(
    _ invoer: inout Tabelinvoer, _ columns: Relatiekolommen, _ plan: [Celplan],
    _ standaard: Relatiesoortnummer?
  ) {
    guard hasUsableWidth(invoer) else { return }
    // Every cell is looked at before the row is refused, so that one run tells all that is wrong.
    let isComplete = isComplete(invoer, columns, standaard)
    let soort = isComplete ? relatiesoort(invoer, columns.relatie, standaard) : nil
    let van = isComplete ? eind(invoer, columns.van, .van, soort) : nil
    let naar = isComplete ? eind(invoer, columns.naar, .naar, soort) : nil
    let (vanaf, tot) = (
      datum(invoer, columns.vanaf, .vanaf), datum(invoer, columns.tot, .tot)
    )
    let sterkte = score(invoer, columns.sterkte, .sterkte)
    let vertrouwen = score(invoer, columns.vertrouwen, .vertrouwen)
    let bevestigd = datum(invoer, columns.laatstBevestigd, .laatstBevestigd)
    let velden = velden(&invoer, plan)
    guard let soort, let van, let naar, joins(soort, van, naar, invoer) else { return }
    if let vanaf, let tot, tot.laatsteDag.packed < vanaf.eersteDag.packed {
      return weiger(.totVoorVanaf(vanaf: vanaf, tot: tot), .tot, in: invoer)
    }
    if van == naar { meld(.rij(.zelfdeKnoop), invoer.plaats(.naar)) }
    relaties.append(
      Relatie(
        van: Knoopnummer(van), soort: soort, naar: Knoopnummer(naar), sterkte: sterkte,
        vertrouwen: vertrouwen, vanaf: vanaf, tot: tot, laatstBevestigd: bevestigd,
        velden: velden))
    vindplaatsen.relaties.append(Int32(invoer.reader.line))
  }

  private mutating func isComplete(
    _ invoer: borrowing Tabelinvoer, _ columns: Relatiekolommen, _ standaard: Relatiesoortnummer?
  ) -> Bool {
    let hasKind = standaard != nil || !invoer.isBlank(columns.relatie)
    if hasKind, !invoer.isBlank(columns.van), !invoer.isBlank(columns.naar) { return true }
    let needed: [Kolomnaam] = standaard == nil ? [.van, .relatie, .naar] : [.van, .naar]
    if let empty = firstEmpty(needed, in: invoer) {
      weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: empty)), empty, in: invoer)
    }
    return false
  }

  /// The kind of relation that the current row names, or nil after reporting.
  private mutating func relatiesoort(
    _ invoer: borrowing Tabelinvoer, _ column: Int, _ standaard: Relatiesoortnummer?
  ) -> Relatiesoortnummer? {
    if let standaard, invoer.isBlank(column) { return standaard }
    let known = invoer.reader.withBytes(at: column) { soortnamen.soort(of: $0) }
    if let known { return known }
    let text = invoer.tekst(column)
    guard let index = soortnummer(text) else {
      weiger(.onbekendeRelatie(lijktOp: soorten(like: text)), .relatie, in: invoer)
      return nil
    }
    let soort = Relatiesoortnummer(rawValue: Int16(index))
    invoer.reader.withBytes(at: column) { soortnamen.add($0, soort) }
    return soort
  }

  /// The kinds of relation whose names look most like a text; the same mistake seldom comes alone.
  private mutating func soorten(like text: String) -> [String] {
    if let known = soortvoorstellen[text] { return known }
    let isReasonable = text.utf8.count <= Naamvoorstellen.longest && soortvoorstellen.count < 1000
    let near =
      isReasonable ? Gelijkenis.nearest(to: text, among: relatiesoorten.map(\.naam)) : []
    soortvoorstellen[text] = near
    return near
  }

  /// The entry at one end of the current relation, or nil after reporting.
  private mutating func eind(
    _ invoer: borrowing Tabelinvoer, _ column: Int, _ kolom: Kolomnaam,
    _ soort: Relatiesoortnummer?
  ) -> Int? {
    if let number = invoer.reader.number(at: column, in: sleutels) { return number }
    let mag = soort.map { ends(of: relatiesoorten[$0.index], kolom) } ?? .alle
    let text = invoer.tekst(column)
    switch vind(text, in: mag) {
    case .success(let number): return number
    case .failure(let fout):
      if case .verkeerdeSoort(let found, _) = fout.bevinding { return nummer(of: found.id) }
      let isSeveral = text.utf8.contains(UInt8(ascii: "|"))
      weiger(isSeveral ? .meerdereWaarden : fout.bevinding, kolom, in: invoer)
      return nil
    }
  }

  /// The kinds of entry that may stand in a column of a relation.
  private func ends(of kind: Relatiesoort, _ kolom: Kolomnaam) -> Knoopsoorten {
    kind.isSymmetrisch ? kind.van.union(kind.naar) : kolom == .van ? kind.van : kind.naar
  }

  /// Whether the kind of relation may join these entries; what is wrong is reported.
  private mutating func joins(
    _ soort: Relatiesoortnummer, _ van: Int, _ naar: Int, _ invoer: borrowing Tabelinvoer
  ) -> Bool {
    let kind = relatiesoorten[soort.index]
    let from = knopen[van].knoopsoort
    let target = knopen[naar].knoopsoort
    if kind.joins(from, to: target) { return true }
    weiger(
      .verkeerdeEinden(
        relatie: kind.naam, van: from, naar: target,
        pastOmgekeerd: kind.joins(target, to: from)),
      .relatie, in: invoer)
    return false
  }

  private mutating func datum(
    _ invoer: borrowing Tabelinvoer, _ column: Int, _ kolom: Kolomnaam
  ) -> Datum? {
    if invoer.isBlank(column) { return nil }
    let datum = Datum(invoer.tekst(column).trimmed)
    if datum == nil { weiger(.ongeldigeDatum, kolom, in: invoer) }
    return datum
  }

  private mutating func score(
    _ invoer: borrowing Tabelinvoer, _ column: Int, _ kolom: Kolomnaam
  ) -> Int? {
    if invoer.isBlank(column) { return nil }
    let score = Celwaarde.score(invoer.tekst(column))
    if score == nil { weiger(.ongeldigeScore, kolom, in: invoer) }
    return score
  }
}
