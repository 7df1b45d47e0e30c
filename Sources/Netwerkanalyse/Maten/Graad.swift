import GraphCore
extension Maat {
  static let graad = Maat(
    "graad", kop: "Wie heeft de meeste contacten? (graad)",
    uitleg: "Met hoeveel anderen iemand rechtstreeks verbonden is.",
    bron: "Freeman, Centrality in social networks (1979)", isGewoon: true,
    conventie: { analyse in
      analyse.net.graph.isDirected
        ? "Uitgaande en inkomende verbindingen bij elkaar." : "Iedere ander telt één keer."
    },
    uitkomst: { analyse in
      telling(analyse.net.graph.degrees(), analyse) { top in
        "\(top.wie) \(top.werkwoord("heeft", "hebben")) de meeste rechtstreekse "
          + "\(analyse.net.woorden.banden): \(Teksten.getal(top.waarde))\(top.elk)."
      }
    })

  static let graadIn = Maat(
    "graad_in", kop: "Naar wie wijzen de meesten? (ingraad)",
    uitleg: "Hoeveel anderen naar iemand wijzen; zonder --gericht hetzelfde als de graad.",
    bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in "Alleen verbindingen die aankomen." },
    uitkomst: { analyse in
      telling(analyse.net.graph.degrees(.incoming), analyse) { top in
        guard analyse.net.graph.isDirected else { return zonderRichting(top, analyse.net) }
        return "Naar \(top.wie) wijzen de meeste anderen: \(Teksten.getal(top.waarde))\(top.elk)."
      }
    })

  static let graadUit = Maat(
    "graad_uit", kop: "Wie wijst naar de meesten? (uitgraad)",
    uitleg: "Naar hoeveel anderen iemand wijst; zonder --gericht hetzelfde als de graad.",
    bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in "Alleen verbindingen die vertrekken." },
    uitkomst: { analyse in
      telling(analyse.net.graph.degrees(.outgoing), analyse) { top in
        guard analyse.net.graph.isDirected else { return zonderRichting(top, analyse.net) }
        return "\(top.wie) \(top.werkwoord("wijst", "wijzen")) naar de meeste anderen: "
          + "\(Teksten.getal(top.waarde))\(top.elk)."
      }
    })

  private static func zonderRichting(_ top: Top, _ net: Analysenet) -> String {
    "Zonder richting is dit het aantal \(net.woorden.banden): \(top.wie) "
      + "\(top.werkwoord("heeft", "hebben")) de meeste, \(Teksten.getal(top.waarde))\(top.elk)."
  }

  private static func telling(
    _ counts: [Int], _ analyse: Analyse, _ zin: (Top) -> String
  ) -> Maatuitkomst {
    .rangorde(
      .tellingen(counts), analyse.net, nul: Teksten.geenBanden(analyse.net), zin: zin)
  }
}
