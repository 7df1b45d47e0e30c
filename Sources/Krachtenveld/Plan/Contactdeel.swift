import DocumentText
import Kaartgraaf
import Wijkmodel

/// Step 5: what is told to whom and when, and what needs attention.
struct Contactdeel {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    [
      .heading(level: 2, "Stap 5. Wat vertellen wij, wanneer en aan wie?"),
      .paragraph(boodschappen + kalender),
    ] + gepland + (bron.isOpenbaar ? [] : Aandachtspunten(bron).blokken)
  }

  private var boodschappen: String {
    bron.actoren.isEmpty
      ? "" : "De boodschap voor elke partij staat in het deel Kernboodschappen. "
  }

  private var kalender: String {
    "Alle gesprekken\(bron.isOpenbaar ? "" : ", met de stiltes ertussen,") staan in het deel "
      + "Kalender."
  }

  private var gepland: [DocumentBlock] {
    let ahead = Gespreksverloop(bron).gepland
    guard !ahead.isEmpty else {
      return [.vraag("Wat is het volgende moment van contact, en met wie?", .gesprekken, .datum)]
    }
    return [
      .paragraph("Dit staat gepland:"), .list(ahead.map { "\($0.wanneer): \($0.omschrijving)" }),
    ]
  }
}
