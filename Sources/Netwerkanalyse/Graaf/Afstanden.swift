import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let diameter = Graafcijfer(
    "diameter", "Grootste afstand",
    bron: "Wasserman en Faust, Social Network Analysis "
      + "(1994)", isStil: true,
    conventie: { analyse in
      "De langste van alle kortste wegen tussen twee die elkaar kunnen bereiken."
        + Teksten.lengte(analyse)
    }
  ) { analyse in
    let diameter = analyse.afstanden.diameter
    return Uitkomst(
      velden: [JSONVeld("diameter", .kommagetal(diameter))],
      zinnen: [
        diameter.map { verste($0, analyse) }
          ?? "Er is geen grootste afstand: er zijn geen twee die elkaar kunnen bereiken."
      ])
  }

  private static func verste(_ diameter: Double, _ analyse: Analyse) -> String {
    let net = analyse.net
    var zin = "De grootste afstand is \(Teksten.afstand(diameter, analyse))"
    // The ends of a longest path without direction have no other node as far away.
    let ends = net.naamvolgorde.filter { analyse.afstanden.eccentricities[$0] == diameter }
    if !net.graph.isDirected, ends.count == 2, net.ids.count > 2 {
      zin += ", tussen \(net.namen[ends[0]]) en \(net.namen[ends[1]])"
    }
    return zin + "."
  }

  static let gemiddeldePad = Graafcijfer(
    "gemiddelde_pad", "Afstand",
    bron: "Watts en Strogatz, Collective dynamics of ‘small-world’ networks (1998)",
    conventie: { analyse in
      "De gemiddelde afstand over alle tweetallen die elkaar kunnen bereiken; andere tellen niet "
        + "mee."
        + Teksten.lengte(analyse)
    }
  ) { analyse in
    let mean = analyse.afstanden.averagePath
    return Uitkomst(
      velden: [JSONVeld("gemiddelde_pad", .kommagetal(mean))],
      zinnen: [
        mean.map { afstand($0, analyse) }
          ?? "Er is geen gemiddelde afstand: er zijn geen twee die elkaar kunnen bereiken."
      ])
  }

  private static func afstand(_ mean: Double, _ analyse: Analyse) -> String {
    let (net, largest) = (analyse.net, analyse.afstanden.diameter ?? mean)
    if analyse.lengten != nil {
      return "De gemiddelde afstand is \(Teksten.getal(mean)), en de grootste "
        + "\(Teksten.getal(largest)). "
        + (analyse.gewicht == .sterkte
          ? "Een sterk\(net.woorden.band == "contact" ? "" : "e") \(net.woorden.band) is een "
            + "kortere afstand: 1 gedeeld door de sterkte."
          : "Het gewicht is de afstand.")
    }
    let some = "Twee \(net.woorden.knopen) die elkaar kunnen bereiken, liggen"
    if mean == largest {
      return "Een stap is één \(net.woorden.band). \(some) steeds "
        + "\(Teksten.afstand(mean, analyse)) uit elkaar."
    }
    let (low, high) = (Int(mean.rounded(.down)), Int(mean.rounded(.up)))
    return "Een stap is één \(net.woorden.band). \(some) gemiddeld "
      + (low == high ? "\(low)" : "\(low) tot \(high)")
      + " stappen uit elkaar, en hoogstens \(Teksten.getal(largest))."
  }
}
