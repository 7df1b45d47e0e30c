import DelimitedText
import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of `aliassen.csv`.
  mutating func leesAliassen(_ invoer: inout Tabelinvoer) {
    guard let idColumn = invoer.indeling.index(of: .id),
      let aliasColumn = invoer.indeling.index(of: .alias)
    else { return }
    let plan = Celplan.alle(invoer, without: [.id, .alias])
    var read: [Alias] = []
    while invoer.next() {
      guard hasUsableWidth(invoer) else { continue }
      if let empty = firstEmpty([.id, .alias], in: invoer) {
        weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: empty)), empty, in: invoer)
        continue
      }
      switch vind(invoer.tekst(idColumn), in: .alle) {
      case .failure(let fout): weiger(fout.bevinding, .id, in: invoer)
      case .success(let knoop):
        let naam = invoer.tekst(aliasColumn)
        let velden = velden(&invoer, plan)
        read.append(Alias(knoop: Knoopnummer(knoop), naam: naam, velden: velden))
        vindplaatsen.aliassen.append(Int32(invoer.reader.line))
      }
    }
    // Only now, so that no alias is found by another one that happens to stand above it.
    aliassen += read
    forgetNames()
  }

  /// The first of some columns whose cell in the current row is not stated.
  func firstEmpty(_ columns: [Kolomnaam], in invoer: borrowing Tabelinvoer) -> Kolomnaam? {
    columns.first { column in invoer.indeling.index(of: column).map(invoer.isBlank) ?? true }
  }
}
