import SQLiteAccess
import Wijkmodel

/// Makes one entry of two that are about the same.
struct Samenvoeging {
  private let gaat: String
  private let blijft: String

  /// Takes a proposal whose cells `van` and `naar` name the two; somebody must have chosen which
  /// remains, since what the other one states is lost.
  init(_ voorstel: Voorstel, blijft: String?) throws(Registerfout) {
    guard let blijft else { throw .afgewezen(["Kies welke van de twee regels blijft staan."]) }
    guard let van = voorstel.cellen[.van], let naar = voorstel.cellen[.naar],
      van != naar, blijft == van || blijft == naar
    else { throw .onbekend("voorstel \(voorstel.nummer)") }
    self.blijft = blijft
    gaat = blijft == van ? naar : van
  }

  /// Takes the keys of the entry that goes and of the one that remains.
  init(gaat: String, blijft: String) {
    self.gaat = gaat
    self.blijft = blijft
  }

  /// Whoever came in by a link of the entry that goes comes in at the one that remains, and what
  /// still waits for a decision about it or from it is about or from the one that remains.
  func carryOver(_ stand: Registerstand, _ database: Database) throws(SQLiteError) {
    guard let old = stand.rij(of: gaat), let kept = stand.rij(of: blijft) else { return }
    let numbers: [SQLiteValue] = [.integer(kept.nummer), .integer(old.nummer)]
    try database.execute("UPDATE uitnodiging SET rij = ? WHERE rij = ?", numbers[0], numbers[1])
    for column in ["rij", "namens"] {
      try database.execute(
        """
        UPDATE voorstel SET \(column) = ? WHERE \(column) = ? AND nummer IN
          (SELECT voorstel FROM voorstelveld WHERE besluit IS NULL)
        """, numbers[0], numbers[1])
    }
    // A double of these two stays as it was: of one entry nobody can make one.
    try database.execute(
      """
      UPDATE voorstelveld SET na = ?1 WHERE na = ?2 AND kolom IN (?3, ?4) AND besluit IS NULL
        AND NOT EXISTS (SELECT 1 FROM voorstelveld AS ander
          WHERE ander.voorstel = voorstelveld.voorstel AND ander.na = ?1)
      """, .text(blijft), .text(gaat), .text(Kolomnaam.van.rawValue),
      .text(Kolomnaam.naar.rawValue))
  }

  /// The relations of both remain, what only the one that goes states is taken over, and its name
  /// and other spellings become other spellings of the one that remains.
  func changes(_ stand: Registerstand) throws(Registerfout) -> [Rijwijziging] {
    guard let old = stand.rij(of: gaat) else { throw .onbekend(gaat) }
    guard let kept = stand.rij(of: blijft) else { throw .onbekend(blijft) }
    guard old.tabel == kept.tabel else {
      throw .afgewezen(["Dit zijn twee verschillende soorten. Die kunt u niet samenvoegen."])
    }
    var changes: [Rijwijziging] = []
    let present = Set(stand.rijen.map { Rij($0.tabel, $0.velden) })
    var seen: Set<Rij> = []
    for rij in stand.rijen where rij.nummer != old.nummer {
      guard let moved = moved(rij, kept: kept, old: old) else {
        changes.append(.weg(rij: rij.nummer))
        continue
      }
      let cells = Rijverschil.cells(from: rij.velden, to: moved)
      guard !cells.isEmpty else { continue }
      let row = Rij(rij.tabel, moved)
      // A relation that both had stays once.
      let isDouble =
        rij.nummer != kept.nummer && (present.contains(row) || !seen.insert(row).inserted)
      changes.append(isDouble ? .weg(rij: rij.nummer) : .zet(rij: rij.nummer, cells))
    }
    changes.append(.weg(rij: old.nummer))
    if let alias = alias(old, kept, stand) { changes.append(.nieuw(.aliassen, alias)) }
    return changes
  }

  /// A row with every mention of the one that goes replaced; nil when nothing is left of it.
  private func moved(_ rij: Registerrij, kept: Registerrij, old: Registerrij) -> Velden? {
    var row = rij.velden
    if rij.nummer == kept.nummer {
      for cell in old.velden.alle where row[cell.kolom] == nil && cell.kolom != .laatstBevestigd {
        row[cell.kolom] = cell.waarde
      }
    }
    let columns = rij.tabel.kolommen + rij.tabel.ookBegrepen
    for kolom in columns {
      guard let cell = row[kolom.naam] else { continue }
      switch kolom.waarde {
      case .verwijzing, .verwijzingen:
        row[kolom.naam] = replaced(cell, in: rij, kept: kept)
      default: continue
      }
    }
    if rij.tabel == .relaties, row[.van] == row[.naar], rij.velden != row { return nil }
    return row
  }

  private func replaced(_ cell: String, in rij: Registerrij, kept: Registerrij) -> String {
    let values = Velden.values(in: cell)
    guard values.contains(gaat) || rij.nummer == kept.nummer else { return cell }
    var result: [String] = []
    for value in values.map({ $0 == gaat ? blijft : $0 }) where !result.contains(value) {
      // An entry is no part and no keeper of itself.
      if rij.nummer == kept.nummer, value == blijft, values.contains(gaat) { continue }
      result.append(value)
    }
    return result.joined(separator: "|")
  }

  private func alias(_ old: Registerrij, _ kept: Registerrij, _ stand: Registerstand) -> Velden? {
    guard let naam = old.velden[.naam], naam != kept.velden[.naam] else { return nil }
    var row = Velden()
    row[.id] = blijft
    row[.alias] = naam
    row[.soort] = "samengevoegd"
    row[.bron] = old.velden[.bron]
    let known = stand.rijen.contains {
      $0.tabel == .aliassen && $0.velden[.id] == blijft && $0.velden[.alias] == naam
    }
    return known ? nil : row
  }

  /// What makes two rows the same.
  private struct Rij: Hashable {
    let tabel: Tabel
    let velden: Velden

    init(_ tabel: Tabel, _ velden: Velden) {
      self.tabel = tabel
      self.velden = velden
    }
  }
}
