import GraphCore
public import Kaartimport

extension Analysenet {
  /// Makes the network of a list of ties.
  ///
  /// Loops are left out; of ties between the same nodes the strengths are added up, and of lengths
  /// the shortest counts; a tie without a weight weighs 1.
  ///
  /// - Parameters:
  ///   - lijst: The ties.
  ///   - knopen: What is known of the nodes; nodes without ties only stand here.
  ///   - naam: The name of the file.
  ///   - keuze: What counts; what only maps have is not used.
  /// - Complexity: O(V log V + E).
  public init(_ lijst: Randlijst, knopen: Knopenlijst?, naam: String, _ keuze: Netkeuze) {
    let weights =
      keuze.gewogen ? (lijst.gewichten ?? lijst.van.map { _ in nil }).map { $0 ?? 1 } : []
    let graph = SimpleGraph(
      nodeCount: lijst.ids.count, sources: lijst.van, targets: lijst.naar, weights: weights,
      parallel: keuze.gewicht == .lengte ? .smallest : .sum, isDirected: keuze.gericht)
    let names = ["naam", "label", "name", "title"].lazy
      .compactMap { knopen?.cells($0, of: lijst.ids) }.first
    self.init(
      graph: graph, ids: lijst.ids,
      namen: zip(lijst.ids, names ?? lijst.ids).map { $1.isEmpty ? $0 : $1 },
      woorden: .algemeen, titel: naam, herkomst: Self.herkomst(lijst, graph, keuze),
      zijden: Self.zijden(lijst),
      achtergrond: Netachtergrond(isKaart: false, banden: "‘\(naam)’") {
        knopen?.ingevuldeKolommen ?? []
      }
    ) { [ids = lijst.ids] kolom in
      knopen?.cells(kolom, of: ids).map { cells in
        Groepering(kolom, waarden: cells.map { $0.split(separator: "|").map { String($0) } })
      }
    }
  }

  private static func herkomst(
    _ lijst: Randlijst, _ graph: SimpleGraph, _ keuze: Netkeuze
  ) -> [String] {
    let loops = zip(lijst.van, lijst.naar).count { $0 == $1 }
    let repeats = lijst.van.count - loops - graph.edgeCount
    let unstated = keuze.gewogen ? (lijst.gewichten ?? []).count { $0 == nil } : 0
    return [
      Teksten.regels(lijst.van.count, loops: loops, repeats: repeats),
      Teksten.richtingVanLijst(
        keuze.gericht, gewogen: keuze.gewogen, lengte: keuze.gewicht == .lengte),
      keuze.gewogen
        ? Teksten.gewichten(
          lijst.heeftGewicht ? unstated : nil, lengte: keuze.gewicht == .lengte)
        : Teksten.zonderGewicht(lijst.heeftGewicht),
    ]
  }

  /// The sides when nothing stands both at the beginning and at the end of ties.
  private static func zijden(_ lijst: Randlijst) -> [Bool?]? {
    var sides = [Bool?](repeating: nil, count: lijst.ids.count)
    for place in lijst.van { sides[Int(place)] = false }
    for place in lijst.naar {
      if sides[Int(place)] == false { return nil }
      sides[Int(place)] = true
    }
    return sides
  }
}
