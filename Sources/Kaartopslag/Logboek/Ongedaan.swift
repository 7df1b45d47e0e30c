import SQLiteAccess
import Wijkmodel

extension Register {
  /// Undoes a handeling by a new one that says the opposite.
  ///
  /// - Parameters:
  ///   - nummer: The handeling.
  ///   - door: Who undoes it.
  ///   - inzending: The number of the form.
  /// - Returns: The new handeling.
  /// - Throws: `Registerfout.achterhaald` when one of its cells was changed again later, `.afgewezen`
  ///   when it made the register, removed personal data or something of it was removed, `.onbekend`
  ///   when there is no such handeling or nothing of it can be undone.
  public func maakOngedaan(
    _ nummer: Int, door: Uitvoerder, inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    try eenmalig(inzending) { (database) throws(Registerfout) in
      let (rijen, soort) = try database.doing { (db) throws(SQLiteError) in
        (try Logboeklezer.rijen(of: nummer, db), try Logboeklezer.handeling(nummer, db)?.soort)
      }
      guard soort != .verwijdering else { throw Ongedaan.verwijderd }
      guard soort != .begin else { throw Ongedaan.begin }
      let done = try wijzig(.ongedaan, door: door, in: database) { (stand) throws(Registerfout) in
        try Ongedaan(stand: stand).changes(rijen)
      }
      guard let done else { throw .onbekend("handeling \(nummer)") }
      return "handeling \(done.nummer)"
    }
  }
}

/// Works out the opposite of a handeling.
private struct Ongedaan {
  static let begin = Registerfout.afgewezen([
    "Hiermee begon het register. Dat kan niet ongedaan worden gemaakt."
  ])
  static let verwijderd = Registerfout.afgewezen([
    "Hier zijn persoonsgegevens verwijderd om privacy. Die komen niet terug."
  ])

  let stand: Registerstand

  func changes(_ rijen: [Logrij]) throws(Registerfout) -> [Rijwijziging] {
    var changes: [Rijwijziging] = []
    var conflicts: [Registerfout.Botsing] = []
    for rij in rijen {
      let known = rij.cellen.compactMap(\.inhoud)
      // Of what was erased nobody knows the opposite.
      guard known.count == rij.cellen.count else { throw Self.verwijderd }
      guard rij.soort != .gewist, rij.soort != .genoemd else { continue }
      conflicts += self.conflicts(rij, known)
      if let change = opposite(rij, known) { changes.append(change) }
    }
    guard conflicts.isEmpty else { throw .achterhaald(conflicts) }
    return changes
  }

  private func opposite(_ rij: Logrij, _ cells: [Logcel.Inhoud]) -> Rijwijziging? {
    switch rij.soort {
    case .nieuw: return .weg(rij: rij.rij)
    case .gewijzigd:
      return .zet(
        rij: rij.rij,
        Dictionary(
          cells.map { (Kolomnaam(rawValue: $0.kolom), $0.voor) }, uniquingKeysWith: { $1 }))
    case .weg:
      guard let tabel = Tabel(naam: rij.tabel) else { return nil }
      var velden = Velden()
      for cell in cells { velden[Kolomnaam(rawValue: cell.kolom)] = cell.voor }
      return .terug(rij: rij.rij, tabel, velden)
    case .gewist, .genoemd: return nil
    }
  }

  /// What no longer is as the handeling left it.
  private func conflicts(_ rij: Logrij, _ cells: [Logcel.Inhoud]) -> [Registerfout.Botsing] {
    let row = stand.rij(rij.rij)
    let now = row?.velden ?? Velden()
    // A row that was changed later as a whole must not be taken away from under that change.
    let later =
      rij.soort == .nieuw
      ? now.alle.filter { cell in !cells.contains { $0.kolom == cell.kolom.rawValue } } : []
    return cells.filter { now[Kolomnaam(rawValue: $0.kolom)] != $0.na }.map {
      Registerfout.Botsing(
        naam: name(row), kolom: $0.kolom, gezien: $0.na, nu: now[Kolomnaam(rawValue: $0.kolom)])
    }
      + later.map {
        Registerfout.Botsing(naam: name(row), kolom: $0.kolom.rawValue, gezien: nil, nu: $0.waarde)
      }
  }

  private func name(_ row: Registerrij?) -> String {
    row.map { $0.velden[.naam] ?? $0.velden[.van] ?? $0.id } ?? ""
  }
}
