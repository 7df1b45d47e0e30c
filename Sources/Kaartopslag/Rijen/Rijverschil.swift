import Wijkmodel

/// What must change in the rows of a register for them to say what a map says.
enum Rijverschil {
  /// The changes from the rows of a register to those of a map.
  ///
  /// Rows are found again by what they are about; of several that are about the same thing the
  /// first is the first, in the order of the file.
  ///
  /// - Complexity: O(n) in the number of cells.
  static func changes(
    from old: [Registerrij], to new: [(tabel: Tabel, rijen: [Velden])]
  ) -> [Rijwijziging] {
    var known: [Sleutel: [Registerrij]] = [:]
    for rij in old.reversed() {
      known[Sleutel(rij.tabel, rij.velden), default: []].append(rij)
    }
    var changes: [Rijwijziging] = []
    var kept: Set<Int> = []
    for (tabel, rows) in new {
      for row in rows {
        guard let rij = known[Sleutel(tabel, row)]?.popLast() else {
          changes.append(.nieuw(tabel, row))
          continue
        }
        kept.insert(rij.nummer)
        let cells = Self.cells(from: rij.velden, to: row)
        if !cells.isEmpty { changes.append(.zet(rij: rij.nummer, cells)) }
      }
    }
    return old.filter { !kept.contains($0.nummer) }.map { .weg(rij: $0.nummer) } + changes
  }

  /// The cells in which two rows differ.
  static func cells(from old: Velden, to new: Velden) -> [Kolomnaam: String?] {
    if old == new { return [:] }
    var result: [Kolomnaam: String?] = [:]
    for cell in old.alle where new[cell.kolom] != cell.waarde {
      result.updateValue(new[cell.kolom], forKey: cell.kolom)
    }
    for cell in new.alle where old[cell.kolom] == nil {
      result.updateValue(cell.waarde, forKey: cell.kolom)
    }
    return result
  }

  private struct Sleutel: Hashable {
    let tabel: Tabel
    let sleutel: String

    init(_ tabel: Tabel, _ velden: Velden) {
      self.tabel = tabel
      sleutel = tabel.sleutel(of: velden)
    }
  }
}
