public import Wijkmodel

/// A row of the map as the register holds it.
public struct Registerrij: Hashable, Sendable {
  /// The number by which the register and its log know the row; never used again for another.
  public let nummer: Int
  /// The table.
  public let tabel: Tabel
  /// The stated cells, also those that have a place of their own elsewhere, such as `id`.
  public var velden: Velden
  /// For each cell of `velden` the number of the handeling that gave it its value.
  public var sinds: [Int]

  /// The number of the handeling that gave a cell its value, or nil when it is not stated.
  public func sinds(_ kolom: Kolomnaam) -> Int? {
    velden.alle.firstIndex { $0.kolom == kolom }.map { sinds[$0] }
  }

  /// The key of the entry, "" for a row that is no entry.
  public var id: String { velden[.id] ?? "" }
}

/// A change of one row.
public enum Rijwijziging: Hashable, Sendable {
  /// A row that is added.
  case nieuw(Tabel, Velden)
  /// Cells that get another value; nil when it is not stated any more.
  case zet(rij: Int, [Kolomnaam: String?])
  /// A row that was removed and comes back under its own number.
  case terug(rij: Int, Tabel, Velden)
  /// A row that is removed.
  case weg(rij: Int)
}
