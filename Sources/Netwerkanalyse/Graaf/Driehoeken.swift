import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let transitiviteit = Graafcijfer(
    "transitiviteit",
    bron: "Newman, Watts en Strogatz, Random graph models of social networks (2002)",
    conventie: { _ in
      "Drie keer het aantal driehoeken, gedeeld door het aantal tweetallen verbindingen dat een "
        + "uiteinde deelt. Richting en gewicht tellen niet mee."
    }
  ) { analyse in
    let value = analyse.net.graph.transitivity()
    let zin = value.map {
      $0 == 0
        ? "Wie een contact gemeen hebben, zijn nergens ook met elkaar verbonden."
        : "Wie een contact gemeen hebben, zijn in \(Teksten.procent($0)) van de gevallen ook met "
          + "elkaar verbonden."
    }
    return Uitkomst(
      velden: [JSONVeld("transitiviteit", .kommagetal(value))], zinnen: [zin ?? geenTwee])
  }

  private static let geenTwee =
    "Niemand heeft twee of meer contacten. Daarom is niet te zeggen of contacten elkaar ook hebben."

  static let gemiddeldeClustering = Graafcijfer(
    "gemiddelde_clustering",
    bron: "Watts en Strogatz, Collective dynamics of ‘small-world’ networks (1998)",
    conventie: { _ in
      "Het gemiddelde over wie minstens twee contacten heeft; de anderen tellen niet mee. Richting "
        + "en gewicht tellen niet mee."
    }
  ) { analyse in
    let value = analyse.net.graph.averageClustering()
    return Uitkomst(
      velden: [JSONVeld("gemiddelde_clustering", .kommagetal(value))],
      zinnen: value.map { share in
        share == 0
          ? []
          : [
            "Van iemands contacten is gemiddeld \(Teksten.procent(share)) van de tweetallen met "
              + "elkaar verbonden."
          ]
      } ?? [])
  }
}
