import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The message for every actor.
struct Kernboodschappen {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    guard !bron.actoren.isEmpty else { return [] }
    let missing = bron.actoren.filter { bron.wenselijk.positie(of: $0)?.kernboodschap == nil }
    let question: [DocumentBlock] =
      missing.isEmpty
      ? []
      : [.vraag("Wat is uw boodschap voor \(bron.opsomming(missing))?", .posities, .kernboodschap)]
    return [.heading(level: 1, "Kernboodschappen"), .table(tabel)] + question
  }

  var tabel: DocumentTable {
    DocumentTable(
      name: "kernboodschappen", caption: "Wat wij elke partij vertellen.",
      columns: ["Partij", "Kernboodschap"] + (bron.isOpenbaar ? [] : ["Door, op"]),
      rows: bron.wenselijk.actoren.map { actor in
        let message = actor.positie?.kernboodschap
        let stamp = message == nil ? "" : actor.positie?.stempel ?? ""
        return [bron.naam(actor.knoop), message ?? "nog niet ingevuld"]
          + (bron.isOpenbaar ? [] : [stamp])
      })
  }
}
