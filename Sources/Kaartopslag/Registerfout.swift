/// Why something cannot be done with a register.
public enum Registerfout: Error, Hashable, Sendable {
  /// Nothing exists at the path.
  case bestaatNiet(pad: String)
  /// Something exists at the path already.
  case bestaatAl(pad: String)
  /// The file is not a register.
  case geenRegister(pad: String)
  /// The register was written by a newer version of the program.
  case nieuwer(pad: String)
  /// The file may not be read or written.
  case geenToegang(pad: String)
  /// Another program kept writing.
  case bezet
  /// There is no room on the disk; nothing was stored.
  case schijfVol
  /// The disk refused; nothing was stored.
  case schijffout
  /// It cannot be said whether the change was stored.
  case onzeker
  /// The file was removed or replaced while it was open; nothing was stored.
  case verplaatst
  /// The file is damaged.
  case beschadigd
  /// The change would break the map; what is wrong, in Dutch sentences.
  case afgewezen([String])
  /// Somebody else changed the same thing in the meantime.
  case achterhaald([Botsing])
  /// What is asked for does not exist.
  case onbekend(String)
  /// Anything else, in the words of the database.
  case intern(String)

  /// A cell that somebody else changed in the meantime.
  public struct Botsing: Hashable, Sendable {
    /// The name of the entry.
    public let naam: String
    /// The column.
    public let kolom: String
    /// What the second editor had seen.
    public let gezien: String?
    /// What stands there now.
    public let nu: String?

    /// Makes a conflict.
    public init(naam: String, kolom: String, gezien: String?, nu: String?) {
      self.naam = naam
      self.kolom = kolom
      self.gezien = gezien
      self.nu = nu
    }
  }
}
