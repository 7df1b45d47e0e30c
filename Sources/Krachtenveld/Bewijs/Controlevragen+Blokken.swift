import DocumentText

extension Onderdeel {
  /// What the map shows beside the judgements, as questions.
  static let controlevragen = Onderdeel(
    "controlevragen",
    uitleg: "Vergelijk uw oordelen met de kaart, en stel vragen waar die niet bij elkaar passen."
  ) { veld in Controlevragen(veld).blokken }
}

extension Controlevragen {
  var blokken: [DocumentBlock] {
    let begin: [DocumentBlock] = [
      .heading(level: 1, "Vragen bij uw oordelen"), .paragraph(Self.uitleg),
    ]
    guard !veld.beoordeeld.isEmpty else {
      return begin + [.note("In deze fase en kijk is nog niemand beoordeeld.")]
    }
    guard !vragen.isEmpty else {
      return begin + [.paragraph("Er is geen oordeel waar de kaart iets anders laat zien.")]
    }
    return begin + [.table(tabel)]
  }

  private static let uitleg =
    "Hier staan uw oordelen naast de kaart. De kaart verandert uw oordeel niet: u weet meer dan "
    + "erop staat. Een score van 1 of \(laagTot) heet hier laag, een score van \(hoogVanaf) of 5 "
    + "hoog. Wat niet op de kaart staat, is niet vastgelegd; het kan er wel zijn."

  private var tabel: DocumentTable {
    DocumentTable(
      name: "controlevragen", caption: "Waar een oordeel en de kaart niet bij elkaar passen.",
      columns: ["Partij", "Oordeel", "Vraag", "Bron"],
      rows: vragen.map { vraag in
        [
          veld.naam(vraag.knoop), vraag.oordeel, vraag.vraag,
          vraag.bronnen.isEmpty
            ? "de contacten op de kaart" : vraag.bronnen.joined(separator: "; "),
        ]
      })
  }
}
