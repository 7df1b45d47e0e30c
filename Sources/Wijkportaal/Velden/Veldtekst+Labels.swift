import Wijkmodel

extension Veldtekst {
  /// What a column is called where that differs from table to table.
  static func eigenLabel(_ kolom: Kolomnaam, in tabel: Tabel) -> String? {
    switch (tabel, kolom) {
    case (.knopen(.doelgroep), .gebied): "Woongebied"
    case (.knopen(.netwerk), .soort), (.knopen(.initiatief), .soort): "Wat voor groep het is"
    case (.knopen(.sleutelfiguur), .soort): "Wat voor persoon het is"
    case (.relaties, .vanaf): "Sinds"
    case (.relaties, .laatstBevestigd): "Laatst bevestigd"
    case (.aliassen, .id): "Hoort bij"
    default: nil
    }
  }

  static let labels: [Kolomnaam: String] = [
    .id: "Kenmerk", .naam: "Naam", .soort: "Soort, in eigen woorden",
    .omschrijving: "Omschrijving", .zichtbaarheid: "Wie dit mag zien",
    .eigenaar: "Wie dit bijhoudt", .laatstGewijzigd: "Laatst gewijzigd",
    .laatstBevestigd: "Laatst bevestigd", .zekerheid: "Hoe zeker", .bron: "Bron",
    .schaal: "Schaal", .deelVan: "Deel van", .code: "Code van het CBS",
    .codeJaar: "Jaar van de code", .leefwereld: "Gebied zoals bewoners het beleven",
    .sector: "Sector", .gebied: "Werkgebied", .niveau: "Niveau",
    .gemeentelijk: "Hoort bij de gemeente", .website: "Website", .email: "E-mail",
    .telefoon: "Telefoon", .adres: "Adres", .kvk: "KvK-nummer", .functie: "Functie",
    .organisatie: "Werkt bij", .grondslag: "Waarom dit bewaard mag worden",
    .bewarenTot: "Bewaren tot en met", .duur: "Duur", .thema: "Thema's", .plek: "Plek",
    .vanaf: "Begonnen", .tot: "Tot en met", .trekker: "Trekker",
    .moeilijkBereikbaar: "Moeilijk bereikbaar", .omvang: "Aantal mensen (schatting)",
    .van: "Van", .relatie: "Soort relatie", .naar: "Naar", .sterkte: "Sterkte van de band",
    .vertrouwen: "Vertrouwen", .kanaal: "Hoe het contact loopt", .toelichting: "Toelichting",
    .alias: "Andere schrijfwijze", .contact: "Is dit contact", .heen: "Van links naar rechts",
    .terug: "Van rechts naar links", .symmetrisch: "In beide richtingen hetzelfde",
    .watGehoord: "Wat is gehoord", .watGedaan: "Wat is gedaan",
    .inspanningBewoner: "Inspanning van bewoners",
    .inspanningGemeente: "Inspanning van de gemeente",
  ]
}
