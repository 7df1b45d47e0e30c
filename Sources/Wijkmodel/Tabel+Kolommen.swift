extension Tabel {
  static let kaartkolommen = [
    Kolom(.sleutel, .tekst, verplicht: true, "Welk gegeven over de kaart dit is."),
    Kolom(.waarde, .tekst, "Wat daar moet staan."),
  ]

  static func knoopkolommen(_ kind: Knoopsoort) -> [Kolom] {
    [
      Kolom(.id, .kenmerk, "Vast kenmerk van deze regel: letters, cijfers, - en _."),
      Kolom(.naam, .tekst, "De naam zoals mensen die gebruiken."),
      Kolom(.soort, .tekst, "Wat voor soort het is, in uw eigen woorden."),
    ] + ownColumns(of: kind) + [
      Kolom(.omschrijving, .tekst, "Korte uitleg in gewone taal."),
      Kolom(.zichtbaarheid, .keuze(Zichtbaarheid.self), "Wie dit mag zien."),
      Kolom(.eigenaar, .verwijzing(.partij), "Wie deze regel bijhoudt."),
      Kolom(.laatstGewijzigd, .datum, "Wanneer deze regel voor het laatst is veranderd."),
      Kolom(.laatstBevestigd, .datum, "Wanneer de eigenaar voor het laatst zei: dit klopt."),
      Kolom(.zekerheid, .keuze(Zekerheid.self), "Staat het in de bron, of is het afgeleid?"),
      Kolom(.bron, .tekst, "Waar u dit gelezen of gehoord hebt."),
    ]
  }

  private static func ownColumns(of kind: Knoopsoort) -> [Kolom] {
    switch kind {
    case .gebied: gebiedkolommen
    case .wijkpartner: wijkpartnerkolommen
    case .sleutelfiguur: sleutelfiguurkolommen
    case .netwerk: netwerkkolommen
    case .initiatief: netwerkkolommen + [trekkerkolom]
    case .thema: [Kolom(.deelVan, .verwijzingen(.init(.thema)), "Het grotere thema.")]
    case .doelgroep: doelgroepkolommen
    }
  }

  private static let gebiedkolommen = [
    Kolom(.schaal, .keuze(Schaal.self), "Hoe groot het gebied is."),
    Kolom(.deelVan, .verwijzingen(.init(.gebied)), "Het grotere gebied of de grotere gebieden."),
    Kolom(.code, .tekst, "De code van het CBS, zoals WK034403."),
    Kolom(.codeJaar, .aantal, "Het jaar waarin die code geldt."),
    Kolom(.leefwereld, .jaNee, "Is dit een gebied zoals bewoners het beleven?"),
  ]

  private static let wijkpartnerkolommen = [
    Kolom(.sector, .tekst, "De sector, zoals onderwijs, welzijn of sport."),
    Kolom(.gebied, .verwijzingen(.init(.gebied)), "Waar deze partij werkt."),
    Kolom(.niveau, .keuze(Niveau.self), "Op welk niveau deze partij werkt."),
    Kolom(.gemeentelijk, .jaNee, "Hoort deze partij bij de gemeente?"),
    Kolom(.website, .tekst, "Het adres van de website."),
    Kolom(.email, .tekst, "Het algemene e-mailadres."),
    Kolom(.telefoon, .tekst, "Het algemene telefoonnummer."),
    Kolom(.adres, .tekst, "Het bezoekadres."),
    Kolom(.kvk, .tekst, "Het nummer bij de Kamer van Koophandel."),
  ]

  private static let sleutelfiguurkolommen = [
    Kolom(.functie, .tekst, "De functie of rol."),
    Kolom(.organisatie, .verwijzingen(.init(.wijkpartner)), "Waar deze persoon werkt."),
    Kolom(.gebied, .verwijzingen(.init(.gebied)), "Waar deze persoon werkt of actief is."),
    Kolom(.niveau, .keuze(Niveau.self), "Op welk niveau deze persoon werkt."),
    Kolom(.email, .tekst, "Het e-mailadres."),
    Kolom(.telefoon, .tekst, "Het telefoonnummer."),
    Kolom(.grondslag, .tekst, "Waarom u deze persoonsgegevens mag bewaren."),
    Kolom(.bewarenTot, .datum, "Tot wanneer u deze gegevens bewaart."),
  ]

  private static let netwerkkolommen = [
    Kolom(.duur, .keuze(Duur.self), "Vast, tijdelijk of eenmalig."),
    Kolom(.gebied, .verwijzingen(.init(.gebied)), "Waar dit netwerk werkt."),
    Kolom(.thema, .verwijzingen(.init(.thema)), "Waar dit netwerk aan werkt."),
    Kolom(.plek, .tekst, "Waar men bij elkaar komt."),
    Kolom(.vanaf, .datum, "Wanneer het begon."),
    Kolom(.tot, .datum, "Wanneer het ophield of ophoudt."),
  ]

  private static let trekkerkolom =
    Kolom(.trekker, .verwijzingen(.partij), "Wie het initiatief trekt.")

  private static let doelgroepkolommen = [
    Kolom(.moeilijkBereikbaar, .jaNee, "Is deze groep moeilijk te bereiken?"),
    Kolom(.gebied, .verwijzingen(.init(.gebied)), "Waar deze groep woont."),
    Kolom(.omvang, .aantal, "Hoeveel mensen het ongeveer zijn."),
  ]

  static let aliaskolommen = [
    Kolom(.id, .verwijzing(.alle), verplicht: true, "Het id van de regel waar dit bij hoort."),
    Kolom(.alias, .tekst, verplicht: true, "De andere schrijfwijze."),
    Kolom(.soort, .tekst, "Wat voor schrijfwijze: afkorting, oude naam, spelvariant."),
    Kolom(.bron, .tekst, "Waar u deze schrijfwijze gezien hebt."),
  ]

  static let relatiesoortkolommen = [
    Kolom(.naam, .tekst, verplicht: true, "De naam van de soort relatie."),
    Kolom(.van, .tekst, "Welke soorten links mogen staan."),
    Kolom(.naar, .tekst, "Welke soorten rechts mogen staan."),
    Kolom(.contact, .jaNee, "Kennen mensen elkaar door deze relatie?"),
    Kolom(.heen, .tekst, "Hoe u het van links naar rechts zegt."),
    Kolom(.terug, .tekst, "Hoe u het van rechts naar links zegt."),
    Kolom(.symmetrisch, .jaNee, "Geldt de relatie in beide richtingen hetzelfde?"),
  ]

  static let relatiekolommen = [
    Kolom(.van, .verwijzing(.alle), verplicht: true, "Wie of wat links staat."),
    Kolom(.relatie, .tekst, verplicht: true, "De soort relatie."),
    Kolom(.naar, .verwijzing(.alle), verplicht: true, "Wie of wat rechts staat."),
    Kolom(.sterkte, .score, "Hoe sterk de relatie is, van 1 tot 5."),
    Kolom(.vertrouwen, .score, "Hoeveel vertrouwen er is, van 1 tot 5."),
    Kolom(.kanaal, .tekst, "Langs welke weg het contact loopt."),
    Kolom(.niveau, .keuze(Niveau.self), "Op welk niveau."),
    Kolom(.vanaf, .datum, "Sinds wanneer."),
    Kolom(.tot, .datum, "Tot wanneer."),
    Kolom(.zekerheid, .keuze(Zekerheid.self), "Staat het in de bron, of is het afgeleid?"),
    Kolom(.toelichting, .tekst, "Korte uitleg in gewone taal."),
    Kolom(.bron, .tekst, "Waar u dit gelezen of gehoord hebt."),
    Kolom(.laatstBevestigd, .datum, "Wanneer dit voor het laatst is bevestigd."),
  ]
}
