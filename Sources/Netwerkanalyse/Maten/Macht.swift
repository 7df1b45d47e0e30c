import GraphCore

extension Maat {
  static let katz = Maat(
    "katz", kop: "Bij wie komen de meeste wegen uit? (Katz)",
    uitleg: "Alle wegen die bij iemand uitkomen tellen mee, langere wegen minder.",
    bron: "Katz, A new status index derived from sociometric analysis (1953)",
    conventie: { analyse in
      "Alfa is \(Teksten.kort(analyse.alfa)): elke stap verder telt zoveel keer mee."
        + (analyse.keuze.alfa == nil
          ? " Dat is 0,1, of als dat in dit netwerk te hoog is de helft van wat hoogstens "
            + "kan." : "")
        + " Beta is \(Teksten.kort(analyse.katzbeta)): zoveel heeft ieder van zichzelf. De "
        + "kwadraten van de scores zijn samen 1." + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      guard analyse.alfa >= 0, analyse.katzbeta > 0 else {
        return .onbepaald(
          analyse.net,
          "Voor Katz moet alfa 0 of hoger zijn en beta hoger dan 0. Daarom is er geen uitkomst.")
      }
      let found = analyse.sterktegraaf.katz(alpha: analyse.alfa, beta: analyse.katzbeta)
      return scores(found, analyse) { top in
        "Bij \(top.wie) komen de meeste wegen uit"
      }
    })

  static let bonacich = Maat(
    "bonacich", kop: "Wie heeft veel aan zijn contacten? (macht volgens Bonacich)",
    uitleg: "Hoeveel iemand aan zijn contacten heeft, en zij weer aan de hunne.",
    bron: "Bonacich, Power and centrality: a family of measures (1987)",
    conventie: { analyse in
      let beta = analyse.bonacichbeta
      return "Beta is \(Teksten.kort(beta)): "
        + (beta < 0
          ? "contacten die zelf weinig anderen hebben, tellen zwaarder."
          : beta == 0
            ? "alleen het aantal contacten telt."
            : "contacten die zelf veel anderen hebben, tellen zwaarder.")
        + (analyse.keuze.beta == nil ? " Dat is de helft van de grens in dit netwerk." : "")
        + " De kwadraten van de scores zijn samen het aantal \(analyse.net.woorden.knopen)."
        + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let beta = analyse.bonacichbeta
      var outcome = scores(analyse.sterktegraaf.bonacichPower(beta: beta), analyse) { top in
        "\(top.wie) \(top.werkwoord("heeft", "hebben")) het meest aan contacten"
          + (beta < 0 ? " die zelf weinig andere keus hebben" : "")
      }
      if let limit = analyse.alfagrens, abs(beta) >= limit {
        outcome = Maatuitkomst(
          outcome.waarden,
          zin: outcome.zin + " Let op: beta ligt niet onder de grens van \(Teksten.getal(limit)). "
            + "Dan zijn de scores niet goed uit te leggen.")
      }
      return outcome
    })
}

extension Analyse {
  /// Below what one step further must count for sums over ever longer walks to end; nil when they
  /// always end, or when it could not be computed.
  var alfagrens: Double? {
    grens.value {
      sterktegraaf.largestEigenvalue().flatMap { $0 > 0 ? 1 / $0 : nil }
    }
  }

  /// What one step further counts for Katz.
  var alfa: Double {
    if let chosen = keuze.alfa { return chosen }
    guard let limit = alfagrens, limit <= 0.1 else { return 0.1 }
    return limit / 2
  }

  /// What every node has of itself for Katz.
  var katzbeta: Double { keuze.beta ?? 1 }

  /// How much the power of a neighbour adds for Bonacich.
  var bonacichbeta: Double { keuze.beta ?? (alfagrens ?? 0.2) / 2 }
}
