/// A column of a table: its name, what may stand in it and what it means.
public struct Kolom: Hashable, Sendable {
  /// What a cell of the column may hold.
  public enum Waarde: Hashable, Sendable {
    /// Any text.
    case tekst
    /// The key of the row itself.
    case kenmerk
    /// One of these words.
    case keuze([String])
    /// A whole number from 1 to 5.
    case score
    /// A whole number of zero or more.
    case aantal
    /// A date of any precision.
    case datum
    /// The id, name or alias of one entry of one of these kinds.
    case verwijzing(Knoopsoorten)
    /// As `verwijzing`, several separated by `|`.
    case verwijzingen(Knoopsoorten)
    /// A whole number in a range, or one of some words.
    case geheel(ClosedRange<Int>, of: [String] = [])
    /// The id or name of a row of a table of the krachtenveld.
    case rij(Krachtenveldtabel)
    /// The name of a rung of the front of the participation ladder.
    case trede
  }

  /// The canonical name.
  public let naam: Kolomnaam
  /// What a cell may hold.
  public let waarde: Waarde
  /// Whether a row without this cell is broken.
  public let isVerplicht: Bool
  /// What the column means, in one Dutch sentence for the person who fills it in.
  public let uitleg: String

  init(_ naam: Kolomnaam, _ waarde: Waarde, verplicht: Bool = false, _ uitleg: String) {
    self.naam = naam
    self.waarde = waarde
    isVerplicht = verplicht
    self.uitleg = uitleg
  }
}

extension Kolom.Waarde {
  static let jaNee = Self.keuze(["ja", "nee"])

  static func keuze<Choice: CaseIterable & RawRepresentable>(_ type: Choice.Type) -> Self
  where Choice.RawValue == String { .keuze(type.allCases.map(\.rawValue)) }
}
