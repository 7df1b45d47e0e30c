import Wijkmodel

/// What a column is called on a page, for people who never see the table.
enum Veldnaam {
  /// The name of a column of a table; a column of the user's own is called as its heading.
  static func label(_ kolom: Kolomnaam, in tabel: Tabel) -> String {
    switch (tabel, kolom) {
    case (.knopen(.doelgroep), .gebied): "Woont in"
    case (.relaties, .vanaf): "Sinds"
    case (.relaties, .van): "Van"
    default: namen[kolom] ?? kolom.rawValue
    }
  }

  private static let namen: [Kolomnaam: String] = [
    .naam: "Naam", .soort: "Soort", .omschrijving: "Omschrijving",
    .zichtbaarheid: "Wie deze regel mag zien", .eigenaar: "Wie dit bijhoudt",
    .laatstGewijzigd: "Laatst gewijzigd", .laatstBevestigd: "Laatst bevestigd",
    .zekerheid: "Letterlijk in de bron of afgeleid", .bron: "Bron", .schaal: "Schaal",
    .deelVan: "Deel van", .code: "Code van het CBS", .codeJaar: "Jaar van die code",
    .leefwereld: "Gebied zoals bewoners het beleven", .sector: "Sector", .gebied: "Werkgebied",
    .niveau: "Niveau", .gemeentelijk: "Hoort bij de gemeente", .website: "Website",
    .email: "E-mail", .telefoon: "Telefoon", .adres: "Adres", .kvk: "KVK-nummer",
    .functie: "Functie", .organisatie: "Organisatie",
    .grondslag: "Waarom dit bewaard mag worden", .bewarenTot: "Bewaren tot", .duur: "Duur",
    .thema: "Thema", .plek: "Plek", .vanaf: "Begonnen", .tot: "Tot en met",
    .trekker: "Trekker", .moeilijkBereikbaar: "Moeilijk bereikbaar",
    .omvang: "Aantal mensen (schatting)", .relatie: "Relatie", .naar: "Naar",
    .sterkte: "Sterkte", .kanaal: "Hoe het contact loopt", .toelichting: "Toelichting",
  ]
}
