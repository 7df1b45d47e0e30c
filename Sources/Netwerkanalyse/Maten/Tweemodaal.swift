import GraphCore
import Wijkmodel

extension Maat {
  static let tweemodaalGraad = Maat(
    "tweemodaal_graad",
    kop: "Wie is met het grootste deel van de andere kant verbonden? (graad in tweedelige "
      + "gegevens)",
    uitleg: "Met welk deel van de andere kant iemand verbonden is, als er alleen verbindingen zijn "
      + "tussen twee soorten.",
    bron: bron,
    conventie: { analyse in
      "Het aantal verbindingen gedeeld door hoeveel er aan de andere kant staan. " + kanten(analyse)
    },
    uitkomst: { analyse in
      tweemodaal(analyse, { $0.degreeCentrality() }, geen: "") { wie, waarde in
        "\(wie) met \(Teksten.procent(waarde)) van de andere kant"
      }
    })

  static let tweemodaalCloseness = Maat(
    "tweemodaal_closeness",
    kop: "Wie staat in tweedelige gegevens het dichtst bij allen? (closeness in tweedelige "
      + "gegevens)",
    uitleg: "Hoe kort de weg is van iemand naar alle anderen van beide kanten, vergeleken met het "
      + "best mogelijke.",
    bron: bron,
    conventie: { analyse in
      "De kleinste som van afstanden die mogelijk is, gedeeld door de echte som: 1 is het best "
        + "mogelijke. Wie niet iedereen bereikt, heeft geen waarde. " + kanten(analyse)
    },
    uitkomst: { analyse in
      tweemodaal(
        analyse, { $0.closenessCentrality() },
        geen: "Niet iedereen kan iedereen bereiken. Daarom is dit niet te berekenen."
      ) { wie, waarde in "\(wie) met \(Teksten.getal(waarde))" }
    })

  static let tweemodaalBetweenness = Maat(
    "tweemodaal_betweenness",
    kop: "Wie zit in tweedelige gegevens tussen anderen in? (betweenness in tweedelige gegevens)",
    uitleg: "Welk deel van de kortste wegen over iemand loopt, vergeleken met het hoogst "
      + "mogelijke.",
    bron: bron,
    conventie: { analyse in
      "Het aantal kortste wegen over iemand, gedeeld door het hoogste aantal dat aan die kant "
        + "mogelijk is: 1 is het hoogst mogelijke. " + kanten(analyse)
    },
    uitkomst: { analyse in
      tweemodaal(
        analyse, { $0.betweennessCentrality() },
        geen: "Er zijn aan beide kanten te weinig \(analyse.net.woorden.knopen) om ertussen te "
          + "staan. Daarom is dit niet te berekenen."
      ) { wie, waarde in "\(wie) met \(Teksten.getal(waarde))" }
    })

  private static let bron = "Borgatti en Everett, Network analysis of 2-mode data (1997)"

  private static func kanten(_ analyse: Analyse) -> String {
    guard let sides = analyse.net.zijden else { return "Richting en gewicht tellen niet mee." }
    let (begins, ends) = (sides.count { $0 == false }, sides.count { $0 == true })
    var zin =
      "\(Teksten.hoofdletter(kant(isEnd: false, analyse.net))) staan er "
      + "\(Teksten.geheel(begins)), \(kant(isEnd: true, analyse.net)) "
      + "\(Teksten.geheel(ends)). Richting en gewicht tellen niet mee."
    let neither = sides.count - begins - ends
    if neither > 0 {
      zin +=
        " Bij \(analyse.net.aantal(neither)) is de kant niet bekend; die "
        + "\(neither == 1 ? "heeft" : "hebben") geen waarde."
    }
    return zin
  }

  private static func tweemodaal(
    _ analyse: Analyse, _ measure: (TwoModeGraph) -> [Double?], geen: String,
    zin: (String, Double) -> String
  ) -> Maatuitkomst {
    let net = analyse.net
    if net.ids.isEmpty { return .onbepaald(net, Teksten.leegNet) }
    guard let sides = net.zijden, let (graph, places) = tweedelig(net, sides) else {
      return .onbepaald(
        net,
        net.graph.edgeCount == 0
          ? Teksten.geenBanden(net)
          : "De maten voor tweedelige gegevens gelden alleen als elke verbinding van de ene kant "
            + "naar de andere gaat. Dat is hier niet zo.")
    }
    let found = measure(graph)
    var values = [Double?](repeating: nil, count: net.ids.count)
    for (place, node) in places.enumerated() { values[node] = found[place] }
    guard values.contains(where: { $0 != nil }) else {
      return .onbepaald(net, net.graph.edgeCount == 0 ? Teksten.geenBanden(net) : geen)
    }
    let parts = [false, true].map { side in
      let own = net.ids.indices.map { sides[$0] == side ? values[$0] : nil }
      return bovenaan(own, isEnd: side, net, zin)
    }
    return Maatuitkomst(.getallen(values), zin: parts.joined(separator: " "))
  }

  /// Who stand at the top of one side.
  private static func bovenaan(
    _ values: [Double?], isEnd: Bool, _ net: Analysenet, _ zin: (String, Double) -> String
  ) -> String {
    let side = Teksten.hoofdletter(kant(isEnd: isEnd, net))
    guard let top = Top(values, of: net) else { return "\(side) heeft niemand een waarde." }
    if top.isGelijk {
      let all = top.volgorde.count == 2 ? "beide" : "alle \(Teksten.geheel(top.volgorde.count))"
      return "\(side) staan \(all) gelijk: \(zin("ieder", top.waarde))."
    }
    return "\(side) \(top.werkwoord("staat", "staan")) bovenaan: "
      + "\(zin(top.wie, top.waarde))\(top.elk)."
  }

  /// A side in words: `bij de doelgroepen` on a map, `in de kolom ‘van’` of a list.
  private static func kant(isEnd: Bool, _ net: Analysenet) -> String {
    guard net.isKaart, let sides = net.zijden else {
      return "in de kolom ‘\(isEnd ? "naar" : "van")’"
    }
    let kinds = Set(net.ids.indices.filter { sides[$0] == isEnd }.compactMap { net.soort($0) })
    return "bij de " + Teksten.opsomming(kinds.sorted().map(\.meervoud))
  }

  /// The graph of the nodes that stand on a side, with the place of each in the network.
  private static func tweedelig(
    _ net: Analysenet, _ sides: [Bool?]
  ) -> (graph: TwoModeGraph, places: [Int])? {
    let places = sides.indices.filter { sides[$0] != nil }
    var numbers = [Int32](repeating: 0, count: sides.count)
    for (number, place) in places.enumerated() { numbers[place] = Int32(number) }
    let plain = net.graph.undirected.outgoing
    var (sources, targets): ([Int32], [Int32]) = ([], [])
    for node in places {
      for arc in plain.arcs(of: node) where node < plain.targets[arc] {
        sources.append(numbers[node])
        targets.append(numbers[Int(plain.targets[arc])])
      }
    }
    let graph = SimpleGraph(
      nodeCount: places.count, sources: sources, targets: targets, isDirected: false)
    return TwoModeGraph(graph, modes: places.map { sides[$0] == true ? .second : .first })
      .map { ($0, places) }
  }
}
