/// Another spelling of the name of an entry.
public struct Alias: Hashable, Sendable {
  /// The entry it names.
  public let knoop: Knoopnummer
  /// The other spelling.
  public let naam: String
  /// The other stated cells: soort, bron and own columns.
  public var velden: Velden

  /// Makes an alias.
  public init(knoop: Knoopnummer, naam: String, velden: Velden = Velden()) {
    self.knoop = knoop
    self.naam = naam
    self.velden = velden
  }
}

/// What is known about the map as a whole: the rows of `kaart.csv`.
public struct Kaartgegevens: Hashable, Sendable {
  /// The keys that have a meaning, in the order of the template.
  public static let bekendeSleutels: [Kolomnaam] = [
    "titel", "peildatum", "beheerder", "bron", "licentie", "toelichting",
  ]

  /// The key of the title, the one that every map states.
  public static let titelsleutel: Kolomnaam = "titel"

  /// Every stated value by key.
  public var waarden: Velden

  /// Makes the data of a map from its values by key.
  public init(waarden: Velden = Velden()) { self.waarden = waarden }

  /// The title of the map, "" when not stated.
  public var titel: String { waarden[Self.titelsleutel] ?? "" }

  /// The date to which the map refers, nil when not stated.
  public var peildatum: Datum? { waarden["peildatum"].flatMap { Datum($0) } }

  /// The source of the map as a whole.
  public var bron: String? { waarden["bron"] }
}
