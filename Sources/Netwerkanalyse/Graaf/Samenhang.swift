import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let wederkerigheid = Graafcijfer(
    "wederkerigheid",
    bron: "Newman, Forrest en Balthrop, Email networks and the spread of computer viruses (2002)",
    conventie: { analyse in
      analyse.net.graph.isDirected
        ? "Het deel van de verbindingen dat ook de andere kant op gaat."
        : "Alleen te berekenen als de richting meetelt (--gericht)."
    }
  ) { analyse in
    let share = analyse.net.graph.reciprocity()
    let zin = share.map { share in
      "Van de \(analyse.net.woorden.banden) \(gaat(share)) ook de andere kant op."
    }
    let reden = analyse.net.graph.isDirected ? [Teksten.geenBanden(analyse.net)] : []
    return Uitkomst(
      velden: [JSONVeld("wederkerigheid", .kommagetal(share))], zinnen: zin.map { [$0] } ?? reden)
  }

  private static func gaat(_ share: Double) -> String {
    share == 0 ? "gaat er geen" : "gaat \(Teksten.procent(share))"
  }

  static let componenten = Graafcijfer(
    "componenten", bron: "Hopcroft en Tarjan, Efficient algorithms for graph manipulation (1973)",
    conventie: { analyse in
      "Wie elkaar via anderen kan bereiken hoort bij één deel; wie met niemand verbonden is, is "
        + "een deel op "
        + "zichzelf." + (analyse.net.graph.isDirected ? " De richting telt niet mee." : "")
    }
  ) { analyse in
    let parts = analyse.net.graph.components()
    return Uitkomst(
      velden: [
        JSONVeld("componenten", .getal(parts.count)),
        JSONVeld("grootste_component", .getal(parts.sizes.max())),
      ],
      zinnen: delen(parts, analyse.net))
  }

  private static func delen(_ parts: Components, _ net: Analysenet) -> [String] {
    guard let largest = parts.sizes.max(), net.ids.count > 1 else { return [] }
    if parts.count == 1 {
      return ["Het netwerk is één geheel: iedereen is verbonden, rechtstreeks of via anderen."]
    }
    if largest == 1 { return [Teksten.geenBanden(net)] }
    let same = parts.sizes.count { $0 == largest }
    return [
      "Het netwerk bestaat uit \(Teksten.geheel(parts.count)) losse delen. "
        + (same == 1 ? "Het grootste telt" : "De grootste \(same) tellen elk")
        + " \(Teksten.geheel(largest)) van de \(net.aantal(net.ids.count))."
    ]
  }

  static let graadCentralisatie = Graafcijfer(
    "graad_centralisatie", bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in
      "De som van de verschillen met de hoogste graad, gedeeld door die som in een ster."
    }
  ) { analyse in
    let value = analyse.net.graph.degreeCentralization()
    let meaning = value.map { value in
      "De centralisatie is \(Teksten.getal(value)): 0 is dat ieder evenveel "
        + "\(analyse.net.woorden.banden) heeft, 1 dat ze allemaal bij één "
        + "\(analyse.net.woorden.knoop) liggen."
    }
    return Uitkomst(
      velden: [JSONVeld("graad_centralisatie", .kommagetal(value))],
      zinnen: [
        meaning ?? "De centralisatie is niet te berekenen: er zijn te weinig "
          + "\(analyse.net.woorden.knopen)."
      ])
  }
}
