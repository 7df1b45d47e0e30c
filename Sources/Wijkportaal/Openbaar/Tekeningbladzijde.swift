import DocumentText
import Kaartbeeld
import Wijkmodel

/// The page of one picture: at its full size, and the same facts as a table.
struct Tekeningbladzijde {
  private let plaat: Kaartplaat
  private let adres: Adres
  private let bestand: Adres
  private let kruimels: [Bladzijde.Kruimel]
  private let naar: Verwijzer

  /// The page of the picture of an entry.
  init(_ plaat: Kaartplaat, of knoop: Knoop, _ kader: Kader) {
    self.init(
      plaat, op: .tekening(knoop.id), bestand: .plaat(knoop.id),
      kruimels: [.init(knoop.naam, .ingang(knoop))], kader)
  }

  /// The page of the picture of the whole map.
  init(_ plaat: Kaartplaat, _ kader: Kader) {
    self.init(plaat, op: .tekening, bestand: .kaartplaat, kruimels: [], kader)
  }

  private init(
    _ plaat: Kaartplaat, op adres: Adres, bestand: Adres, kruimels: [Bladzijde.Kruimel],
    _ kader: Kader
  ) {
    self.plaat = plaat
    self.adres = adres
    self.bestand = bestand
    self.kruimels = kruimels
    naar = Verwijzer(kader.wijze, op: adres)
  }

  var bladzijde: Bladzijde {
    Bladzijde(
      "Tekening: \(plaat.titel)", op: adres, kruimels: kruimels,
      inhoud: [
        .paragraph(HTMLFragment(plaat.omschrijving)), figuur,
        .heading(2, "Dezelfde feiten in een tabel"), tabel,
        .paragraph("Een lege cel betekent: niet vermeld.", kind: "klein"),
      ])
  }

  private var figuur: HTMLFragment {
    .element(
      "figure", ["class": "groot"],
      .element("img", ["src": naar(bestand), "alt": "\(plaat.titel). De tabel zegt hetzelfde."]),
      .element(
        "figcaption", [:],
        .link("Open alleen de tekening", to: naar(bestand))
          + ". U kunt die bewaren, vergroten en afdrukken."))
  }

  private var tabel: HTMLFragment {
    .table(
      id: "feiten", caption: HTMLFragment(plaat.titel),
      columns: plaat.tabel.kolommen.map { HTMLFragment($0.beginningWithCapital) },
      rows: plaat.tabel.rijen.map { row in row.map { HTMLFragment($0) } })
  }
}
