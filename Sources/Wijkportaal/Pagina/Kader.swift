public import Wijkmodel

/// What every page of one portal has in common.
public struct Kader: Sendable {
  /// Title, source and keeper of the map.
  public var gegevens: Kaartgegevens
  /// The day that the map is about.
  public var peildatum: Datum
  /// How people reach the keeper of the map, such as an e-mail address or a telephone number.
  public var contact: String?
  /// Who answers when somebody follows a link.
  public var wijze: Verwijzer.Wijze

  /// Puts the common part of pages together.
  public init(
    gegevens: Kaartgegevens, peildatum: Datum, contact: String? = nil, wijze: Verwijzer.Wijze
  ) {
    self.gegevens = gegevens
    self.peildatum = peildatum
    self.contact = contact
    self.wijze = wijze
  }

  /// The title of the map.
  public var titel: String { gegevens.titel.isEmpty ? "Sociale kaart" : gegevens.titel }

  /// Who keeps the map, as it can stand in a sentence.
  public var beheerder: String { gegevens.waarden["beheerder"] ?? "de beheerder van deze kaart" }
}

/// Who looks at a page, which decides what the menu holds.
public enum Bezoeker: Hashable, Sendable {
  /// Anybody.
  case publiek
  /// Somebody who came through the personal link of a group with this name.
  case groep(String)
  /// A wijkregisseur with this user name.
  case bureau(String)
}
