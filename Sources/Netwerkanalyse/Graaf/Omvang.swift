import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let knopen = Graafcijfer(
    "knopen", "Omvang", bron: "telling",
    conventie: { _ in
      "Ook wie met niemand verbonden is, "
        + "telt mee."
    }
  ) { analyse in
    let net = analyse.net
    let alone = net.graph.degrees().count { $0 == 0 }
    return Uitkomst(
      velden: [JSONVeld("knopen", .getal(net.ids.count)), JSONVeld("los", .getal(alone))],
      zinnen: [
        "Het netwerk telt \(net.aantal(net.ids.count))." + zonder(alone, net)
      ])
  }

  /// Who have no tie.
  private static func zonder(_ alone: Int, _ net: Analysenet) -> String {
    if alone == 0 || net.graph.edgeCount == 0 { return "" }
    let none = "geen \(net.woorden.band) met een ander"
    return net.isKaart
      ? " Bij \(Teksten.geheel(alone)) daarvan staat \(none) op de kaart."
      : " \(Teksten.geheel(alone)) daarvan \(alone == 1 ? "heeft" : "hebben") \(none)."
  }

  static let relaties = Graafcijfer(
    "relaties", "Verbindingen", bron: "telling", isStil: true,
    conventie: { analyse in
      analyse.net.graph.isDirected
        ? "Van A naar B en van B naar A zijn er twee." : "Elk tweetal telt één keer."
    }
  ) { analyse in
    let net = analyse.net
    return Uitkomst(
      velden: [JSONVeld("relaties", .getal(net.graph.edgeCount))],
      zinnen: [net.graph.edgeCount == 0 ? Teksten.geenBanden(net) : zijnEr(net)])
  }

  private static func zijnEr(_ net: Analysenet) -> String {
    let word = net.graph.edgeCount == 1 ? "is" : "zijn"
    return net.graph.isDirected
      ? "Er \(word) \(Teksten.aantal(net.graph.edgeCount, "verbinding", "verbindingen")), in elke "
        + "richting apart geteld."
      : "Er \(word) \(net.aantalBanden(net.graph.edgeCount))."
  }

  static let dichtheid = Graafcijfer(
    "dichtheid", "Dichtheid", bron: "Wasserman en Faust, Social Network Analysis (1994)",
    conventie: { _ in "Het aantal verbindingen gedeeld door het aantal dat mogelijk is." }
  ) { analyse in
    guard let density = analyse.net.graph.density() else {
      return Uitkomst(
        velden: [JSONVeld("dichtheid", .null)],
        zinnen: ["De dichtheid is niet te berekenen: er zijn minder dan twee om te verbinden."])
    }
    return Uitkomst(
      velden: [JSONVeld("dichtheid", .kommagetal(density))],
      zinnen: [
        analyse.net.graph.edgeCount == 0
          ? Teksten.geenBanden(analyse.net)
          : zijnEr(analyse.net) + " Dat is \(Teksten.procent(density)) van alle "
            + "\(analyse.net.graph.isDirected ? "verbindingen" : analyse.net.woorden.banden) die "
            + "mogelijk zijn: de dichtheid is \(Teksten.getal(density))."
      ])
  }
}
