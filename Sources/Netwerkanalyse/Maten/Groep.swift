import DocumentText
import GraphCore

extension Maat {
  static let groep = Maat(
    "groep", kop: "Welke groepen zijn er? (communities)",
    uitleg: "Groepen die van binnen meer verbonden zijn dan met de rest, gevonden uit de "
      + "verbindingen alleen.",
    bron: "Newman en Girvan, Finding and evaluating community structure in networks (2004); Traag, "
      + "Waltman en Van Eck, From Louvain to Leiden (2019)",
    isGewoon: true,
    conventie: { analyse in
      "Gezocht is naar de indeling met een hoge modulariteit. Een andere indeling kan bijna even "
        + "goed zijn. Groep 1 is de grootste. Dezelfde gegevens geven steeds dezelfde groepen."
        + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let found = analyse.groepen
      return Maatuitkomst(
        .tellingen(found.groups.map { Int($0) + 1 }), zin: zin(found, analyse),
        tabel: analyse.heeftGroepen ? tabel(found, analyse) : nil)
    })

  private static func zin(_ groups: Partition, _ analyse: Analyse) -> String {
    let net = analyse.net
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard analyse.heeftGroepen else {
      return "Uit de verbindingen blijken geen groepen: geen enkele indeling is beter dan toeval."
    }
    let real = groups.sizes.prefix { $0 > 1 }
    let single = groups.count - real.count
    var zin =
      "Er zijn \(Teksten.geheel(real.count)) groepen die van binnen meer verbonden zijn dan met de "
      + "rest. De \(real[0] == real[1] ? "eerste" : "grootste") telt \(net.aantal(real[0])). De "
      + "meeste verbindingen binnen die groep: \(net.opgesomd(drukste(groups.members[0], net)))."
    if single > 0 {
      zin += " \(net.aantal(single)) \(single == 1 ? "hoort" : "horen") nergens bij."
    }
    return zin
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

  private static func tabel(_ groups: Partition, _ analyse: Analyse) -> DocumentTable? {
    let real = groups.sizes.count { $0 > 1 }
    guard real > 1 else { return nil }
    let shown = min(analyse.keuze.top, real)
    return DocumentTable(
      name: "groepen", caption: Teksten.eerste(shown, outOf: real),
      columns: ["groep", analyse.net.woorden.knopen, "meeste verbindingen binnen de groep"],
      rows: zip(groups.sizes, groups.members).prefix(shown).enumerated().map { number, group in
        [
          "\(number + 1)", Teksten.geheel(group.0),
          analyse.net.opgesomd(drukste(group.1, analyse.net)),
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
