extension Zinvragen {
  /// Who can be spoken to.
  static let aanspreken: [Zinvraag] = [
    Zinvraag(
      "aanspreekpunt", "Wie is het aanspreekpunt voor ‹1›",
      opties: ["niveau", "in", "strikt", "soort"],
      [
        "<wie> is|zijn [<niveaubij>] <aanspreekpunt> voor|van|over|bij {1:onderwerp}",
        "<wie> [<niveaubij>] <aanspreekpunt> is|zijn voor|van {1:onderwerp}",
        "<wie> voor {1:onderwerp} <aanspreekpunt> is|zijn",
        "<wie> is|zijn voor {1:onderwerp} <aanspreekpunt>",
        "wat is|zijn <aanspreekpunt> voor|van|over|bij {1:onderwerp}",
        "[<niveaubij>] <aanspreekpunt> voor|van|over {1:onderwerp}",
        "welk|welke <aanspreekpunt> is|zijn voor {1:onderwerp}",
        "welk|welke <aanspreekpunt> heeft|hebben {1:onderwerp}",
        "<wie> <kan> <men> aanspreken|bellen|spreken|benaderen over|voor {1:onderwerp}",
        "bij <wie> <kan> <men> zijn voor|over|met {1:onderwerp}",
        "bij <wie> <kan> <men> terecht met|voor|over {1:onderwerp}",
        "met <wie> <kan> <men> praten|overleggen over {1:onderwerp}",
      ]),
    Zinvraag(
      "zonder-aanspreekpunt", "Wat heeft geen aanspreekpunt", opties: ["niveau", "soort"],
      [
        "wat heeft geen <aanspreekpunt>", "wie heeft|hebben geen <aanspreekpunt>",
        "wie of|en wat heeft|hebben geen <aanspreekpunt>",
        "<zonderding> heeft|hebben geen <aanspreekpunt>",
        "<zonderding> geen <aanspreekpunt> heeft|hebben",
        "<zonderding> is|zijn zonder <aanspreekpunt>", "voor <zonderding> is geen <aanspreekpunt>",
        "waar|waarvoor is|zijn geen <aanspreekpunt>",
        "waar ontbreekt|mist|ontbreken <aanspreekpunt>",
        "voor wie of|en wat is geen <aanspreekpunt>", "wat is zonder <aanspreekpunt>",
        "waar missen <men> <aanspreekpunt>",
      ]),
  ]
}
