import DocumentText

/// A picture in a page, with a way to see it large and as a table.
struct Plaatfiguur {
  let bestand: Adres
  let groot: Adres
  let naar: Verwijzer
  /// What the picture shows, for those who cannot see it.
  let omschrijving: String

  /// The picture of an entry.
  init(id: String, naam: String, naar: Verwijzer) {
    bestand = .plaat(id)
    groot = .tekening(id)
    self.naar = naar
    omschrijving = "Tekening van \(naam) met alles eromheen."
  }

  /// The picture of the whole map.
  init(naar: Verwijzer) {
    bestand = .kaartplaat
    groot = .tekening
    self.naar = naar
    omschrijving = "Tekening van de hele kaart."
  }

  var markup: HTMLFragment {
    .element(
      "figure", [:],
      .lines([
        .element("img", ["src": naar(bestand), "alt": omschrijving, "loading": "lazy"]),
        .element(
          "figcaption", [:],
          .link("Bekijk de tekening groot, met dezelfde feiten in een tabel", to: naar(groot))),
      ]))
  }
}
