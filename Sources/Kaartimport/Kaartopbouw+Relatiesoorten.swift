import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of `relatiesoorten.csv`.
  mutating func leesRelatiesoorten(_ invoer: inout Tabelinvoer) {
    guard let nameColumn = invoer.indeling.index(of: .naam) else { return }
    let own = Celplan.alle(invoer, without: Set(Tabel.relatiesoorten.kolommen.map(\.naam)))
    while invoer.next() {
      guard hasUsableWidth(invoer) else { continue }
      guard !invoer.isBlank(nameColumn) else {
        weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: .naam)), .naam, in: invoer)
        continue
      }
      let naam = invoer.tekst(nameColumn)
      guard !relatiesoorten.contains(where: { Kopnaam($0.naam) == Kopnaam(naam) }) else {
        weiger(.dubbeleRelatiesoort, .naam, in: invoer)
        continue
      }
      let heen = invoer.tekst(.heen) ?? naam
      relatiesoorten.append(
        Relatiesoort(
          naam: naam, van: kinds(.van, in: invoer), naar: kinds(.naar, in: invoer),
          contact: isYes(.contact, in: invoer) ? .ja : .nee, heen: heen,
          terug: invoer.tekst(.terug) ?? heen, isSymmetrisch: isYes(.symmetrisch, in: invoer),
          velden: velden(&invoer, own)))
    }
  }

  /// The kinds that a cell names; any kind when it names none.
  private mutating func kinds(_ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer) -> Knoopsoorten
  {
    var result: Knoopsoorten = []
    for word in Velden.values(in: invoer.woord(kolom)) {
      let folded = Kopnaam(word)
      if folded == Kopnaam("partij") || folded == Kopnaam("partijen") {
        result.formUnion(.partij)
      } else if let kind = Knoopsoort.allCases.first(where: {
        folded == Kopnaam($0.rawValue) || folded == Kopnaam($0.meervoud)
      }) {
        result.formUnion(Knoopsoorten(kind))
      } else {
        weiger(.onbekendeKnoopsoort, kolom, in: invoer)
      }
    }
    return result.isEmpty ? .alle : result
  }

  private mutating func isYes(_ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer) -> Bool {
    switch FoldedText(invoer.woord(kolom)).rawValue {
    case "ja": return true
    case "", "nee": return false
    default:
      weiger(.onbekendeKeuze(toegestaan: ["ja", "nee"]), kolom, in: invoer)
      return false
    }
  }
}
