public import Wijkmodel

/// Of whom something is removed.
public enum Persoonskeuze: Hashable, Sendable {
  /// The entry with a key.
  case id(String)
  /// Several persons at once, each by key.
  case ids([String])
  /// Whoever had this name and is on the map no longer, but may still be in its history and texts.
  case naam(String)
}

/// What must be removed.
public struct Verwijderopdracht: Hashable, Sendable {
  /// Of whom.
  public var persoon: Persoonskeuze
  /// Only these cells of the entry; the whole entry when there are none.
  public var alleen: [Kolomnaam]
  /// Whether texts of others that name the person lose the name.
  public var teksten: Bool

  /// Makes an assignment.
  public init(_ persoon: Persoonskeuze, alleen: [Kolomnaam] = [], teksten: Bool = false) {
    self.persoon = persoon
    self.alleen = alleen
    self.teksten = teksten
  }
}

/// A text about something else that names a person.
public struct Tekstvermelding: Hashable, Sendable {
  /// The number of the row.
  public let rij: Int
  /// The table.
  public let tabel: Tabel
  /// What the row is about, in a few words.
  public let regel: String
  /// The column.
  public let kolom: Kolomnaam
  /// The whole text.
  public let tekst: String
  /// Whether it is the name of something else, which only a person can change.
  public let isNaam: Bool
}

/// What is or will be removed: numbers, and the texts that a person has to look at.
public struct Verwijderverslag: Hashable, Sendable {
  /// How many rows go, per table, in the order of the tables.
  public var regels: [Tabel: Int] = [:]
  /// How many cells of other rows lose something: the reference to the person, or the name.
  public var cellen = 0
  /// How many cells of the log are erased.
  public var logcellen = 0
  /// How many proposals go, or lose what they say about the person.
  public var voorstellen = 0
  /// How many personal links go.
  public var links = 0
  /// The names of accounts of the desk that seem to be the person's; those stay.
  public var gebruikers: [String] = []
  /// The texts that still name the person.
  public var teksten: [Tekstvermelding] = []
  /// The number of the handeling; nil when nothing was done.
  public var handeling: Int?

  /// Whether there was nothing to remove.
  public var isLeeg: Bool {
    regels.isEmpty && cellen == 0 && logcellen == 0 && voorstellen == 0 && links == 0
  }
}
