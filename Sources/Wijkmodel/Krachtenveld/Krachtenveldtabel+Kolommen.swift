extension Krachtenveldtabel {
  /// The columns of the template, in order.
  public var kolommen: [Kolom] {
    switch self {
    case .participatieladder: Self.ladderkolommen
    case .vraagstukken: Self.vraagstukkolommen
    case .doelstellingen: Self.doelstellingkolommen
    case .posities: Self.positiekolommen
    case .invloeden: Self.invloedkolommen
    case .standpunten: Self.standpuntkolommen
    case .gesprekken: Self.gesprekkolommen
    }
  }

  private static let vraagstukkolom =
    Kolom(.vraagstuk, .rij(.vraagstukken), verplicht: true, "Over welk vraagstuk het gaat.")
  private static let bronkolom =
    Kolom(.bron, .tekst, "Waar u dit gelezen of gehoord hebt.")

  private static func actorkolom(_ naam: Kolomnaam, _ uitleg: String) -> Kolom {
    Kolom(naam, .verwijzing(.actor), verplicht: true, uitleg)
  }

  private static let ladderkolommen = [
    Kolom(.trede, .aantal, verplicht: true, "De hoogte: 1 is de laagste trede."),
    Kolom(.naam, .tekst, verplicht: true, "Hoe u deze trede noemt."),
    Kolom(
      .kant, .keuze(Ladderkant.self),
      "voor: wat de gemeente biedt. achter: wat zij van bewoners vraagt."),
  ]

  private static let vraagstukkolommen = [
    Kolom(.id, .kenmerk, "Vast kenmerk van deze regel: letters, cijfers, - en _."),
    Kolom(.naam, .tekst, verplicht: true, "De naam zoals mensen die gebruiken."),
    Kolom(.fase, .keuze(Fase.self), "In welke fase het vraagstuk nu is."),
    Kolom(.gebied, .verwijzingen(.init(.gebied)), "Over welk gebied het gaat."),
    Kolom(.thema, .verwijzingen(.init(.thema)), "Over welk thema het gaat."),
    Kolom(.doel, .tekst, "Wat u wilt bereiken."),
    Kolom(.speelruimte, .tekst, "Wat nog open is: waarover kunnen mensen meepraten?"),
    Kolom(.vaststaand, .tekst, "Wat al vaststaat."),
    Kolom(.eigenaar, .verwijzing(.partij), "Wie verantwoordelijk is voor dit vraagstuk."),
    Kolom(.vanaf, .datum, "Wanneer het begint."),
    Kolom(.tot, .datum, "Wanneer het klaar moet zijn."),
    bronkolom,
  ]

  private static let doelstellingkolommen = [
    Kolom(.id, .kenmerk, "Vast kenmerk van deze regel: letters, cijfers, - en _."),
    vraagstukkolom,
    Kolom(.naam, .tekst, verplicht: true, "Wat iemand wil, in een paar woorden."),
    Kolom(.toelichting, .tekst, "Korte uitleg in gewone taal."),
    bronkolom,
  ]

  private static let positiekolommen =
    [
      vraagstukkolom,
      actorkolom(.actor, "Over wie dit oordeel gaat."),
      Kolom(.fase, .keuze(Fase.self), "Voor welke fase het oordeel geldt."),
      Kolom(
        .kijk, .keuze(Kijk.self),
        "feitelijk: hoe het is. gewenst_door_actor: wat de actor wil. wenselijk: wat u wilt."),
      Kolom(.belang, .score, "Hoeveel er voor de actor op het spel staat, van 1 tot 5."),
      Kolom(.invloed, .score, "Hoeveel de actor kan bereiken of tegenhouden, van 1 tot 5."),
      Kolom(
        .houding, .geheel(-2...2, of: [Houding.onvoorspelbaarWoord]),
        "Van -2 (sterk tegen) tot 2 (sterk voor), of onvoorspelbaar."),
      Kolom(.vertrouwen, .score, "Hoeveel vertrouwen er is, van 1 tot 5."),
      Kolom(.urgentie, .score, "Hoe dringend het voor de actor is, van 1 tot 5."),
      Kolom(.legitimiteit, .score, "Hoe terecht anderen de wens van de actor vinden, 1 tot 5."),
      Kolom(.rol, .keuze(Actorrol.self), "Welke rol de actor heeft."),
      Kolom(.ring, .keuze(Ring.self), "Hoe dicht de actor bij het besluit staat."),
      Kolom(.niveau, .trede, "De trede van de participatieladder."),
    ] + afspraakkolommen + herkomstkolommen

  private static let afspraakkolommen = [
    Kolom(.verantwoordelijkheid, .tekst, "Welke verantwoordelijkheid u vraagt."),
    Kolom(.inspanningBewoner, .tekst, "Wat u van bewoners vraagt."),
    Kolom(.inspanningGemeente, .tekst, "Wat de gemeente daarvoor doet."),
    Kolom(.kernboodschap, .tekst, "Uw boodschap voor deze actor, in een of twee zinnen."),
  ]

  private static let herkomstkolommen = [
    Kolom(.datum, .datum, "Wanneer dit oordeel is gegeven."),
    Kolom(.beoordelaar, .tekst, "De rol van wie oordeelde, geen naam van een persoon."),
    Kolom(.geldigTot, .datum, "De laatste dag waarop dit oordeel gebruikt mag worden."),
    Kolom(.zichtbaarheid, .keuze(Zichtbaarheid.self), "Wie dit mag zien."),
    Kolom(.toelichting, .tekst, "Waarom er zo geoordeeld is."),
    bronkolom,
  ]

  private static let invloedkolommen = [
    vraagstukkolom, actorkolom(.van, "Wie invloed heeft."),
    actorkolom(.naar, "Op wie die invloed werkt."),
    Kolom(.waarde, .geheel(0...4), "Hoe groot de invloed is, van 0 (geen) tot 4."),
    bronkolom,
  ]

  private static let standpuntkolommen = [
    vraagstukkolom, actorkolom(.actor, "Wie dit vindt."),
    Kolom(.doelstelling, .rij(.doelstellingen), verplicht: true, "Over welke doelstelling."),
    Kolom(.waarde, .geheel(-4...4), "Van -4 (helemaal tegen) tot 4 (helemaal voor)."),
    bronkolom,
  ]

  private static let gesprekkolommen = [
    vraagstukkolom,
    Kolom(.datum, .datum, "Wanneer het gesprek was of is."),
    Kolom(.actor, .verwijzingen(.actor), "Met wie."),
    Kolom(.middel, .tekst, "Hoe: een avond, een wandeling, een brief."),
    Kolom(.watGehoord, .tekst, "Wat u gehoord hebt."),
    Kolom(.watGedaan, .tekst, "Wat u daarmee gedaan hebt."),
    bronkolom,
  ]
}

extension Knoopsoorten {
  /// Who can have a part in a vraagstuk: a party, or the people of a doelgroep.
  public static let actor = Knoopsoorten.partij.union(Knoopsoorten(.doelgroep))
}
