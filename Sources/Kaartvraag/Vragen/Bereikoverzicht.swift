import GraphCore
import Kaartgraaf
import Wijkmodel

/// Which parties reach the groups that are hard to reach, over all groups together.
struct Bereikoverzicht {
  private let filter: Soortfilter
  private let graaf: KaartGraph
  private var totals: [NodeID: (groepen: Int, som: Int)] = [:]

  init(_ filter: Soortfilter, in graaf: KaartGraph) {
    self.filter = filter
    self.graaf = graaf
  }

  /// Counts the relations with which parties reach one group.
  mutating func count(_ reaching: [EdgeID]) {
    for edge in reaching where filter.keeps(graaf.knoop(graaf.van(edge))) {
      let total = totals[graaf.van(edge), default: (0, 0)]
      totals[graaf.van(edge)] = (total.groepen + 1, total.som + graaf.sterkte(edge).getal)
    }
  }

  /// The parties by number of groups, then by sum of strengths, then by name.
  private var ranked: [(node: NodeID, groepen: Int, som: Int)] {
    let byName = graaf.sortedByName(totals.keys).enumerated().compactMap { place, node in
      totals[node].map { (place: place, node: node, groepen: $0.groepen, som: $0.som) }
    }
    return byName.sorted {
      if $0.groepen != $1.groepen { return $0.groepen > $1.groepen }
      return $0.som == $1.som ? $0.place < $1.place : $0.som > $1.som
    }.map { ($0.node, $0.groepen, $0.som) }
  }

  /// The table that stands after the rows.
  var blok: Antwoordblok {
    Antwoordblok(
      kop: "Wie bereikt zelf de meeste van deze groepen?",
      regels: ranked.map { entry in
        "\(graaf.naam(entry.node)): \(Teksten.aantal(entry.groepen, "groep", "groepen")), "
          + "sterkte samen \(entry.som)"
      })
  }

  /// What stands beside the rows in JSON.
  func velden(_ unknown: Int) -> [JSONVeld] {
    let partijen = ranked.map { entry in
      JSONWaarde.object([
        JSONVeld("id", .tekst(graaf.knoop(entry.node).id)),
        JSONVeld("groepen", .getal(entry.groepen)), JSONVeld("som", .getal(entry.som)),
      ])
    }
    return [
      JSONVeld("partijen", .lijst(partijen)), JSONVeld("onbekend_aantal", .getal(unknown)),
    ]
  }
}
