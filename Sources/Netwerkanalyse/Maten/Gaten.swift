import DocumentText
import GraphCore

extension Maat {
  static let constraint = Maat(
    "constraint", kop: "Wiens contacten kennen elkaar het minst? (constraint)",
    kolomkop: "overlap",
    uitleg: "Hoe meer iemands contacten ook elkaar hebben, hoe hoger dit getal.",
    bron: "Burt, Structural Holes (1992)", laagsteEerst: true,
    conventie: { analyse in
      "Lager is minder overlap; met één contact is het 1. \(bereik(analyse)) Wie met niemand "
        + "verbonden is, "
        + "heeft geen waarde."
    },
    uitkomst: { analyse in
      .rangorde(
        .getallen(analyse.structureleGaten.constraint), analyse.net, laagsteEerst: true,
        geen: Teksten.geenBanden(analyse.net)
      ) { top in
        "De contacten van \(top.wie) overlappen elkaar het minst: \(Teksten.getal(top.waarde))"
          + "\(top.elk). Hoe lager, hoe minder overlap; met één vermeld contact is het altijd 1."
      }
    })

  static let effectiveSize = Maat(
    "effective_size", kop: "Wie heeft de meeste contacten zonder overlap? (effective size)",
    uitleg: "Hoeveel contacten iemand heeft, min de overlap doordat ze ook elkaar hebben.",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "Het aantal contacten min hun overlap. \(bereik(analyse)) Wie met niemand verbonden "
        + "is, heeft geen waarde."
    },
    uitkomst: { analyse in
      let net = analyse.net
      let degrees = net.graph.undirected.degrees()
      return .rangorde(
        .getallen(analyse.structureleGaten.effectiveSize), net, geen: Teksten.geenBanden(net)
      ) { top in
        let own = Set(top.bovenaan.map { degrees[$0] })
        let outOf =
          own.count == 1 && own != [1]
          ? own.first.map {
            " van de \(Teksten.geheel($0))"
          } ?? "" : ""
        return "De meeste contacten die elkaar niet overlappen, "
          + "\(top.werkwoord("heeft", "hebben")) "
          + "\(top.wie): \(Teksten.getal(top.waarde))\(outOf)\(top.elk)."
      }
    })

  static let efficiency = Maat(
    "efficiency", kop: "Welk deel van de contacten overlapt niet? (efficiency)",
    uitleg: "Welk deel van iemands contacten geen overlap heeft.",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "Het aantal contacten zonder overlap, gedeeld door het aantal contacten. "
        + "\(bereik(analyse)) Wie met niemand verbonden is, heeft geen waarde."
    },
    uitkomst: { analyse in
      let values = analyse.structureleGaten.efficiency
      return .rangorde(
        .getallen(values), analyse.net, geen: Teksten.geenBanden(analyse.net)
      ) { top in
        "Gemiddeld heeft \(Teksten.procent(Teksten.gemiddelde(values))) van iemands contacten geen "
          + "overlap. Het hoogst is dat bij \(top.wie): \(Teksten.procent(top.waarde))\(top.elk)."
      }
    })

  static let hierarchy = Maat(
    "hierarchy", kop: "Leunt iemand op één contact? (hierarchy)",
    uitleg: "Of iemand vooral op één contact leunt (1) of op alle contacten evenveel (0).",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "Met één contact is het 1. \(bereik(analyse)) Wie met niemand verbonden is, heeft geen "
        + "waarde."
    },
    uitkomst: { analyse in
      let values = analyse.structureleGaten.hierarchy
      let degrees = analyse.net.graph.undirected.degrees()
      // The others all have 1.
      let more = zip(values, degrees).map { $1 > 1 ? $0 : nil }
      return Maatuitkomst(
        .getallen(values), zin: leunt(Top(more, of: analyse.net), analyse.net),
        tabel: Toptabel(more, analyse).tabel(
          "hierarchy", vooraf: "Wie twee of meer contacten heeft."),
        toontTop: false)
    })

  private static func leunt(_ top: Top?, _ net: Analysenet) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard let top else {
      return "Niemand heeft twee of meer contacten, dus wie er een heeft, leunt daar helemaal op."
    }
    if abs(top.waarde) < 1e-12 {
      return "Bij wie twee of meer contacten heeft, wegen die allemaal even zwaar."
    }
    return "Van wie twee of meer contacten heeft, \(top.werkwoord("leunt", "leunen")) \(top.wie) "
      + "het meest op één contact: \(Teksten.getal(top.waarde))\(top.elk). Bij 0 wegen alle "
      + "contacten even zwaar, bij 1 telt er maar één."
      + (top.waarde < 0.1 ? " Dat is weinig." : "")
  }

  private static func bereik(_ analyse: Analyse) -> String {
    (analyse.keuze.ego
      ? "Hoe een contact de aandacht verdeelt, is gerekend over de verbindingen met iemand zelf "
        + "en met diens contacten (egonetwerk, als in UCINET)."
      : "Hoe een contact de aandacht verdeelt, is gerekend over alle verbindingen (heel het "
        + "netwerk, als bij Burt en igraph).")
      + (analyse.net.graph.isDirected ? " Beide richtingen tellen bij elkaar op." : "")
      + Teksten.sterkteTelt(analyse)
  }
}
