import SQLiteAccess
import Wijkmodel

/// What goes of proposals, and of the numbers of forms, when a person is removed.
struct Voorstelwissing {
  private var weg: [Int] = []
  private var velden: [(voorstel: Int, plaats: Int)] = []
  private var leeg: [(voorstel: Int, plaats: Int)] = []
  private var redenen: [(voorstel: Int, plaats: Int)] = []
  private var berichten: [Int] = []
  private var formulieren: [String] = []
  /// The proposals that lose something.
  private var nummers: Set<Int> = []

  /// Those about, of or on behalf of a person go; of others what they say about the person.
  init(
    _ voorstellen: [Voorstel], _ spoor: Persoonsspoor,
    _ inzendingen: [(nummer: String, van: String)] = []
  ) {
    for voorstel in voorstellen {
      let rows = [voorstel.rij, voorstel.door.namens].compactMap(\.self)
      if rows.contains(where: { spoor.eigen.contains($0) || spoor.over.contains($0) }) {
        remove(voorstel)
      } else {
        clean(voorstel, spoor.termen)
      }
    }
    formulieren =
      inzendingen.filter { form in
        spoor.termen.ids.contains(form.van) || spoor.termen.mentions(form.van)
      }.map(\.nummer)
  }

  /// Of some cells of a row what was proposed for them goes, and what names their contents.
  init(
    _ voorstellen: [Voorstel], _ termen: Persoonstermen, kolommen: [Kolomnaam], of rij: Int
  ) {
    for voorstel in voorstellen {
      if voorstel.rij == rij {
        let cells = voorstel.velden.filter { kolommen.contains($0.kolom) }
        take(cells.map(\.plaats), of: voorstel)
      }
      clean(voorstel, termen)
    }
  }

  /// Whether a proposal loses something.
  func touches(_ voorstel: Voorstel) -> Bool { nummers.contains(voorstel.nummer) }

  /// How many proposals lose something.
  var aantal: Int { nummers.count }

  private mutating func remove(_ voorstel: Voorstel) {
    guard !weg.contains(voorstel.nummer) else { return }
    weg.append(voorstel.nummer)
    nummers.insert(voorstel.nummer)
  }

  /// Takes cells out of a proposal; one that is decided as a whole cannot do without.
  private mutating func take(_ plaatsen: [Int], of voorstel: Voorstel) {
    guard !plaatsen.isEmpty else { return }
    if voorstel.soort == .verwijdering {
      // That it was asked stays, without what stood there.
      leeg += plaatsen.map { (voorstel.nummer, $0) }
      nummers.insert(voorstel.nummer)
      return
    }
    let known = velden.filter { $0.voorstel == voorstel.nummer }.map(\.plaats)
    let all = Set(plaatsen + known)
    guard voorstel.soort.isPerVeld, all.count < voorstel.velden.count else {
      return remove(voorstel)
    }
    velden += all.subtracting(known).sorted().map { (voorstel.nummer, $0) }
    nummers.insert(voorstel.nummer)
  }

  private mutating func clean(_ voorstel: Voorstel, _ termen: Persoonstermen) {
    let mentioned = voorstel.velden.filter { veld in
      [veld.voor, veld.na].compactMap(\.self).contains {
        Celvermelding(veld.kolom, $0, in: voorstel.tabel, termen) != .niet
      }
    }
    take(mentioned.map(\.plaats), of: voorstel)
    for veld in voorstel.velden where veld.besluit?.reden.map(termen.mentions) == true {
      redenen.append((voorstel.nummer, veld.plaats))
      nummers.insert(voorstel.nummer)
    }
    if let bericht = voorstel.bericht, termen.mentions(bericht) {
      berichten.append(voorstel.nummer)
      nummers.insert(voorstel.nummer)
    }
  }

  /// Carries it out.
  func wis(_ database: Database) throws(SQLiteError) {
    for (voorstel, plaats) in redenen {
      try database.execute(
        "UPDATE voorstelveld SET reden = NULL WHERE voorstel = ? AND plaats = ?",
        .integer(voorstel), .integer(plaats))
    }
    for (voorstel, plaats) in leeg {
      try database.execute(
        "UPDATE voorstelveld SET voor = NULL, na = NULL WHERE voorstel = ? AND plaats = ?",
        .integer(voorstel), .integer(plaats))
    }
    for (voorstel, plaats) in velden {
      try database.execute(
        "DELETE FROM voorstelveld WHERE voorstel = ? AND plaats = ?", .integer(voorstel),
        .integer(plaats))
    }
    for nummer in berichten {
      try database.execute(
        "UPDATE voorstel SET bericht = NULL WHERE nummer = ?", .integer(nummer))
    }
    for nummer in weg {
      try database.execute("DELETE FROM voorstelveld WHERE voorstel = ?", .integer(nummer))
      try database.execute("DELETE FROM voorstel WHERE nummer = ?", .integer(nummer))
    }
    for nummer in formulieren {
      try database.execute("DELETE FROM inzending WHERE nummer = ?", .text(nummer))
    }
  }
}
