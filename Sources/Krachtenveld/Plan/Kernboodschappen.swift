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
    return [.heading(level: 1, "Kernboodschappen")] + geschreven
      + (missing.isEmpty ? [] : [vraag(missing)])
  }

  private func vraag(_ missing: [NodeID]) -> DocumentBlock {
    // In a plan for everybody there is no judgement, and so nobody has much influence here.
    let strong = missing.filter { bron.feitelijk.positie(of: $0)?.invloed ?? 0 >= 4 }
    let first =
      strong.isEmpty ? "" : " Begin met wie veel invloed heeft: \(bron.opsomming(strong))."
    return .vraag(
      "Wat is uw boodschap voor \(bron.opsomming(missing))?\(first)", .posities, .kernboodschap)
  }

  /// The messages that somebody wrote; the others are asked for below it.
  private var geschreven: [DocumentBlock] {
    var table = tabel
    table.rows = table.rows.filter { $0[1] != Self.nogNiet }
    return table.rows.isEmpty ? [] : [.table(table)]
  }

  private static let nogNiet = "nog niet ingevuld"

  var tabel: DocumentTable {
    DocumentTable(
      name: "kernboodschappen", caption: "Wat wij elke partij vertellen.",
      columns: ["Partij", "Kernboodschap"] + (bron.isOpenbaar ? [] : ["Door, op"]),
      rows: bron.wenselijk.actoren.map { actor in
        let message = actor.positie?.kernboodschap
        let stamp = message == nil ? "" : actor.positie?.stempel ?? ""
        return [bron.naam(actor.knoop), message ?? Self.nogNiet]
          + (bron.isOpenbaar ? [] : [stamp])
      })
  }
}
