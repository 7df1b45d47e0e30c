import GraphCore

extension Maat {
  static let graad = Maat(
    "graad", kop: "Wie heeft de meeste contacten? (graad)",
    kopVoor: { analyse in
      analyse.net.graph.isDirected
        ? "Wie heeft de meeste verbindingen, in en uit? (graad)"
        : "Wie heeft de meeste \(analyse.net.woorden.banden)? (graad)"
    },
    kolomkop: "aantal", uitleg: "Met hoeveel anderen iemand rechtstreeks verbonden is.",
    bron: "Freeman, Centrality in social networks (1979)",
    conventie: { analyse in
      analyse.net.graph.isDirected
        ? "Uitgaande en inkomende verbindingen bij elkaar." : "Iedere ander telt één keer."
    },
    uitkomst: { analyse in
      telling(analyse.net.graph.degrees(), analyse) { top in
        analyse.net.graph.isDirected
          ? "Bij \(top.wie) komen de meeste verbindingen samen: \(hoeveel(top)), in en uit bij "
            + "elkaar."
          : "De meeste \(analyse.net.woorden.banden) staan bij \(top.wie): \(hoeveel(top))."
      }
    })

  static let graadIn = Maat(
    "graad_in", kop: "Bij wie komen de meeste verbindingen binnen? (ingraad)",
    kolomkop: "aantal",
    uitleg: "Hoeveel anderen naar iemand wijzen; zonder --gericht hetzelfde als de graad.",
    bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in "Alleen verbindingen die aankomen." },
    uitkomst: { analyse in
      metRichting(.incoming, analyse) { top in
        "Bij \(top.wie) komen de meeste verbindingen binnen: \(hoeveel(top))."
      }
    })

  static let graadUit = Maat(
    "graad_uit", kop: "Van wie gaan de meeste verbindingen uit? (uitgraad)",
    kolomkop: "aantal",
    uitleg: "Naar hoeveel anderen iemand wijst; zonder --gericht hetzelfde als de graad.",
    bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in "Alleen verbindingen die vertrekken." },
    uitkomst: { analyse in
      metRichting(.outgoing, analyse) { top in
        "Van \(top.wie) gaan de meeste verbindingen uit: \(hoeveel(top))."
      }
    })

  private static func hoeveel(_ top: Top) -> String { "\(Teksten.getal(top.waarde))\(top.elk)" }

  private static func metRichting(
    _ direction: Direction, _ analyse: Analyse, _ zin: (Top) -> String
  ) -> Maatuitkomst {
    let found = telling(analyse.net.graph.degrees(direction), analyse, zin)
    guard !analyse.net.graph.isDirected, analyse.net.graph.edgeCount > 0 else { return found }
    return Maatuitkomst(
      found.waarden,
      zin: "Zonder --gericht is dit hetzelfde als het aantal \(analyse.net.woorden.banden) "
        + "(graad).",
      toontTop: false)
  }

  private static func telling(
    _ counts: [Int], _ analyse: Analyse, _ zin: (Top) -> String
  ) -> Maatuitkomst {
    .rangorde(
      .tellingen(counts), analyse.net, nul: Teksten.geenBanden(analyse.net), zin: zin)
  }
}
