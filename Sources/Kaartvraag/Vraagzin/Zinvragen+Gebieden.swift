extension Zinvragen {
  /// Who works where and on what.
  static let gebieden: [Zinvraag] = [
    Zinvraag(
      "gebied", "Wie werkt er in ‹1›", opties: ["ruim", "soort"],
      [
        "<wieingebied> <werktin> in {1:gebied}", "<wieingebied> in {1:gebied} <werktin>",
        "wie en|of wat is|zijn|zit|zitten in {1:gebied}", "wat en|of wie is|zijn|zit in {1:gebied}",
        "wat is|zit|zijn in {1:gebied}", "wat in {1:gebied} is|zit",
        "<wieingebied> is|zijn actief|werkzaam|aanwezig in {1:gebied}",
        "<wieingebied> in {1:gebied} actief|werkzaam is|zijn",
        "[wat is] sociale kaart van|voor {1:gebied}", "[hoe ziet] sociale kaart van {1:gebied} [eruit]",
        "in {1:gebied} <wieingebied> <werktin> daar", "{1:gebied} wie <werktin> daar",
        "{1:gebied} wie en wat is|zit daar",
      ]),
    Zinvraag(
      "thema", "Wie werkt aan ‹1›", opties: ["in", "strikt", "soort"],
      [
        "<wie> werkt|werken aan|rond|rondom|op {1:thema}",
        "<wie> aan|rond|op {1:thema} werkt|werken",
        "<wie> is|zijn actief|bezig|werkzaam op|rond|rondom|met|aan {1:thema}",
        "<wie> actief|bezig is|zijn op|rond|met|aan {1:thema}",
        "<wie> houdt|houden zich bezig met {1:thema}", "<wie> zich bezig houdt|houden met {1:thema}",
        "<wie> zich met {1:thema} bezig houdt|houden", "<wie> zich bezighoudt met {1:thema}",
        "<wie> doet|doen iets|wat aan|met|rond|op|voor|tegen {1:thema}",
        "<wie> doet|doen wat op thema {1:thema}", "<wie> zet|zetten zich in voor {1:thema}",
        "{1:thema} <wie> werkt|werken daaraan", "[alle] partijen die werken aan {1:thema}",
        "[alle] partijen die aan {1:thema} werken",
      ]),
    Zinvraag(
      "netwerken", "Welke netwerken zijn er", opties: ["in", "strikt", "thema", "duur"],
      bewoording: ["thema": " rond het thema ‹›", "duur": " van de duur ‹›"],
      [
        "welke [<duur>] netwerken <bestaan> [<themadeel>]",
        "welke [<duur>] netwerken [<themadeel>] <bestaan>",
        "[overzicht van] [alle] [<duur>] netwerken [<themadeel>]",
        "wat zijn [<duur>] netwerken [<themadeel>]", "welke [<duur>] netwerken werken",
        "welke netwerken <bestaan> [<themadeel>] van duur <duur>",
        "welke netwerken <bestaan> van duur <duur> [<themadeel>]",
      ]),
    Zinvraag(
      "witte-vlekken", "Waar zitten de witte vlekken", opties: ["in", "doelgroep", "schaal"],
      bewoording: ["doelgroep": " voor de groep ‹›", "schaal": " per ‹›"],
      [
        "waar zit|zitten|zijn|liggen [onze] <wittevlek> [voor|bij {doelgroep:groep}]",
        "waar [onze] <wittevlek> zitten|zijn|liggen", "wat zijn <wittevlek> [voor|bij {doelgroep:groep}]",
        "welke <wittevlek> zijn|hebben [<men>] [voor|bij {doelgroep:groep}]",
        "<wittevlek> [voor|bij {doelgroep:groep}]",
        "in welke {schaal:schaal} bereikt niemand {doelgroep:groep}",
        "in welke {schaal:schaal} wordt|worden {doelgroep:groep} door niemand bereikt",
        "in welke {schaal:schaal} wordt|worden {doelgroep:groep} niet bereikt",
        "in welke {schaal:schaal} niemand {doelgroep:groep} bereikt",
        "in welke {schaal:schaal} zit|zitten|zijn <wittevlek> [voor|bij {doelgroep:groep}]",
        "waar bereikt niemand {doelgroep:groep}",
        "waar wordt|worden {doelgroep:groep} niet bereikt",
        "waar wordt|worden {doelgroep:groep} door niemand bereikt",
      ]),
    Zinvraag(
      "over-de-grens", "Wie werkt er in meer dan één wijk", opties: ["min", "soort"],
      bewoording: ["min": " en wel in minstens ‹› wijken"],
      [
        "<wie> <werktin> in meer|meerdere|verschillende wijken", "<wie> in meer|meerdere wijken <werktin>",
        "<wie> <werktin> in meer dan een wijk", "<wie> in meer dan een wijk <werktin>",
        "<wie> <werktin> in meer dan een wijk en wel in minstens {min:getal} wijken",
        "<wie> is|zijn actief|werkzaam in meer|meerdere|verschillende wijken",
        "<wie> is|zijn actief|werkzaam in meer dan een wijk",
        "<wie> <werktin> in meer dan {min:meerdan} wijken",
        "<wie> <werktin> in <minstens> {min:getal} wijken",
        "<wie> <werktin> in {min:getal} of meer wijken",
        "<wie> is|zijn actief in {min:getal} of meer wijken",
        "<wie> is|zijn actief in <minstens> {min:getal} wijken",
        "<wie> werkt|werken over grens [van wijk]", "<wie> werkt|werken over wijkgrens|wijkgrenzen [heen]",
        "<wie> werkt|werken wijkoverstijgend",
      ]),
  ]
}
