import SQLiteAccess
import Wijkmodel

/// What the desk decides about one cell of a proposal.
public struct Veldbesluit: Hashable, Sendable {
  /// The place of the cell in the proposal.
  public let plaats: Int
  /// Whether it is accepted.
  public let isAanvaard: Bool
  /// Why; nil when nothing is said.
  public let reden: String?
  /// What the register said when the decider saw it, nil when it was not stated.
  public let gezien: String?

  /// Makes a decision.
  public init(plaats: Int, isAanvaard: Bool, reden: String? = nil, gezien: String? = nil) {
    self.plaats = plaats
    self.isAanvaard = isAanvaard
    self.reden = reden == "" ? nil : reden
    self.gezien = gezien == "" ? nil : gezien
  }
}

extension Register {
  /// Decides about cells of a proposal; what is accepted takes effect in the same transaction.
  ///
  /// - Parameters:
  ///   - nummer: The proposal.
  ///   - besluiten: What is decided. Of a proposal that is decided as a whole the first decision
  ///     counts for all of it.
  ///   - blijft: Of a double the key of the entry that remains; without it a double is not
  ///     accepted.
  ///   - door: Who decides.
  ///   - inzending: The number of the form.
  /// - Returns: `handeling` and its number, or `besloten` when nothing was accepted.
  /// - Throws: `Registerfout.achterhaald` when the register says something else than the decider
  ///   saw, or a cell was decided already: then nothing is stored.
  public func beslis(
    _ nummer: Int, _ besluiten: [Veldbesluit], blijft: String? = nil, door: Uitvoerder,
    inzending: Inzending? = nil
  ) throws(Registerfout) -> Uitkomst {
    var erased = false
    let outcome = try eenmalig(inzending) { (database) throws(Registerfout) in
      let found = try database.doing { (db) throws(SQLiteError) in
        try Voorstellezer.voorstellen(waar: "nummer = ?", .integer(nummer), database: db).first
      }
      guard let voorstel = found else { throw .onbekend("voorstel \(nummer)") }
      let decided = try Self.allCells(besluiten, of: voorstel)
      let accepted = decided.filter(\.isAanvaard)
      var done: Handeling?
      if !accepted.isEmpty {
        done = try uitvoeren(voorstel, accepted, blijft: blijft, door, database)
      }
      let refusal = try weiger(decided, of: voorstel, door, database)
      try store(decided, of: voorstel, door, done, refusal, database)
      erased = done?.soort == .verwijdering
      return done.map { "handeling \($0.nummer)" } ?? "besloten"
    }
    // What is done is done, also when the file cannot be tidied now.
    if erased { _ = try? ruimOp() }
    return outcome
  }

  /// A decision for every cell that is decided.
  private static func allCells(
    _ besluiten: [Veldbesluit], of voorstel: Voorstel
  ) throws(Registerfout) -> [Veldbesluit] {
    guard let first = besluiten.first else {
      throw .afgewezen(["Kies bij minstens één regel of u het voorstel overneemt of niet."])
    }
    let decided =
      voorstel.soort.isPerVeld
      ? besluiten
      : voorstel.velden.map {
        Veldbesluit(plaats: $0.plaats, isAanvaard: first.isAanvaard, reden: first.reden)
      }
    for besluit in decided {
      guard let veld = voorstel.velden.first(where: { $0.plaats == besluit.plaats }) else {
        throw .onbekend("voorstel \(voorstel.nummer)")
      }
      if let earlier = veld.besluit {
        throw .achterhaald([
          Registerfout.Botsing(
            naam: "voorstel \(voorstel.nummer)", kolom: veld.kolom.rawValue, gezien: nil,
            nu: earlier.isAanvaard ? "al overgenomen" : "al geweigerd")
        ])
      }
    }
    return decided
  }

