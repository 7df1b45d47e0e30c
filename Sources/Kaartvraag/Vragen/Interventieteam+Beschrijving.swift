extension Interventieteam {
  static let doelgroepen = Vraagoptie(
    "doelgroepen", "DOELGROEPEN", uitleg: "De doelgroepen, met komma's ertussen.")
  static let themas = Vraagoptie(
    "themas", "THEMAS", uitleg: "De thema's, met komma's ertussen.")
  static let minSterkte = Vraagoptie(
    "min-sterkte", "GETAL",
    uitleg: "Hoe sterk iemand een doelgroep minstens bereikt, van 1 tot 5. Anders 3.")
  static let metOrganisatie = Vraagoptie(
    "met-organisatie", uitleg: "Tel ook mee wat de organisatie van iemand bereikt en doet.")
  static let verplicht = Vraagoptie(
    "verplicht", "SLEUTELFIGUREN", uitleg: "Wie in elk geval in het team zit, met komma's ertussen."
  )
  static let niet = Vraagoptie(
    "niet", "SLEUTELFIGUREN", uitleg: "Wie niet kan meedoen, met komma's ertussen.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "interventieteam", samenvatting: "Welk klein team dekt alles wat nodig is?",
    uitleg: "Zoekt het kleinste team van sleutelfiguren dat alle gevraagde doelgroepen bereikt en "
      + "aan alle gevraagde thema's werkt. Van even kleine teams het team dat de groepen het "
      + "sterkst bereikt.",
    opties: [
      doelgroepen, themas, .gebied, .strikt, minSterkte, metOrganisatie, verplicht, niet,
    ],
    voorbeelden: [
      .init(
        "interventieteam --doelgroepen eenzame-ouderen,jongeren-plein --met-organisatie",
        "Wie brengt u bij elkaar om eenzame ouderen en jongeren op het plein te bereiken?")
    ])
}
