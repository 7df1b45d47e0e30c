import Wijkmodel

/// What to do with one column of a file whose cells are kept as stated cells of their row.
struct Celplan {
  /// How the cell is read.
  enum Lezing {
    case tekst
    case keuze([(folded: String, waarde: String)])
    case score
    case aantal
    case datum
    case geheel(ClosedRange<Int>, of: [String])
    case verwijzing(mag: Knoopsoorten, isLijst: Bool, kort: Int?)
  }

  /// The position in the file.
  let index: Int
  /// The column.
  let naam: Kolomnaam
  /// How the cell is read.
  let lezing: Lezing
  /// Whether the user left the heading empty.
  let isNaamloos: Bool

  /// The columns of a file that are kept as cells, in order of column name.
  static func alle(_ invoer: Tabelinvoer, without typed: Set<Kolomnaam>) -> [Celplan] {
    invoer.indeling.plaatsen.filter { !typed.contains($0.naam) }.map { plaats in
      Celplan(
        index: plaats.index, naam: plaats.naam, lezing: lezing(plaats, in: invoer.tabel),
        isNaamloos: plaats.isNaamloos)
    }
  }

  private static func lezing(_ plaats: Kolomindeling.Plaats, in tabel: Tabel) -> Lezing {
    switch plaats.waarde {
    case .tekst, .kenmerk, .rij, .trede: .tekst
    case .keuze(let words): .keuze(words.map { (FoldedText($0).rawValue, $0) })
    case .score: .score
    case .aantal: .aantal
    case .geheel(let range, let words): .geheel(range, of: words)
    case .datum: .datum
    case .verwijzing(let kinds): .verwijzing(mag: kinds, isLijst: false, kort: nil)
    case .verwijzingen(let kinds):
      .verwijzing(mag: kinds, isLijst: true, kort: kort(plaats.naam, in: tabel))
    }
  }

  /// The position in `KorteKolom.alle` of a column that is short for a relation in this table.
  private static func kort(_ naam: Kolomnaam, in tabel: Tabel) -> Int? {
    guard case .knopen(let kind) = tabel else { return nil }
    return KorteKolom.alle.firstIndex { $0.kolom == naam && $0.soorten.contains(kind) }
  }
}
