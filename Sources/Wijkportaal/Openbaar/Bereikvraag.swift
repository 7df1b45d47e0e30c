import Wijkmodel

/// What somebody asks on the page "Wie bereikt".
public struct Bereikvraag: Hashable, Sendable {
  /// The names of the fields in the address.
  public enum Veldnaam {
    /// The group.
    public static let doelgroep = "doelgroep"
    /// The area.
    public static let gebied = "gebied"
    /// The largest number of contacts in between.
    public static let via = "via"
  }

  /// The key of the group, or the word for all that are hard to reach; "" when nothing is asked.
  public var doelgroep = ""
  /// The key of the area, "" for all.
  public var gebied = ""
  /// The largest number of contacts in between, 0 to 2.
  public var via = 0

  /// The word for all groups that are hard to reach.
  static let moeilijkBereikbaar = "moeilijk-bereikbaar"

  /// Asks nothing.
  public init() {}

  /// Reads the question from the values in an address.
  public init(_ waarden: [Adres.Waarde]) {
    for waarde in waarden {
      let text = String(waarde.waarde.trimmed.prefix(Zoekvraag.mostLetters))
      switch waarde.naam {
      case Veldnaam.doelgroep: doelgroep = text
      case Veldnaam.gebied: gebied = text
      case Veldnaam.via: via = min(max(Int(text) ?? 0, 0), 2)
      default: continue
      }
    }
  }
}
