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
        .paragraph("Staat er niets, dan is het niet vermeld.", kind: "klein"),
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

  /// The facts, without the columns in which nothing stands.
  private var tabel: HTMLFragment {
    let rows = plaat.tabel.rijen
    let kept = plaat.tabel.kolommen.indices.filter { place in
      place == 0 || rows.contains { !$0[place].isEmpty }
    }
    return .blockTable(
      id: "feiten", caption: HTMLFragment(plaat.titel),
      columns: kept.map { plaat.tabel.kolommen[$0].beginningWithCapital },
      rows: rows.map { row in kept.map { HTMLFragment(row[$0]) } })
  }
}
