import DocumentText
import GraphCore

extension Maat {
  static let constraint = Maat(
    "constraint", kop: "Wie zit het minst vast aan één kringetje? (constraint)",
    kolomkop: "gebondenheid",
    uitleg: "Hoe meer iemands contacten ook elkaar hebben, hoe hoger dit getal en hoe minder "
      + "nieuws hij van hen hoort dat anderen niet al weten.",
    bron: "Burt, Structural Holes (1992)", laagsteEerst: true,
    conventie: { analyse in
      "Lager is vrijer; met één contact is het 1. \(bereik(analyse)) Wie met niemand verbonden is, "
        + "heeft geen waarde."
    },
    uitkomst: { analyse in
      let values = analyse.structureleGaten.constraint
      return .rangorde(
        .getallen(values), analyse.net, laagsteEerst: true, geen: Teksten.geenBanden(analyse.net)
      ) { top in
        "\(top.wie) \(top.werkwoord("zit", "zitten")) het minst vast aan één kringetje: "
          + "\(Teksten.getal(top.waarde))\(top.elk)\(tegenover(values, analyse.net)) Wie laag "
          + "staat, hoort nieuws uit meer hoeken."
      }
    })

  static let effectiveSize = Maat(
    "effective_size", kop: "Wie heeft de meeste verschillende contacten? (effective size)",
    uitleg: "Hoeveel contacten iemand heeft, zonder wat zij dubbel doen doordat ze ook elkaar "
      + "hebben.",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "Het aantal contacten min wat ze dubbel doen. \(bereik(analyse)) Wie met niemand verbonden "
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
            " van de \(Teksten.geheel($0)) contacten"
          } ?? "" : ""
        return "\(top.wie) \(top.werkwoord("heeft", "hebben")) de meeste contacten die elkaar niet "
          + "dubbelen: \(Teksten.getal(top.waarde))\(outOf)\(top.elk). Daar komt nieuws uit de "
          + "meeste hoeken binnen."
      }
    })

  static let efficiency = Maat(
    "efficiency",
    kop: "Hoeveel van iemands contacten doen iets dat de andere niet doen? (efficiency)",
    uitleg: "Welk deel van iemands contacten niet dubbel is.",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "De effective size gedeeld door het aantal contacten. \(bereik(analyse)) Wie met niemand "
        + "verbonden is, heeft geen waarde."
    },
    uitkomst: { analyse in
      let values = analyse.structureleGaten.efficiency
      return .rangorde(
        .getallen(values), analyse.net, geen: Teksten.geenBanden(analyse.net)
      ) { top in
        "Gemiddeld is \(Teksten.procent(Teksten.gemiddelde(values))) van iemands contacten niet "
          + "dubbel. Het hoogst is dat bij \(top.wie): \(Teksten.procent(top.waarde))\(top.elk)."
      }
    })

  static let hierarchy = Maat(
    "hierarchy", kop: "Hangt iemands gebondenheid aan één contact? (hierarchy)",
    uitleg: "Of iemand vooral door één contact vastzit (1) of door alle contacten evenveel (0).",
    bron: "Burt, Structural Holes (1992)",
    conventie: { analyse in
      "Met één contact is het 1. \(bereik(analyse)) Wie met niemand verbonden is, heeft geen "
        + "waarde."
    },
    uitkomst: { analyse in
      let values = analyse.structureleGaten.hierarchy
      let degrees = analyse.net.graph.undirected.degrees()
      let top = Top(zip(values, degrees).map { $1 > 1 ? $0 : nil }, of: analyse.net)
      return Maatuitkomst(
        .getallen(values), zin: hangt(top, analyse.net),
        tabel: top.map { tabel($0, values, analyse) })
    })

  /// Those with more contacts than one; the others all have 1.
  private static func tabel(_ top: Top, _ values: [Double?], _ analyse: Analyse) -> DocumentTable {
    let shown = top.volgorde.prefix(analyse.keuze.top)
    return DocumentTable(
      name: "hierarchy",
      caption: "Wie twee of meer contacten heeft. "
        + Teksten.bovenaan(shown.count, outOf: top.volgorde.count, lowest: false),
      columns: ["naam", "waarde"],
      rows: shown.map { [analyse.net.namen[$0], Teksten.getal(values[$0] ?? 0)] })
  }

  private static func hangt(_ top: Top?, _ net: Analysenet) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard let top else {
      return "Niemand heeft twee of meer contacten, dus ieder die er een heeft, hangt daaraan."
    }
    if abs(top.waarde) < 1e-12 {
      return "Bij wie twee of meer contacten heeft, binden die allemaal evenveel."
    }
    return "Van wie twee of meer contacten heeft, \(top.werkwoord("hangt", "hangen")) \(top.wie) "
      + "het meest aan één contact: de score is \(Teksten.getal(top.waarde))\(top.elk), waar 0 "
      + "betekent dat alle contacten evenveel binden en 1 dat één contact alles bepaalt."
  }

  private static func bereik(_ analyse: Analyse) -> String {
    (analyse.keuze.ego
      ? "Hoe een contact zijn aandacht verdeelt, is gerekend over de verbindingen met iemand zelf "
        + "en met diens contacten (egonetwerk, als in UCINET)."
      : "Hoe een contact zijn aandacht verdeelt, is gerekend over al zijn verbindingen (heel het "
        + "netwerk, als bij Burt en igraph).")
      + (analyse.net.graph.isDirected ? " Beide richtingen tellen bij elkaar op." : "")
      + Teksten.sterkteTelt(analyse)
  }

  /// Who are at the other end.
  private static func tegenover(_ values: [Double?], _ net: Analysenet) -> String {
    guard let bottom = Top(values, of: net) else { return "." }
    return ". Het meest \(bottom.werkwoord("zit", "zitten")) \(bottom.wie) vast: "
      + "\(Teksten.getal(bottom.waarde))\(bottom.elk)."
  }
}
