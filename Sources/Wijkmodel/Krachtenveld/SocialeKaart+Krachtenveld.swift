extension SocialeKaart {
  /// Adds a row to a file of the krachtenveld.
  ///
  /// Cells must be in the form that the model keeps: keys for references, canonical words, whole
  /// numbers and ISO dates.
  ///
  /// - Throws: `Afwijzing.krachtenveld` with the column whose cell is missing or refused.
  /// - Complexity: O(k + n) for k cells and n rows with a key.
  public mutating func add(_ rij: Velden, to tabel: Krachtenveldtabel) throws(Afwijzing) {
    for kolom in tabel.kolommen where !accepts(rij, kolom) {
      throw .krachtenveld(tabel, kolom.naam, waarde: rij[kolom.naam] ?? "")
    }
    if tabel.isGenoemd {
      guard let id = rij[.id], Knoop.isID(id), !hasRow(id, in: tabel) else {
        throw .krachtenveld(tabel, .id, waarde: rij[.id] ?? "")
      }
    }
    krachtenveld.rijen[tabel, default: []].append(rij)
  }

  private func accepts(_ rij: Velden, _ kolom: Kolom) -> Bool {
    guard let cell = rij[kolom.naam] else { return !kolom.isVerplicht }
    return switch kolom.waarde {
    case .tekst, .kenmerk: true
    case .keuze(let words): words.contains(cell)
    case .score: Int(cell).map { (1...5).contains($0) } ?? false
    case .aantal: Int(cell).map { $0 >= 0 } ?? false
    case .geheel(let range, let words):
      words.contains(cell) || Int(cell).map { range.contains($0) } ?? false
    case .datum: Datum(cell) != nil
    case .verwijzing(let kinds): isEntry(cell, of: kinds)
    case .verwijzingen(let kinds): Velden.values(in: cell).allSatisfy { isEntry($0, of: kinds) }
    case .rij(let tabel): hasRow(cell, in: tabel)
    case .trede: krachtenveld.ladder(.voor).contains { $0.naam == cell }
    }
  }

  private func isEntry(_ id: String, of kinds: Knoopsoorten) -> Bool {
    nummer(of: id).map { kinds.contains(self[$0].knoopsoort) } ?? false
  }

  private func hasRow(_ id: String, in tabel: Krachtenveldtabel) -> Bool {
    krachtenveld.rijen[tabel, default: []].contains { $0[.id] == id }
  }
}
