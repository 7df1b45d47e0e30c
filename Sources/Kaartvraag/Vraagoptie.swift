/// A value or a switch that a question takes by its name.
public struct Vraagoptie: Hashable, Sendable {
  /// The name, without hyphens.
  public let naam: String
  /// The word that stands for its value; nil for a switch.
  public let waarde: String?
  /// What it does, in one sentence.
  public let uitleg: String
  /// What must be filled in as its value.
  public let invulling: Invulling

  /// Makes an option with a value, or a switch when `waarde` is nil.
  ///
  /// What must be filled in follows from the word for the value unless stated.
  public init(
    _ naam: String, _ waarde: String? = nil, uitleg: String, invulling: Invulling? = nil
  ) {
    self.naam = naam
    self.waarde = waarde
    self.uitleg = uitleg
    self.invulling = invulling ?? waarde.map(Invulling.init(naamwoord:)) ?? .vrij
  }

  /// The options of every question.
  public static let algemeen = [top, peildatum, openbaar]

  static let top = Vraagoptie(
    "top", "AANTAL", uitleg: "Toon van elke lijst alleen de eerste zoveel.")
  static let peildatum = Vraagoptie(
    "peildatum", "DATUM",
    uitleg: "Beantwoord de vraag voor deze dag, zoals 2026-03-01. Anders geldt de peildatum "
      + "van de kaart, of vandaag.")
  static let openbaar = Vraagoptie(
    "openbaar", uitleg: "Gebruik alleen wat iedereen mag zien.")
  static let toonQuery = Vraagoptie(
    "toon-query", uitleg: "Toon de vraag in de vraagtaal, in plaats van het antwoord.")

  static let niveau = Vraagoptie(
    "niveau", "NIVEAU", uitleg: "Alleen op dit niveau: strategisch, tactisch of operationeel.")
  static let gebied = Vraagoptie(
    "in", "GEBIED", uitleg: "Alleen wie werkt in dit gebied, of in een gebied daaromheen.")
  static let strikt = Vraagoptie(
    "strikt", uitleg: "Met --in: alleen wie in het gebied zelf werkt.")
  static let soort = Vraagoptie(
    "soort", "SOORT",
    uitleg: "Toon alleen deze soort, zoals sleutelfiguur, netwerk of wijkraad.")
  static let zonderNetwerken = Vraagoptie(
    "zonder-netwerken",
    uitleg: "Loop niet via een netwerk. Samen in een groot netwerk zitten is nog geen contact.")
}
