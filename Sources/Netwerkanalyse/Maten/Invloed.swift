import GraphCore

extension Maat {
  static let eigenvector = Maat(
    "eigenvector", kop: "Wie is verbonden met wie zelf veel verbonden is? (eigenvector)",
    uitleg: "Iemand telt zwaarder naarmate zijn contacten zelf zwaarder tellen.",
    bron: "Bonacich, Factoring and weighting approaches to status scores (1972)",
    conventie: { analyse in
      "De kwadraten van de scores zijn samen 1."
        + (analyse.net.graph.isDirected ? " Alleen wie naar iemand wijst, telt voor hem mee." : "")
        + " Bij losse delen krijgen alleen de delen met de meeste samenhang een score; de rest "
        + "krijgt 0." + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      scores(analyse.sterktegraaf.eigenvectorCentrality(), analyse) { top in
        "\(top.wie) \(top.werkwoord("is", "zijn")) het meest verbonden met wie zelf veel verbonden "
          + "is"
      }
    })

  static let pageRank = Maat(
    "pagerank", kop: "Waar komt een wandelaar het vaakst? (PageRank)",
    uitleg: "Hoeveel van de tijd iemand ergens is die steeds een verbinding volgt en af en toe "
      + "ergens opnieuw begint.",
    bron: "Brin en Page, The anatomy of a large-scale hypertextual web search engine (1998)",
    conventie: { analyse in
      "De demping is 0,85: bij elke stap is de kans 85 procent dat de wandelaar een verbinding "
        + "volgt; anders begint hij ergens opnieuw. Loopt een weg dood, dan begint hij ook "
        + "opnieuw. De scores zijn samen 1." + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let net = analyse.net
      return .rangorde(.getallen(analyse.sterktegraaf.pageRank()), net) { top in
        "Wie steeds een willekeurige verbinding volgt, komt het vaakst uit bij \(top.wie): "
          + "\(Teksten.procent(top.waarde)) van de tijd\(top.elk). Gemiddeld is dat "
          + "\(Teksten.procent(1 / Double(net.ids.count)))."
      }
    })

  /// The scores with what they mean, or why there are none.
  static func scores(
    _ scores: SpectralScores, _ analyse: Analyse, _ zin: (Top) -> String
  ) -> Maatuitkomst {
    let net = analyse.net
    if net.ids.isEmpty { return .onbepaald(net, Teksten.leegNet) }
    switch scores {
    case .undefined(let reason): return .onbepaald(net, Teksten.reden(reason, analyse))
    case .values(let values):
      return .rangorde(.getallen(values), net) { top in
        "\(zin(top)): de score is \(Teksten.getal(top.waarde)), en gemiddeld "
          + "\(Teksten.getal(Teksten.gemiddelde(values)))."
      }
    }
  }
}

extension Teksten {
  /// Why there are no scores.
  static func reden(_ reason: SpectralScores.Reason, _ analyse: Analyse) -> String {
    switch reason {
    case .noEdges: geenBanden(analyse.net) + " Daarom is er niets te berekenen."
    case .noCycle:
      "De verbindingen komen nergens terug waar ze begonnen. Daarom is dit hier niet te berekenen."
    case .alphaTooLarge:
      "Alfa is te hoog voor dit netwerk"
        + (analyse.alfagrens.map { ": hij moet lager zijn dan \(getal($0))" } ?? "")
        + ". Daarom is dit niet te berekenen. Kies een lagere met --alfa."
    case .singular:
      "Bij deze beta is er geen uitkomst, of zijn er meer. Kies een andere met --beta."
    case .noConvergence:
      "De berekening komt in dit netwerk niet tot rust. Daarom is er geen uitkomst."
    }
  }
}
