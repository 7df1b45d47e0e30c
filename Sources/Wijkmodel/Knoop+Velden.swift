extension Knoop {
  /// The entry's own kind in the user's words, nil when not stated.
  public var soort: String? { velden[.soort] }

  /// A short description.
  public var omschrijving: String? { velden[.omschrijving] }

  /// Who may see the entry: openbaar unless stated otherwise, a sleutelfiguur intern.
  ///
  /// A word that is not understood hides the entry: somebody wanted to shield something.
  public var zichtbaarheid: Zichtbaarheid {
    guard let stated = velden[.zichtbaarheid] else {
      return knoopsoort == .sleutelfiguur ? .intern : .openbaar
    }
    return Zichtbaarheid(rawValue: stated) ?? .vertrouwelijk
  }

  /// The key of the party that keeps the entry.
  public var eigenaar: String? { velden[.eigenaar] }

  /// When the entry was last changed.
  public var laatstGewijzigd: Datum? { date(.laatstGewijzigd) }

  /// When the owner last said that the entry is right.
  public var laatstBevestigd: Datum? { date(.laatstBevestigd) }

  /// Whether the entry is stated in the source or derived.
  public var zekerheid: Zekerheid? { choice(.zekerheid) }

  /// Where the entry comes from.
  public var bron: String? { velden[.bron] }

  /// The size of an area.
  public var schaal: Schaal? { choice(.schaal) }

  /// The sector of an organisation, as written.
  public var sector: String? { velden[.sector] }

  /// The level at which a party works.
  public var niveau: Niveau? { choice(.niveau) }

  /// Whether an organisation belongs to the municipality.
  public var gemeentelijk: Bevestiging { choice(.gemeentelijk) ?? .onbekend }

  /// Whether an area is one that residents experience rather than an administrative one.
  public var leefwereld: Bevestiging { choice(.leefwereld) ?? .onbekend }

  /// Whether a target group is hard to reach.
  public var moeilijkBereikbaar: Bevestiging { choice(.moeilijkBereikbaar) ?? .onbekend }

  /// How long a network or initiative is meant to last.
  public var duur: Duur? { choice(.duur) }

  /// When a network or initiative began.
  public var vanaf: Datum? { date(.vanaf) }

  /// When a network or initiative ended or will end.
  public var tot: Datum? { date(.tot) }

  /// Whether a network or initiative runs on a date; nil for every other kind.
  public func looptijd(on date: Datum) -> Looptijd? {
    guard knoopsoort == .netwerk || knoopsoort == .initiatief else { return nil }
    if let vanaf, date.laatsteDag.packed < vanaf.eersteDag.packed { return .nogNietBegonnen }
    if let tot, tot.laatsteDag.packed < date.laatsteDag.packed { return .afgelopen }
    return .lopend
  }

  private func choice<Choice: RawRepresentable>(_ kolom: Kolomnaam) -> Choice?
  where Choice.RawValue == String { velden[kolom].flatMap(Choice.init(rawValue:)) }

  private func date(_ kolom: Kolomnaam) -> Datum? { velden[kolom].flatMap { Datum($0) } }
}
