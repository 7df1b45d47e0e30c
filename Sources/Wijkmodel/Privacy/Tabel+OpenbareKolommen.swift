extension Tabel {
  /// The columns that everybody may see, in a row that everybody may see.
  ///
  /// `zichtbaarheid` is among them: of such a row it says openbaar and nothing else, and without it
  /// a person would seem to be intern.
  var openbareKolommen: [Kolomnaam] {
    switch self {
    case .kaart: [.sleutel, .waarde]
    case .knopen(let kind): [.id, .naam, .soort] + Self.ownPublic(kind) + Self.rest(kind)
    case .aliassen: [.id, .alias, .soort, .bron]
    case .relatiesoorten: [.naam, .van, .naar, .contact, .heen, .terug, .symmetrisch]
    case .relaties:
      [
        .van, .relatie, .naar, .sterkte, .kanaal, .niveau, .vanaf, .tot, .zekerheid, .bron,
        .laatstBevestigd,
      ]
    case .krachtenveld(let table): Self.openbareKolommen(table)
    }
  }

  private static func rest(_ kind: Knoopsoort) -> [Kolomnaam] {
    [.omschrijving, .zichtbaarheid, .eigenaar, .laatstGewijzigd, .laatstBevestigd, .zekerheid]
      + (kind == .sleutelfiguur ? [] : [.bron])
  }

  private static func ownPublic(_ kind: Knoopsoort) -> [Kolomnaam] {
    switch kind {
    case .gebied: [.schaal, .deelVan, .code, .codeJaar, .leefwereld]
    case .wijkpartner:
      [
        .sector, .gebied, .niveau, .gemeentelijk, .website, .email, .telefoon, .adres, .kvk,
        .deelVan, .thema,
      ]
    case .sleutelfiguur: [.functie, .organisatie, .gebied, .niveau, .thema]
    case .netwerk: [.duur, .gebied, .thema, .plek, .vanaf, .tot, .deelVan]
    case .initiatief: [.duur, .gebied, .thema, .plek, .vanaf, .tot, .trekker]
    case .thema: [.deelVan]
    case .doelgroep: [.moeilijkBereikbaar, .gebied, .omvang]
    }
  }

  /// Of a judgement what was agreed with an actor, and nothing about what was thought of it.
  ///
  /// Its dates stay: without them an agreement that has ended would seem to hold.
  private static func openbareKolommen(_ table: Krachtenveldtabel) -> [Kolomnaam] {
    switch table {
    case .participatieladder: [.trede, .naam, .kant]
    case .vraagstukken:
      [
        .id, .naam, .fase, .gebied, .thema, .doel, .speelruimte, .vaststaand, .eigenaar, .vanaf,
        .tot, .bron,
      ]
    case .doelstellingen: [.id, .vraagstuk, .naam, .toelichting, .bron]
    case .posities:
      [
        .vraagstuk, .actor, .fase, .kijk, .ring, .niveau, .verantwoordelijkheid,
        .inspanningBewoner, .inspanningGemeente, .kernboodschap, .datum, .geldigTot,
        .zichtbaarheid,
      ]
    case .invloeden, .standpunten: []
    case .gesprekken: [.vraagstuk, .datum, .actor, .middel, .watGehoord, .watGedaan, .bron]
    }
  }
}
