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
    return [.heading(level: 1, "Kernboodschappen"), .table(tabel)]
      + (missing.isEmpty ? [] : [vraag(missing)])
  }

  private func vraag(_ missing: [NodeID]) -> DocumentBlock {
    // In a plan for everybody there is no judgement, and so nobody has much influence here.
    let strong = missing.filter { bron.feitelijk.positie(of: $0)?.invloed ?? 0 >= 4 }
    let first =
      strong.isEmpty ? "" : " Begin met wie veel invloed heeft: \(bron.opsomming(strong))."
    return .vraag(
      "Wat is uw boodschap voor: \(bron.opsomming(missing))?\(first)", .posities, .kernboodschap)
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
