import Kaartimport
import SQLiteAccess
public import Wijkmodel

extension Register {
  /// The map as it was at the end of a day; nil when the register did not exist yet.
  ///
  /// What was erased for the privacy of a person is not in it either.
  ///
  /// - Complexity: O(n) in the size of the log.
  public func kaart(op dag: Datum) throws(Registerfout) -> SocialeKaart? {
    let rows = try lees { (db) throws(SQLiteError) -> [Registerrij]? in
      let done = try Logboeklezer.handelingen(db).filter {
        $0.tijd.datum.packed <= dag.laatsteDag.packed
      }
      guard !done.isEmpty else { return nil }
      return try Terugblik.rijen(after: done.map(\.nummer), db)
    }
    return try rows.map { (rows) throws(Registerfout) in
      Rijlezer.lees(Terugblik.whole(rows)).kaart
    }
  }
}

/// Plays the log from its beginning.
enum Terugblik {
  /// The rows after some handelingen, in order of row number.
  static func rijen(
    after handelingen: [Int], _ database: Database
  ) throws(SQLiteError) -> [Registerrij] {
    var rows: [Int: Registerrij] = [:]
    for nummer in handelingen {
      for rij in try Logboeklezer.rijen(of: nummer, database) { play(rij, nummer, &rows) }
    }
    return rows.values.sorted { $0.nummer < $1.nummer }
  }

  private static func play(_ rij: Logrij, _ nummer: Int, _ rows: inout [Int: Registerrij]) {
    switch rij.soort {
    case .weg: rows[rij.rij] = nil
    case .gewist, .genoemd: return
    case .nieuw, .gewijzigd:
      guard let tabel = Tabel(naam: rij.tabel) else { return }
      var row =
        rows[rij.rij] ?? Registerrij(nummer: rij.rij, tabel: tabel, velden: Velden(), sinds: [])
      for inhoud in rij.cellen.compactMap(\.inhoud) {
        row.set(Kolomnaam(rawValue: inhoud.kolom), inhoud.na, sinds: nummer)
      }
      rows[rij.rij] = row
    }
  }

  /// The rows without those of which something was erased that they cannot do without.
  static func whole(_ rows: [Registerrij]) -> [Registerrij] {
    rows.filter { row in
      if row.velden.alle.isEmpty { return false }
      if case .knopen = row.tabel { return row.velden[.id] != nil && row.velden[.naam] != nil }
      return row.tabel.kolommen.allSatisfy { !$0.isVerplicht || row.velden[$0.naam] != nil }
    }
  }
}

extension Registerrij {
  /// Gives a cell a value, and remembers which handeling did.
  mutating func set(_ kolom: Kolomnaam, _ waarde: String?, sinds nummer: Int) {
    let place = velden.alle.firstIndex { $0.kolom == kolom }
    velden[kolom] = waarde
    let now = velden.alle.firstIndex { $0.kolom == kolom }
    switch (place, now) {
    case (let place?, nil): sinds.remove(at: place)
    case (nil, let now?): sinds.insert(nummer, at: now)
    case (_, let now?): sinds[now] = nummer
    case (nil, nil): return
    }
  }
}
