import GraphCore

extension Maat {
  static let katz = Maat(
    "katz", kop: "Bij wie komen de meeste wegen uit? (Katz)",
    uitleg: "Alle wegen die bij iemand uitkomen tellen mee, langere wegen minder.",
    bron: "Katz, A new status index derived from sociometric analysis (1953)",
    conventie: { analyse in
      "Elke stap verder telt \(Teksten.kort(analyse.alfa)) keer zo zwaar (alfa); ieder begint met "
        + "\(Teksten.kort(analyse.katzbeta)) (beta). De kwadraten van de scores zijn samen 1."
        + (analyse.isAlfaVerlaagd
          ? " 0,1 is in dit netwerk te hoog; daarom is de helft van de grens genomen." : "")
        + Teksten.sterkteTelt(analyse)
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
    "bonacich", kop: "Wie heeft veel aan de eigen contacten? (macht volgens Bonacich)",
    uitleg: "Hoeveel iemand aan de eigen contacten heeft, en zij weer aan de hunne.",
    bron: "Bonacich, Power and centrality: a family of measures (1987)",
    conventie: { analyse in
      let beta = analyse.bonacichbeta
      return "Beta is \(Teksten.kort(beta)): "
        + (beta < 0
          ? "contacten die zelf weinig anderen hebben, tellen zwaarder."
          : beta == 0
            ? "alleen het aantal contacten telt."
            : "contacten die zelf veel anderen hebben, tellen zwaarder.")
        + (analyse.keuze.beta != nil
          ? ""
          : analyse.alfagrens == nil
            ? " Dit netwerk heeft geen grens voor beta; daarom is 0,1 genomen."
            : " Dat is de helft van de grens in dit netwerk.")
        + " De kwadraten van de scores zijn samen het aantal \(analyse.net.woorden.knopen)."
        + Teksten.sterkteTelt(analyse)
    },
    uitkomst: { analyse in
      let beta = analyse.bonacichbeta
      var outcome = scores(analyse.sterktegraaf.bonacichPower(beta: beta), analyse) { top in
        beta < 0
          ? "Volgens deze maat \(top.werkwoord("heeft", "hebben")) \(top.wie) het meest aan "
            + "contacten die zelf weinig andere keus hebben"
          : "Volgens deze maat \(top.werkwoord("heeft", "hebben")) \(top.wie) het meest aan de "
            + "eigen contacten"
      }
      if let limit = analyse.alfagrens, abs(beta) >= limit, !outcome.isOnbepaald {
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
    return isAlfaVerlaagd ? (alfagrens ?? 0.2) / 2 : 0.1
  }

  /// Whether the usual value for Katz is too high for this network.
  var isAlfaVerlaagd: Bool { keuze.alfa == nil && (alfagrens.map { $0 <= 0.1 } ?? false) }

  /// What every node has of itself for Katz.
  var katzbeta: Double { keuze.beta ?? 1 }

  /// How much the power of a neighbour adds for Bonacich.
  var bonacichbeta: Double { keuze.beta ?? (alfagrens ?? 0.2) / 2 }
}
