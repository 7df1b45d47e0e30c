import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Per actor when there was contact last, when there will be, and how long it is silent.
struct Contactstand {
  private let bron: Planbron
  private let eerder: [NodeID: Datum]
  private let later: [NodeID: Datum]

  init(_ bron: Planbron) {
    self.bron = bron
    let verloop = Gespreksverloop(bron)
    eerder = Self.laatste(of: verloop.geweest)
    later = Self.laatste(of: verloop.gepland.reversed())
  }

  /// The date of the last of the talks per actor.
  private static func laatste(of momenten: [Gespreksverloop.Moment]) -> [NodeID: Datum] {
    var found: [NodeID: Datum] = [:]
    for moment in momenten { for node in moment.bereikt { found[node] = moment.gesprek.datum } }
    return found
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
  func laatste(_ node: NodeID) -> Datum? { eerder[node] }

  /// The date of the first talk with an actor that is to come.
  func volgende(_ node: NodeID) -> Datum? { later[node] }

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
