import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let transitiviteit = Graafcijfer(
    "transitiviteit", "Driehoeken",
    bron: "Newman, Watts en Strogatz, Random graph models of social networks (2002)",
    conventie: { _ in
      "Drie keer het aantal driehoeken, gedeeld door het aantal tweetallen verbindingen dat een "
        + "uiteinde deelt. Richting en gewicht tellen niet mee."
    }
  ) { analyse in
    let value = analyse.net.graph.transitivity()
    let zin = value.map { kennenElkaar($0, analyse.net) }
    return Uitkomst(
      velden: [JSONVeld("transitiviteit", .kommagetal(value))], zinnen: [zin ?? geenTwee])
  }

  /// How often two with a contact in common are tied as well.
  private static func kennenElkaar(_ share: Double, _ net: Analysenet) -> String {
    if share == 0 {
      return "Van geen twee \(net.woorden.knopen) met een gedeeld contact is vermeld dat zij ook "
        + "elkaar kennen."
    }
    if share == 1 {
      return "Neem twee contacten van dezelfde \(net.woorden.knoop): zij kennen elkaar altijd."
    }
    let hundred = Int((100 * share).rounded())
    let often =
      hundred == 0
      ? "minder dan 1 van de 100 keer"
      : hundred == 100 ? "meer dan 99 van de 100 keer" : "gemiddeld \(hundred) van de 100 keer"
    return "Neem twee contacten van dezelfde \(net.woorden.knoop): \(often) kennen zij elkaar ook."
  }

  private static let geenTwee =
    "Niemand heeft twee of meer contacten. Daarom is niet te zeggen of contacten elkaar ook hebben."

  static let gemiddeldeClustering = Graafcijfer(
    "gemiddelde_clustering", "Gemiddelde clustering",
    bron: "Watts en Strogatz, Collective dynamics of ‘small-world’ networks (1998)", isStil: true,
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
