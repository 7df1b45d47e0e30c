extension Zinvragen {
  /// Who does the same, who should meet, who joins whom, and who makes a team.
  static let samen: [Zinvraag] = [
    Zinvraag(
      "overlap", "Welke wijkpartners en initiatieven bereiken dezelfde groepen",
      opties: ["in", "strikt", "doelgroep"], bewoording: ["doelgroep": ", namelijk ‹›"],
      [
        "<paren> <bereikt> dezelfde|zelfde <groepen> [namelijk {doelgroep:groep}]",
        "<paren> dezelfde|zelfde <groepen> bereiken",
        "<paren> bereiken allebei|beide {doelgroep:groep}",
        "<paren> staat|staan voor|bij|aan dezelfde|zelfde voordeur|deur [voor|van|bij {doelgroep:groep}]",
        "<paren> voor|bij|aan dezelfde|zelfde voordeur|deur staat|staan [van|bij {doelgroep:groep}]",
        "<paren> komt|komen bij|achter|aan dezelfde|zelfde voordeur|deur|mensen|gezinnen|groep|groepen",
        "<paren> komt|komen bij dezelfde|zelfde voordeur|deur van|bij {doelgroep:groep}",
        "waar is|zit overlap [bij|in|voor {doelgroep:groep}]",
        "<paren> overlapt|overlappen [elkaar] [bij {doelgroep:groep}]",
        "welke overlap is [bij|voor {doelgroep:groep}]",
      ]),
    Zinvraag(
      "ontmoeting", "Welke netwerken zouden elkaar moeten ontmoeten",
      opties: ["in", "strikt", "thema"], bewoording: ["thema": " rond het thema ‹›"],
      [
        "welke netwerken zouden|moeten|kunnen elkaar [moeten|kunnen] <ontmoeten> [<themadeel>]",
        "welke netwerken elkaar zouden|moeten|kunnen [moeten|kunnen] <ontmoeten> [<themadeel>]",
        "welke netwerken [<themadeel>] zouden|moeten|kunnen elkaar [moeten|kunnen] <ontmoeten>",
        "welke netwerken kan|kun|moet|kunnen|moeten <men> aan elkaar koppelen|verbinden|voorstellen",
        "welke netwerken kan|kun|moet|kunnen|moeten <men> met elkaar verbinden",
        "welke netwerken kan|kun|moet|kunnen|moeten <men> met elkaar in contact brengen",
        "welke netwerken passen bij elkaar", "welke netwerken hebben elkaar nodig",
      ]),
    Zinvraag(
      "interventieteam", "Welk team dekt ‹eisen›",
      opties: [
        "doelgroepen", "themas", "in", "strikt", "min-sterkte", "met-organisatie", "verplicht",
        "niet",
      ],
      invulling: ["{doelgroepen:groep}"],
      [
        "welk team dekt {eisen:eisen}", "<wie> <dekt> samen {eisen:eisen}",
        "stel [klein|zo] [mogelijk] team|interventieteam samen voor|rond|rondom {eisen:eisen}",
        "stel team|interventieteam voor {eisen:eisen} samen",
        "maak|vorm [klein] team|interventieteam voor|rond {eisen:eisen}",
        "wie moet|moeten|hoort|horen in [kleinste] team|interventieteam voor|rond {eisen:eisen}",
        "wie moet|moeten in team|interventieteam zitten voor|rond {eisen:eisen}",
        "welk|wat [is] [kleinste] team|interventieteam [is|hebben] [<men>] [nodig] voor|rond {eisen:eisen}",
        "welk team|interventieteam heb|heeft|hebben <men> nodig voor|rond {eisen:eisen}",
        "welk team|interventieteam past bij {eisen:eisen}",
        "[kleinste] team|interventieteam voor|rond {eisen:eisen}",
      ]),
    Zinvraag(
      "verbindt", "Wie verbindt ‹1› met ‹2›", opties: ["zonder-netwerken", "soort"],
      [
        "<wie> verbindt|verbinden {1:kant} met|en|aan {2:kant}",
        "<wie> {1:kant} met|en|aan {2:kant} verbindt|verbinden",
        "<wie> kan|kunnen {1:kant} met|en|aan {2:kant} verbinden|koppelen",
        "<wie> is|zijn|vormt|vormen verbinder|verbinders|schakel|brug|verbinding tussen {1:kant} en {2:kant}",
        "<wie> legt|leggen verbinding|contact tussen {1:kant} en {2:kant}",
        "<wie> slaat|slaan brug tussen {1:kant} en {2:kant}",
        "<wie> kent|kennen zowel {1:kant} als {2:kant}",
        "<wie> brengt|brengen {1:kant} en {2:kant} samen",
        "<wie> brengt|brengen {1:kant} bij {2:kant}",
        "verbinder|verbinders tussen {1:kant} en {2:kant}",
      ]),
    Zinvraag(
      "spinnen", "Wie houdt het netwerk bij elkaar", opties: ["in", "strikt", "soort"],
      [
        "<wie> houdt|houden netwerk|netwerken <bijelkaar>",
        "<wie> netwerk <bijelkaar> houdt|houden",
        "<wie> houdt|houden alles|boel|wijk <bijelkaar>",
        "<wie> is|zijn spin|spinnen [in web|netwerk]", "<wie> spin|spinnen [in web] is|zijn",
        "<wie> is|zijn spil|spillen [van|in netwerk]", "wat zijn spinnen [in web]",
        "<wie> staat|staan|zit|zitten centraal in netwerk", "spinnen in web",
        "<wie> staat|zit in midden|centrum van netwerk",
      ]),
  ]
}
