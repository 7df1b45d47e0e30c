import DocumentText

/// A picture in a page, with a way to see it large.
struct Plaatfiguur {
  let adres: Adres
  let naar: Verwijzer
  /// What the picture shows, for those who cannot see it.
  let omschrijving: String

  var markup: HTMLFragment {
    .element(
      "figure", [:],
      .lines([
        .element("img", ["src": naar(adres), "alt": omschrijving, "loading": "lazy"]),
        .element(
          "figcaption", [:],
          "Deze lijst en de tekening zeggen hetzelfde. "
            + .link("Bekijk de tekening groot", to: naar(adres)) + "."),
      ]))
  }
}

/// The picture of the whole map, under a heading of its own.
struct Kaartfiguur {
  let naar: Verwijzer

  var markup: HTMLFragment {
    .lines([
      .heading(2, "De kaart in één tekening"),
      Plaatfiguur(
        adres: .kaartplaat, naar: naar,
        omschrijving: "Tekening van de hele kaart. De lijsten op deze bladzijde zeggen hetzelfde."
      ).markup,
    ])
  }
}
