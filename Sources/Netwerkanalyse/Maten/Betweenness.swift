import GraphCore
extension Maat {
  static let betweenness = Maat(
    "betweenness", kop: "Wie zit er tussen anderen in? (tussenpositie, betweenness)",
    uitleg: "Over hoeveel kortste wegen tussen twee anderen iemand ligt.",
    bron: "Freeman, A set of measures of centrality based on betweenness (1977); berekend volgens "
      + "Brandes, A faster algorithm for betweenness centrality (2001)",
    isGewoon: true,
    conventie: { analyse in
      (analyse.net.graph.isDirected
        ? "Van A naar B en van B naar A tellen apart." : "Elk tweetal telt één keer.")
        + " De twee uiteinden tellen niet mee. Zijn er meer kortste wegen, dan telt elke weg voor "
        + "een deel. Het getal is niet gedeeld door het hoogst mogelijke."
        + Teksten.lengte(analyse)
    },
    uitkomst: { analyse in
      let graph = analyse.net.graph
      let values = analyse.lengten.map { graph.betweenness(lengths: $0) } ?? graph.betweenness()
      return .rangorde(
        .getallen(values), analyse.net,
        nul: "Niemand ligt op een kortste weg tussen twee anderen: wie elkaar kan bereiken, is "
          + "rechtstreeks verbonden.",
        zin: { zin($0, analyse.net) })
    })

  private static func zin(_ top: Top, _ net: Analysenet) -> String {
    let others = Double(net.ids.count - 1)
    let pairs = others * (others - 1) / (net.graph.isDirected ? 1 : 2)
    let share =
      pairs == 1
      ? "bij het enige andere tweetal"
      : "bij \(Teksten.getal(top.waarde)) van de \(Teksten.getal(pairs)) tweetallen van andere "
        + net.woorden.knopen + top.elk
    return
      "\(top.wie) \(top.werkwoord("ligt", "liggen")) op de kortste weg tussen de meeste andere "
      + "\(net.woorden.knopen): \(share)."
  }
}
