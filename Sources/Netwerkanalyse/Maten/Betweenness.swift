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
        nul: graph.edgeCount == 0
          ? Teksten.geenBanden(analyse.net)
          : "Niemand ligt op een kortste weg tussen twee anderen: wie elkaar kan bereiken, is "
            + "rechtstreeks verbonden.",
        zin: { zin($0, analyse.net) })
    })

  private static func zin(_ top: Top, _ net: Analysenet) -> String {
    let share = Teksten.tweetallen(top.waarde, net)
    return "\(top.wie) \(top.werkwoord("ligt", "liggen")) vaker dan alle anderen op de kortste weg "
      + "tussen twee andere \(net.woorden.knopen): "
      + "\(top.bovenaan.count > 1 ? "elk " : "")bij \(share)."
  }
}

extension Analysenet {
  /// How many pairs there are of others than one node; with directions each counts twice.
  var andereTweetallen: Double {
    let others = Double(ids.count - 1)
    return others * (others - 1) / (graph.isDirected ? 1 : 2)
  }
}

extension Teksten {
  /// What share of the pairs of others a betweenness is: `ongeveer 33 procent van alle tweetallen`.
  static func tweetallen(_ value: Double, _ net: Analysenet) -> String {
    let share = value / net.andereTweetallen
    if share > 1 - 1e-9 {
      return net.andereTweetallen == 1 ? "het enige tweetal dat er is" : "alle tweetallen"
    }
    return ongeveer(share) + " van alle tweetallen"
      + (net.graph.isDirected ? ", heen en terug apart geteld" : "")
  }

  /// A share as percents that are rounded: `ongeveer 33 procent`.
  static func ongeveer(_ share: Double) -> String {
    let percents = 100 * share
    return percents == percents.rounded() || percents < 1 || percents > 99
      ? procent(share) : "ongeveer " + procent(share)
  }
}
