import Wijkmodel

extension Kaartopbouw {
  /// Takes over the rows of `relatiesoorten.csv`.
  mutating func leesRelatiesoorten(_ invoer: inout Tabelinvoer) {
    let own = Self.ownColumns(invoer)
    while invoer.next() {
      guard let naam = naamVanSoort(invoer) else { continue }
      if soortnummer(naam) != nil {
        weiger(.dubbeleRelatiesoort, .naam, in: invoer)
      } else if relatiesoorten.count == Int(Int16.max) {
        weiger(.teVeelRelatiesoorten, .naam, in: invoer)
      } else {
        relatiesoorten.append(relatiesoort(&invoer, own, naam))
      }
    }
  }

  /// The columns of a file of kinds of relation that are the user's own.
  static func ownColumns(_ invoer: Tabelinvoer) -> [Celplan] {
    Celplan.alle(invoer, without: Set(Tabel.relatiesoorten.kolommen.map(\.naam)))
  }

  /// The name in the current row, or nil after reporting that there is none.
  mutating func naamVanSoort(_ invoer: borrowing Tabelinvoer) -> String? {
    guard hasUsableWidth(invoer) else { return nil }
    guard let naam = invoer.tekst(.naam) else {
      weiger(.leegVerplicht(kolom: invoer.indeling.kop(of: .naam)), .naam, in: invoer)
      return nil
    }
    return naam
  }

  /// The position of the kind of relation with a name, however that is spelled.
  mutating func soortnummer(_ naam: String) -> Int? {
    // The list only ever grows, so what is missing is at its end.
    for index in soortnummers.count..<relatiesoorten.count {
      soortnummers[Kopnaam(relatiesoorten[index].naam)] = index
    }
    return soortnummers[Kopnaam(naam)]
  }

  /// The kind of relation of the current row; what it does not state is as `eerder` has it.
  mutating func relatiesoort(
    _ invoer: inout Tabelinvoer, _ own: [Celplan], _ naam: String, eerder: Relatiesoort? = nil
  ) -> Relatiesoort {
    var cells = eerder?.velden ?? Velden()
    for cell in velden(&invoer, own).alle { cells[cell.kolom] = cell.waarde }
    let heen = invoer.tekst(.heen) ?? eerder?.heen ?? naam
    let isContact = isYes(.contact, in: invoer) ?? (eerder?.contact == .ja)
    return Relatiesoort(
      naam: naam, van: kinds(.van, in: invoer) ?? eerder?.van ?? .alle,
      naar: kinds(.naar, in: invoer) ?? eerder?.naar ?? .alle, contact: isContact ? .ja : .nee,
      heen: heen, terug: invoer.tekst(.terug) ?? eerder?.terug ?? heen,
      isSymmetrisch: isYes(.symmetrisch, in: invoer) ?? eerder?.isSymmetrisch ?? false,
      velden: cells)
  }

  /// The kinds that a cell names, or nil when it names none.
  private mutating func kinds(
    _ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer
  ) -> Knoopsoorten? {
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
    return result.isEmpty ? nil : result
  }

  private mutating func isYes(_ kolom: Kolomnaam, in invoer: borrowing Tabelinvoer) -> Bool? {
    switch FoldedText(invoer.woord(kolom)).rawValue {
    case "ja": return true
    case "nee": return false
    case "": return nil
    default:
      weiger(.onbekendeKeuze(toegestaan: ["ja", "nee"]), kolom, in: invoer)
      return nil
    }
  }
}
