import DocumentText
import GraphCore

extension Maat {
  static let groep = Maat(
    "groep", kop: "Welke groepen zijn er? (communities)",
    uitleg: "Groepen waarbinnen meer verbindingen zijn dan bij toeval.",
    bron: "Newman en Girvan, Finding and evaluating community structure in networks (2004); Traag, "
      + "Waltman en Van Eck, From Louvain to Leiden (2019)",
    isGewoon: true,
    conventie: { analyse in
      "Gezocht is naar een indeling met een zo hoog mogelijke modulariteit. Een andere indeling "
        + "kan bijna even "
        + "goed zijn. Groep 1 is de grootste. Dezelfde gegevens geven steeds dezelfde groepen."
        + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let found = analyse.groepen
      return Maatuitkomst(
        .tellingen(found.groups.map { Int($0) + 1 }), zin: groepenzin(analyse, metNamen: true),
        tabel: analyse.heeftGroepen ? groepentabel(analyse, namen: 3) : nil, toontTop: false)
    })

  /// How many groups there are, with the busiest of the largest when no table names them.
  static func groepenzin(_ analyse: Analyse, metNamen: Bool) -> String {
    let (groups, net) = (analyse.groepen, analyse.net)
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard analyse.heeftGroepen else {
      return "Uit de verbindingen blijken geen groepen: geen enkele indeling is beter dan toeval."
    }
    let real = groups.sizes.prefix { $0 > 1 }
    let single = groups.count - real.count
    var zin =
      "De \(net.woorden.banden) verdelen zich over \(Teksten.geheel(real.count)) groepen. Binnen "
      + "een "
      + "groep zijn meer \(net.woorden.banden) dan bij toeval: \(binnen(groups, net)) van alle "
      + "\(net.woorden.banden). De \(real[0] == real[1] ? "eerste" : "grootste") telt "
      + net.aantal(real[0])
    if metNamen {
      zin +=
        "; daar hebben \(net.opgesomd(drukste(groups.members[0], net))) de meeste "
        + net.woorden.banden
    }
    zin += "."
    if single > 0 {
      zin += " \(net.aantal(single)) \(single == 1 ? "hoort" : "horen") nergens bij."
    }
    return zin
  }

  /// Which share of the ties joins two of one group.
  private static func binnen(_ groups: Partition, _ net: Analysenet) -> String {
    let arcs = net.graph.outgoing
    let inside = net.graph.nodes.reduce(0) { sum, node in
      sum
        + arcs.arcs(of: node).count { groups.groups[Int(arcs.targets[$0])] == groups.groups[node] }
    }
    return Teksten.procent(Double(inside) / Double(max(arcs.targets.count, 1)))
  }

  /// The three members with most ties within the group.
  private static func drukste(_ members: [Int32], _ net: Analysenet) -> [Int] {
    let inside = Set(members)
    let graph = net.graph.undirected.outgoing
    let counted = members.map { member in
      (
        node: Int(member),
        ties: graph.arcs(of: Int(member)).count { inside.contains(graph.targets[$0]) }
      )
    }
    return counted.sorted {
      ($1.ties, net.naamplaatsen[$0.node]) < ($0.ties, net.naamplaatsen[$1.node])
    }.prefix(3).map(\.node)
  }

  /// The groups, of each some of its busiest.
  static func groepentabel(_ analyse: Analyse, namen: Int) -> DocumentTable? {
    let (groups, net) = (analyse.groepen, analyse.net)
    let real = groups.sizes.count { $0 > 1 }
    guard real > 1 else { return nil }
    let shown = min(analyse.keuze.top, real)
    return DocumentTable(
      name: "groepen", caption: Teksten.eerste(shown, outOf: real),
      columns: [
        "groep", net.woorden.knopen, "wie daar de meeste \(net.woorden.banden) heeft",
      ],
      rows: zip(groups.sizes, groups.members).prefix(shown).enumerated().map { number, group in
        [
          "\(number + 1)", Teksten.geheel(group.0),
          net.opgesomd(Array(drukste(group.1, net).prefix(namen))),
        ]
      })
  }
}

extension Analyse {
  /// Whether the communities say more than chance.
  var heeftGroepen: Bool {
    (sterktegraaf.modularity(of: groepen) ?? 0) > 1e-9
  }
}
