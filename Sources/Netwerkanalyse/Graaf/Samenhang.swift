import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let wederkerigheid = Graafcijfer(
    "wederkerigheid", "Wederkerigheid",
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
    "componenten", "Losse delen",
    bron: "Hopcroft en Tarjan, Efficient algorithms for graph "
      + "manipulation (1973)",
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
    let alone = parts.sizes.count { $0 == 1 }
    let rest = parts.sizes.filter { $0 > 1 && $0 < largest }
    var zin =
      "\(Teksten.geheel(largest)) van de \(net.aantal(net.ids.count)) hangen aan elkaar, "
      + "rechtstreeks of via anderen."
    if same > 1 {
      zin =
        "Het netwerk valt uiteen: er zijn \(Teksten.geheel(same)) delen van elk "
        + "\(net.aantal(largest))."
    }
    if !rest.isEmpty {
      zin +=
        rest.count == 1
        ? " Daarnaast is er 1 klein deel, met \(net.aantal(rest[0]))."
        : " Daarnaast zijn er \(Teksten.geheel(rest.count)) kleine delen, samen "
          + "\(net.aantal(rest.reduce(0, +)))."
    }
    if alone > 0 {
      zin += alone == 1 ? " De andere staat los." : " De andere \(Teksten.geheel(alone)) staan los."
    }
    return [zin]
  }

  static let graadCentralisatie = Graafcijfer(
    "graad_centralisatie", "Centralisatie", bron: "Freeman, Centrality in social networks (1979)",
    conventie: { _ in
      "De som van de verschillen met de hoogste graad, gedeeld door die som in een ster."
    }
  ) { analyse in
    let value = analyse.net.graph.degreeCentralization()
    let meaning = value.map { value in
      "De centralisatie is \(Teksten.getal(value)): 0 betekent dat iedereen evenveel "
        + "\(analyse.net.graph.isDirected ? "verbindingen" : analyse.net.woorden.banden) heeft; 1 "
        + (analyse.net.graph.isDirected
          ? "kan alleen als ze in beide richtingen bij dezelfde \(analyse.net.woorden.knoop) "
            + "liggen."
          : "dat ze allemaal bij één \(analyse.net.woorden.knoop) liggen.")
    }
    return Uitkomst(
      velden: [JSONVeld("graad_centralisatie", .kommagetal(value))],
      zinnen: [
        meaning ?? "De centralisatie is niet te berekenen: er zijn te weinig "
          + "\(analyse.net.woorden.knopen)."
      ])
  }
}
