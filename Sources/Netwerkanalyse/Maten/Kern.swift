import GraphCore

extension Maat {
  static let core = Maat(
    "core", kop: "Wie hoort bij de kern? (core)",
    uitleg: "Het hoogste getal waarvoor iemand in een groep zit waarin ieder met minstens zoveel "
      + "anderen van die groep verbonden is.",
    bron: "Seidman, Network structure and minimum degree (1983)",
    conventie: { _ in
      "Richting en gewicht tellen niet mee. Wie met niemand verbonden is, krijgt 0."
    },
    uitkomst: { analyse in
      let net = analyse.net
      return .rangorde(
        .tellingen(net.graph.coreNumbers()), net, nul: Teksten.geenBanden(net)
      ) { top in
        "De kern telt \(net.aantal(top.bovenaan.count)): \(top.wie). Ieder van hen is met minstens "
          + "\(Teksten.aantal(Int(top.waarde), "ander", "anderen")) uit de kern verbonden."
      }
    })

  static let clustering = Maat(
    "clustering", kop: "Kennen iemands contacten elkaar ook? (clustering)",
    uitleg: "Welk deel van de tweetallen van iemands contacten ook met elkaar verbonden is.",
    bron: "Watts en Strogatz, Collective dynamics of ‘small-world’ networks (1998)",
    conventie: { _ in
      "Richting en gewicht tellen niet mee. Wie minder dan twee contacten heeft, heeft geen waarde."
    },
    uitkomst: { analyse in
      let net = analyse.net
      let values = net.graph.localClustering()
      let zin = "Niemand heeft twee of meer contacten. Daarom is dit niet te berekenen."
      return .rangorde(
        .getallen(values), net, geen: zin,
        nul: "Van geen twee contacten van dezelfde \(net.woorden.knoop) is vermeld dat zij elkaar "
          + "kennen."
      ) { kenselkaar($0, values, net) }
    })

  private static func kenselkaar(_ top: Top, _ values: [Double?], _ net: Analysenet) -> String {
    let mean = Teksten.procent(Teksten.gemiddelde(values))
    let all =
      top.waarde == 1
      ? "Bij \(top.wie) zijn alle contacten met elkaar verbonden."
      : "Bij \(top.wie) is dat het hoogst: \(Teksten.procent(top.waarde))\(top.elk)."
    let most = Top(net.graph.undirected.degrees().map { Double($0) }, of: net)
    let busiest = most.flatMap { $0.bovenaan.count == 1 ? $0.bovenaan[0] : nil }
    guard let busiest, let value = values[busiest], !top.bovenaan.contains(busiest) else {
      return "Gemiddeld is van iemands contacten \(mean) van de tweetallen met elkaar verbonden. "
        + all
    }
    return "Gemiddeld is van iemands contacten \(mean) van de tweetallen met elkaar verbonden. "
      + "\(all) Bij \(net.namen[busiest]), met de meeste contacten, is het "
      + "\(Teksten.procent(value))."
  }
}
