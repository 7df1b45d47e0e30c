/// Who does something in a register: a role, never a name.
public struct Uitvoerder: Hashable, Sendable {
  /// The role, such as "wijkregisseur Oost".
  public let rol: String
  /// The number of the row of the entry on whose behalf it is done, or nil.
  public let namens: Int?

  /// Makes somebody of a role.
  public init(rol: String, namens: Int? = nil) {
    self.rol = rol
    self.namens = namens
  }

  /// Whoever keeps the entry with a row number.
  public static func eigenaar(rij: Int) -> Uitvoerder { Uitvoerder(rol: "eigenaar", namens: rij) }

  /// Whoever works with the register at the keyboard of the server.
  public static let beheer = Uitvoerder(rol: "beheer")
}

/// One entry of the log: something that was done in one go.
public struct Handeling: Hashable, Sendable {
  /// What kind of thing was done.
  public enum Soort: String, Hashable, Sendable, CaseIterable {
    /// The register was made from a map.
    case begin
    /// Files were taken over.
    case invoer
    /// An owner said that an entry is right.
    case bevestiging
    /// Somebody at the desk changed an entry.
    case wijziging
    /// A proposal was accepted, wholly or in part.
    case besluit
    /// A proposal was refused, wholly or in part.
    case weigering
    /// Two entries became one.
    case samenvoeging
    /// An entry was ended.
    case einde
    /// An earlier handeling was undone.
    case ongedaan
    /// Personal data was removed.
    case verwijdering
    /// A personal link was made.
    case uitnodiging
    /// A personal link was revoked.
    case intrekking
  }

  /// The number, from 1.
  public let nummer: Int
  /// When it was done.
  public let tijd: Tijdstip
  /// Who did it.
  public let door: Uitvoerder
  /// What kind of thing it was.
  public let soort: Soort
  /// The seal over this handeling and all before it: 32 bytes.
  public let zegel: [UInt8]
}

/// What a handeling did to one row.
public struct Logrij: Hashable, Sendable {
  /// What happened to a row.
  public enum Soort: String, Hashable, Sendable {
    case nieuw, gewijzigd, weg
    /// What the log said about the row was erased for the privacy of a person.
    case gewist
    /// The row itself did not change: a link was made for it or revoked.
    case genoemd
  }

  /// The number of the row.
  public let rij: Int
  /// The name of its table.
  public let tabel: String
  /// What happened.
  public let soort: Soort
  /// The cells that got another value, of a new row all of them.
  public let cellen: [Logcel]
}

/// One cell of the log.
public struct Logcel: Hashable, Sendable {
  /// The commitment to what the cell says; it stays when the rest is erased.
  public let zegel: [UInt8]
  /// What the cell says, nil when it was erased for the privacy of a person.
  public let inhoud: Inhoud?

  /// What changed in a cell.
  public struct Inhoud: Hashable, Sendable {
    /// The column.
    public let kolom: String
    /// The value before, nil when it was not stated.
    public let voor: String?
    /// The value after, nil when it is not stated any more.
    public let na: String?
    /// What makes the commitment impossible to guess.
    let zout: [UInt8]
  }
}
