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
    let all = bron.betrokkenen.isEmpty ? bron.actoren : bron.betrokkenen
    let nodes = all.filter { bron.graaf.knoop($0).id != bron.vraagstuk.eigenaar }
    guard !nodes.isEmpty else { return [] }
    var table = DocumentTable(
      name: "contact", caption: "Wanneer er met elke partij contact was en komt.",
      columns: ["Partij", "Laatste contact", "Volgende contact", "Stilte"], rows: nodes.map(rij))
    table.marked = Set(nodes.indices.filter { stilte(nodes[$0]) != nil })
    return [.heading(level: 2, "Contact per partij"), .table(table)]
  }

  /// The date of the last talk with an actor that was.
  func laatste(_ node: NodeID) -> Datum? {
    verloop.geweest.last { $0.bereikt.contains(node) }?.gesprek.datum
  }

  /// The date of the first talk with an actor that is to come.
  func volgende(_ node: NodeID) -> Datum? {
    verloop.gepland.first { $0.bereikt.contains(node) }?.gesprek.datum
  }

  /// The silence in which an actor is, or nil when there is none; before the vraagstuk began
  /// nobody could be silent about it.
  func stilte(_ node: NodeID) -> Stilte? {
    (laatste(node) ?? bron.vraagstuk.vanaf).flatMap { begin in
      Stilte(van: begin, tot: volgende(node) ?? bron.graaf.peildatum)
    }
  }

  private func rij(_ node: NodeID) -> [String] {
    let last = laatste(node)
    let silence = stilte(node).map { stilte in
      "Stilte: \(stilte.weken) weken" + (last == nil ? " sinds het begin" : "")
    }
    return [
      bron.naam(node), last?.dutchLongText ?? "niet vastgelegd",
      volgende(node)?.dutchLongText ?? "niets gepland", silence ?? "",
    ]
  }
}
