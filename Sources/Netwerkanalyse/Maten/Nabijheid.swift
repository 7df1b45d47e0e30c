import GraphCore

extension Maat {
  static let closeness = Maat(
    "closeness", kop: "Wie staat het dichtst bij de anderen? (nabijheid, closeness)",
    uitleg: "Hoe kort de weg gemiddeld is van iemand naar de anderen.",
    bron: "Wasserman en Faust, Social Network Analysis (1994), formule 5.22",
    conventie: { analyse in
      "1 gedeeld door de gemiddelde afstand tot wie te bereiken is, keer het deel van de anderen "
        + "dat te bereiken is. Is het netwerk één geheel, dan is dat de gewone closeness van "
        + "Freeman (1979). Wie niemand bereikt, heeft geen waarde." + richting(analyse)
        + Teksten.lengte(analyse)
    },
    uitkomst: { analyse in
      .rangorde(
        .getallen(analyse.afstanden.closeness), analyse.net,
        geen: Teksten.geenBanden(analyse.net), zin: { nabij($0, analyse) })
    })

  static let harmonic = Maat(
    "harmonic",
    kop: "Wie heeft de kortste wegen naar de anderen? (harmonische nabijheid, harmonic)",
    uitleg: "Wie op één stap staat telt voor 1, op twee stappen voor een half, op drie voor een "
      + "derde, en wie niet te bereiken is voor 0.",
    bron: "Marchiori en Latora, Harmony in the small-world (2000); Rochat, Closeness centrality "
      + "extended to unconnected graphs (2009)",
    conventie: { analyse in
      "De som van 1 gedeeld door de afstand tot elke ander; wie niet te bereiken is, telt als 0. "
        + "Niet gedeeld door het aantal anderen." + richting(analyse) + Teksten.lengte(analyse)
    },
    uitkomst: { analyse in
      .rangorde(
        .getallen(analyse.afstanden.harmonic), analyse.net, nul: Teksten.geenBanden(analyse.net),
        zin: { kort($0, analyse) })
    })

  private static func richting(_ analyse: Analyse) -> String {
    analyse.net.graph.isDirected ? " De afstand is die van iemand naar de anderen toe." : ""
  }

  private static func nabij(_ top: Top, _ analyse: Analyse) -> String {
    let (distances, net) = (analyse.afstanden, analyse.net)
    let nearest = top.bovenaan[0]
    var zin = "Het dichtst bij de anderen \(top.werkwoord("staat", "staan")) \(top.wie)"
    if top.bovenaan.count == 1 {
      let mean = distances.totals[nearest] / Double(distances.reached[nearest])
      zin +=
        ": gemiddeld \(analyse.lengten == nil ? "" : "op afstand ")"
        + "\(Teksten.afstand(mean, analyse)) van de \(net.aantal(distances.reached[nearest])) die "
        + "te bereiken " + (distances.reached[nearest] == 1 ? "is" : "zijn")
    }
    zin += "."
    if distances.reached.contains(where: { $0 < net.ids.count - 1 }) {
      zin +=
        " Niet iedereen kan iedereen bereiken; ook dat telt mee in de volgorde. De gewone "
        + "closeness bestaat hier niet voor iedereen."
    }
    return zin
  }

  private static func kort(_ top: Top, _ analyse: Analyse) -> String {
    let zin =
      "De kortste wegen naar de anderen \(top.werkwoord("heeft", "hebben")) \(top.wie)"
    guard analyse.lengten == nil else {
      return zin + ". De score \(Teksten.getal(top.waarde)) is alleen te vergelijken met de andere "
        + "scores hieronder."
    }
    let share = top.waarde / Double(analyse.net.ids.count - 1)
    if share == 1 { return zin + ": alle anderen staan op één stap." }
    return zin + ": \(top.bovenaan.count > 1 ? "elk " : "")\(Teksten.procent(share)) van wat "
      + "hoogstens kan. Dat hoogste is: alle anderen op één stap."
  }
}