  private func uitvoeren(
    _ voorstel: Voorstel, _ accepted: [Veldbesluit], blijft: String?, _ door: Uitvoerder,
    _ database: Database
  ) throws(Registerfout) -> Handeling? {
    let today = klok().datum
    if let opdracht = try Verwijderopdracht(voorstel, Self.stand(database)) {
      return try Wissing(database, nu: klok(), door).verwijder(opdracht)
    }
    if voorstel.soort == .dubbel {
      let (merging, before) = (try Samenvoeging(voorstel, blijft: blijft), try Self.stand(database))
      try database.doing { (db) throws(SQLiteError) in try merging.carryOver(before, db) }
    }
    return try wijzig(voorstel.soort.handelingsoort, door: door, in: database) {
      (stand) throws(Registerfout) in
      switch voorstel.soort {
      case .wijziging: try Celwijziging(voorstel, accepted, today).changes(stand)
      case .nieuw: try Nieuwzetting(voorstel, today).changes(stand)
      case .relatie: [.nieuw(.relaties, voorstel.cellen)]
      case .einde:
        try Beeindiging.changes(
          try Self.id(voorstel, stand), voorstel.einddag ?? today, vandaag: today, stand)
      case .dubbel: try Samenvoeging(voorstel, blijft: blijft).changes(stand)
      case .verwijdering: try Beeindiging.removal(of: try Self.id(voorstel, stand), stand)
      }
    }
  }

  private static func id(
    _ voorstel: Voorstel, _ stand: Registerstand
  ) throws(Registerfout) -> String {
    guard let rij = voorstel.rij.flatMap({ stand.rij($0) }) else {
      throw .onbekend("voorstel \(voorstel.nummer)")
    }
    return rij.id
  }

  /// Writes in the log that something was refused, though nothing changes by it.
  private func weiger(
    _ besluiten: [Veldbesluit], of voorstel: Voorstel, _ door: Uitvoerder, _ database: Database
  ) throws(Registerfout) -> Handeling? {
    guard besluiten.contains(where: { !$0.isAanvaard }) else { return nil }
    let nu = klok()
    let named = Logrij(
      rij: voorstel.rij ?? voorstel.door.namens ?? 0, tabel: voorstel.tabel.naam, soort: .genoemd,
      cellen: [])
    return try database.doing { (db) throws(SQLiteError) in
      try Logschrijver(database: db).verricht(
        .weigering, door: door, tijd: nu, [], genoemd: [named])
    }
  }

  private func store(
    _ besluiten: [Veldbesluit], of voorstel: Voorstel, _ door: Uitvoerder, _ done: Handeling?,
    _ refusal: Handeling?, _ database: Database
  ) throws(Registerfout) {
    let nu = klok()
    try database.doing { (db) throws(SQLiteError) in
      for besluit in besluiten {
        let word: Besluitwoord = besluit.isAanvaard ? .aanvaard : .geweigerd
        try db.execute(
          """
          UPDATE voorstelveld SET besluit = ?, reden = ?, tijd = ?, rol = ?, handeling = ?
          WHERE voorstel = ? AND plaats = ?
          """, .text(word.rawValue), .optional(besluit.reden), .integer(nu.seconden),
          .text(door.rol),
          (besluit.isAanvaard ? done : refusal).map { .integer($0.nummer) } ?? .null,
          .integer(voorstel.nummer), .integer(besluit.plaats))
      }
    }
  }
}

extension Voorstel {
  /// The last day that the proposer named, nil when there is none.
  fileprivate var einddag: Datum? { cellen[.tot].flatMap { Datum($0) } }

  /// The proposed cells as a row.
  var cellen: Velden {
    var result = Velden()
    for veld in velden { result[veld.kolom] = veld.na }
    return result
  }
}

extension Voorstel.Soort {
  /// As what the log names its execution.
  var handelingsoort: Handeling.Soort {
    switch self {
    case .wijziging, .nieuw, .relatie: .besluit
    // Whoever is no person goes as one that ends; see Verwijderopdracht for persons.
    case .einde, .verwijdering: .einde
    case .dubbel: .samenvoeging
    }
  }
}
