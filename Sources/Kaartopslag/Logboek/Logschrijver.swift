import Secrets
import SQLiteAccess
import Wijkmodel

/// Writes a handeling: the rows, the log and its seal together, inside a transaction of its caller.
struct Logschrijver {
  let database: Database

  /// Whether the log forgets what stood in a cell before.
  var vergeet = false

  /// Does something and writes it down.
  ///
  /// - Returns: The handeling; nil when nothing changes and nothing is to be mentioned.
  func verricht(
    _ soort: Handeling.Soort, door: Uitvoerder, tijd: Tijdstip, _ wijzigingen: [Rijwijziging],
    genoemd: [Logrij] = []
  ) throws(SQLiteError) -> Handeling? {
    guard !wijzigingen.isEmpty || !genoemd.isEmpty else { return nil }
    let last = try database.first("SELECT max(nummer) FROM handeling") { $0.int(0) } ?? 0
    let nummer = last + 1
    var rijen: [Logrij] = []
    for wijziging in wijzigingen { rijen.append(try apply(wijziging)) }
    rijen += genoemd
    let handeling = try seal(nummer, soort, door, tijd, rijen)
    for (plaats, rij) in rijen.enumerated() { try write(rij, nummer, plaats) }
    for (wijziging, rij) in zip(wijzigingen, rijen) { try set(wijziging, rij, nummer) }
    return handeling
  }

  /// Makes room for a new row, and says what the log will say of a change.
  private func apply(_ wijziging: Rijwijziging) throws(SQLiteError) -> Logrij {
    switch wijziging {
    case .nieuw(let tabel, let velden):
      try database.execute(
        "INSERT INTO rij (tabel, sleutel) VALUES (?, ?)", .text(tabel.naam),
        .text(tabel.sleutel(of: velden)))
      return Logrij(
        rij: database.lastRowID, tabel: tabel.naam, soort: .nieuw,
        cellen: velden.alle.map { cell($0.kolom, nil, $0.waarde) })
    case .terug(let rij, let tabel, let velden):
      try database.execute(
        "INSERT INTO rij (nummer, tabel, sleutel) VALUES (?, ?, ?)", .integer(rij),
        .text(tabel.naam), .text(tabel.sleutel(of: velden)))
      return Logrij(
        rij: rij, tabel: tabel.naam, soort: .nieuw,
        cellen: velden.alle.map { cell($0.kolom, nil, $0.waarde) })
    case .zet(let rij, let cellen):
      let old = try Rijlezer.cellen(of: rij, database)
      let changed = cellen.keys.sorted()
      return Logrij(
        rij: rij, tabel: try tabel(of: rij), soort: .gewijzigd,
        cellen: changed.map { cell($0, vergeet ? nil : old[$0], cellen[$0] ?? nil) })
    case .weg(let rij):
      let old = try Rijlezer.cellen(of: rij, database)
      return Logrij(
        rij: rij, tabel: try tabel(of: rij), soort: .weg,
        cellen: old.alle.map { cell($0.kolom, $0.waarde, nil) })
    }
  }

  private func tabel(of rij: Int) throws(SQLiteError) -> String {
    try database.first("SELECT tabel FROM rij WHERE nummer = ?", .integer(rij)) {
      $0.string(0) ?? ""
    } ?? ""
  }

  private func cell(_ kolom: Kolomnaam, _ voor: String?, _ na: String?) -> Logcel {
    let salt = Secret.randomBytes(16)
    let seal = Zegel.cel(zout: salt, kolom: kolom.rawValue, voor: voor, na: na)
    return Logcel(
      zegel: seal, inhoud: Logcel.Inhoud(kolom: kolom.rawValue, voor: voor, na: na, zout: salt))
  }

  private func seal(
    _ nummer: Int, _ soort: Handeling.Soort, _ door: Uitvoerder, _ tijd: Tijdstip, _ rijen: [Logrij]
  ) throws(SQLiteError) -> Handeling {
    let before =
      try database.first("SELECT zegel FROM handeling WHERE nummer = ?", .integer(nummer - 1)) {
        $0.blob(0) ?? []
      } ?? Zegel.begin
    let zegel = Zegel.handeling(
      na: before, nummer: nummer, tijd: tijd, door: door, soort: soort.rawValue, rijen: rijen)
    try database.execute(
      "INSERT INTO handeling (nummer, tijd, rol, namens, soort, zegel) VALUES (?, ?, ?, ?, ?, ?)",
      .integer(nummer), .integer(tijd.seconden), .text(door.rol),
      door.namens.map { .integer($0) } ?? .null, .text(soort.rawValue), .blob(zegel))
    return Handeling(nummer: nummer, tijd: tijd, door: door, soort: soort, zegel: zegel)
  }

  private func write(_ rij: Logrij, _ nummer: Int, _ plaats: Int) throws(SQLiteError) {
    try database.execute(
      "INSERT INTO logrij (handeling, plaats, rij, tabel, soort) VALUES (?, ?, ?, ?, ?)",
      .integer(nummer), .integer(plaats), .integer(rij.rij), .text(rij.tabel),
      .text(rij.soort.rawValue))
    for (nr, cel) in rij.cellen.enumerated() {
      try database.execute(
        """
        INSERT INTO logcel (handeling, plaats, nr, zegel, zout, kolom, voor, na)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """, .integer(nummer), .integer(plaats), .integer(nr), .blob(cel.zegel),
        cel.inhoud.map { .blob($0.zout) } ?? .null, .optional(cel.inhoud?.kolom),
        .optional(cel.inhoud?.voor), .optional(cel.inhoud?.na))
    }
  }

  /// Makes the rows say what the log says.
  private func set(
    _ wijziging: Rijwijziging, _ rij: Logrij, _ nummer: Int
  ) throws(SQLiteError) {
    if case .weg = wijziging {
      return try database.execute("DELETE FROM rij WHERE nummer = ?", .integer(rij.rij))
    }
    for inhoud in rij.cellen.compactMap(\.inhoud) {
      guard let na = inhoud.na, !na.isEmpty else {
        try database.execute(
          "DELETE FROM cel WHERE rij = ? AND kolom = ?", .integer(rij.rij), .text(inhoud.kolom))
        continue
      }
      try database.execute(
        """
        INSERT INTO cel (rij, kolom, waarde, sinds) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT DO UPDATE SET waarde = ?3, sinds = ?4
        """, .integer(rij.rij), .text(inhoud.kolom), .text(na), .integer(nummer))
    }
    if case .zet = wijziging, let tabel = Tabel(naam: rij.tabel) {
      let key = tabel.sleutel(of: try Rijlezer.cellen(of: rij.rij, database))
      try database.execute(
        "UPDATE rij SET sleutel = ? WHERE nummer = ?", .text(key), .integer(rij.rij))
    }
  }
}
