import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Per actor when there was contact last, when there will be, and how long it is silent.
struct Contactstand {
  private let bron: Planbron
  private let verloop: Gespreksverloop

  init(_ bron: Planbron) {
    self.bron = bron
    verloop = Gespreksverloop(bron)
  }

  var blokken: [DocumentBlock] {
    let nodes = bron.betrokkenen.isEmpty ? bron.actoren : bron.betrokkenen
    guard !nodes.isEmpty else { return [] }
    return [
      .heading(level: 2, "Contact per partij"),
      .table(
        DocumentTable(
          name: "contact", caption: "Wanneer er met elke partij contact was en komt.",
          columns: ["Partij", "Laatste contact", "Volgende contact", "Stilte"],
          rows: nodes.map(rij))),
    ]
  }

  private func rij(_ node: NodeID) -> [String] {
    let last = verloop.geweest.last { $0.bereikt.contains(node) }?.gesprek.datum
    let next = verloop.gepland.first { $0.bereikt.contains(node) }?.gesprek.datum
    return [
      bron.naam(node), last?.dutchLongText ?? "niet vastgelegd",
      next?.dutchLongText ?? "niets gepland", stilte(last, next),
    ]
  }

  private func stilte(_ last: Datum?, _ next: Datum?) -> String {
    guard let begin = last ?? bron.vraagstuk.vanaf else { return "" }
    // Before the vraagstuk began nobody could be silent about it.
    guard let stilte = Stilte(van: begin, tot: next ?? bron.graaf.peildatum) else { return "" }
    return "Stilte: \(stilte.weken) weken"
      + (last == nil ? " sinds het begin" : "")
  }
}
