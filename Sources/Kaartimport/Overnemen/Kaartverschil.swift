public import Wijkmodel

/// What files would change in a map.
public struct Kaartverschil: Hashable, Sendable {
  /// One cell that gets another value.
  public struct Cel: Hashable, Sendable {
    /// The column.
    public let kolom: Kolomnaam
    /// What stands there now, nil when it is not stated.
    public let oud: String?
    /// What will stand there, nil when it will not be stated.
    public let nieuw: String?
  }

  /// One row that is added or changed.
  public struct Regel: Hashable, Sendable {
    /// The table in which the row stands.
    public let tabel: Tabel
    /// What identifies the row: the key of an entry, `van relatie naar`, or the key of a fact.
    public let sleutel: String
    /// How people call it.
    public let naam: String
    /// Whether the row is new; else some of its cells change.
    public let isNieuw: Bool
    /// The cells that get another value; of a new row all that are stated.
    public let cellen: [Cel]
  }

  /// The rows that are added or changed, in the order of the tables.
  public internal(set) var regels: [Regel] = []
  /// How many rows of the files say only what the map says already.
  public internal(set) var ongewijzigd = 0
  /// How many rows of the files were not, or not wholly, taken over.
  public internal(set) var afgekeurd = 0

  /// How many rows are added.
  public var toegevoegd: Int { regels.count(where: \.isNieuw) }
  /// How many rows are changed.
  public var gewijzigd: Int { regels.count { !$0.isNieuw } }
  /// Whether the map stays as it is.
  public var isLeeg: Bool { regels.isEmpty }
}

extension Kaartverschil.Regel {
  /// The row in one line of plain Dutch.
  public var tekst: String { Teksten.tekst(of: self) }
}

extension Kaartverschil {
  /// The cells in which two rows differ.
  static func cells(from old: Velden, to new: Velden) -> [Cel] {
    let columns = Set(old.alle.map(\.kolom)).union(new.alle.map(\.kolom)).sorted()
    return columns.filter { old[$0] != new[$0] }
      .map { Cel(kolom: $0, oud: old[$0], nieuw: new[$0]) }
  }
}
