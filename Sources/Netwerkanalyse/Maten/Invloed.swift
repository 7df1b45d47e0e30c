import GraphCore

extension Maat {
  static let eigenvector = Maat(
    "eigenvector", kop: "Wie is verbonden met wie zelf veel verbonden is? (eigenvector)",
    uitleg: "Iemand telt zwaarder naarmate de contacten zelf zwaarder tellen.",
    bron: "Bonacich, Factoring and weighting approaches to status scores (1972)",
    conventie: { analyse in
      "De kwadraten van de scores zijn samen 1."
        + (analyse.net.graph.isDirected ? " Alleen wie naar iemand wijst, telt daarvoor mee." : "")
        + " Bij losse delen krijgen alleen de delen met de meeste samenhang een score; de rest "
        + "krijgt 0." + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      scores(analyse.sterktegraaf.eigenvectorCentrality(), analyse) { top in
        "Het meest verbonden met \(analyse.net.woorden.knopen) die zelf veel verbonden zijn, "
          + "\(top.werkwoord("is", "zijn")) \(top.wie)"
      }
    })

  static let pageRank = Maat(
    "pagerank", kop: "Waar komt een wandelaar het vaakst? (PageRank)",
    uitleg: "Hoeveel van de tijd iemand ergens is die steeds een verbinding volgt en af en toe "
      + "ergens opnieuw begint.",
    bron: "Brin en Page, The anatomy of a large-scale hypertextual web search engine (1998)",
    conventie: { analyse in
      "De demping is 0,85: bij elke stap is de kans 85 procent dat de wandelaar een verbinding "
        + "volgt, en anders is het volgende begin willekeurig. Dat is het ook als een weg "
        + "doodloopt. De scores zijn samen 1." + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let net = analyse.net
      return .rangorde(.getallen(analyse.sterktegraaf.pageRank()), net) { top in
        "Wie steeds een willekeurige verbinding volgt en af en toe opnieuw begint, komt het vaakst "
          + "uit bij \(top.wie): \(Teksten.procent(top.waarde)) van de tijd\(top.elk). Was dat "
          + "overal even vaak, dan was het \(Teksten.procent(1 / Double(net.ids.count)))."
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
      return .rangorde(.getallen(values), net, noemtWaarde: false) { top in
        "\(zin(top)): \(top.bovenaan.count > 1 ? "elk " : "")"
          + "\(Teksten.keer(top.waarde, Teksten.gemiddelde(values)))."
      }
    }
  }
}

extension Teksten {
  /// A score against the average: `ruim 3 keer zo veel als gemiddeld`.
  static func keer(_ value: Double, _ mean: Double) -> String {
    guard mean > 1e-9, value > 0 else { return "de score is \(getal(value))" }
    let ratio = value / mean
    let whole = ratio.rounded()
    if ratio < 1.05 { return "iets meer dan gemiddeld" }
    if ratio < 1.95 { return "\(procent(ratio - 1)) meer dan gemiddeld" }
    let word = abs(ratio - whole) < 0.05 ? "ongeveer" : ratio < whole ? "bijna" : "ruim"
    return "\(word) \(geheel(Int(whole))) keer zo veel als gemiddeld"
  }

  /// Why there are no scores.
  static func reden(_ reason: SpectralScores.Reason, _ analyse: Analyse) -> String {
    switch reason {
    case .noEdges: geenBanden(analyse.net) + " Daarom is er niets te berekenen."
    case .noCycle:
      "De verbindingen komen nergens terug waar ze begonnen. Daarom is dit hier niet te berekenen."
    case .alphaTooLarge:
      "Alfa is te hoog voor dit netwerk"
        + (analyse.alfagrens.map { ": die moet lager zijn dan \(getal($0))" } ?? "")
        + ". Daarom is dit niet te berekenen. Kies een lagere met --alfa."
    case .singular:
      "Bij deze beta is er geen uitkomst, of meer dan één. Kies een andere met --beta."
    case .overflow:
      "De scores worden groter dan een computer kan tellen. Daarom is er geen uitkomst."
    case .noConvergence:
      "De berekening komt in dit netwerk niet tot rust. Daarom is er geen uitkomst."
    }
  }
}
