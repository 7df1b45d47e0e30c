import GraphCore
import Kaartvraag

extension Graafcijfer {
  static let knopen = Graafcijfer(
    "knopen", bron: "telling", conventie: { _ in "Ook wie met niemand verbonden is, telt mee." }
  ) { analyse in
    let net = analyse.net
    let alone = net.graph.degrees().count { $0 == 0 }
    var zin =
      "Het netwerk telt \(Teksten.aantal(net.ids.count, net.woorden.knoop, net.woorden.knopen))"
    if alone > 0 {
      zin += ", waarvan \(Teksten.geheel(alone)) zonder \(net.woorden.band) met een ander"
    }
    return Uitkomst(
      velden: [JSONVeld("knopen", .getal(net.ids.count)), JSONVeld("los", .getal(alone))],
      zinnen: [zin + "."])
  }

  static let relaties = Graafcijfer(
    "relaties", bron: "telling",
    conventie: { analyse in
      analyse.net.graph.isDirected
        ? "Van A naar B en van B naar A zijn er twee." : "Elk tweetal telt één keer."
    }
  ) { analyse in
    let net = analyse.net
    let ties = Teksten.aantal(net.graph.edgeCount, net.woorden.band, net.woorden.banden)
    return Uitkomst(
      velden: [JSONVeld("relaties", .getal(net.graph.edgeCount))],
      zinnen: ["Er \(net.graph.edgeCount == 1 ? "is" : "zijn") \(ties)."])
  }

  static let dichtheid = Graafcijfer(
    "dichtheid", bron: "Wasserman en Faust, Social Network Analysis (1994)",
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
        "De dichtheid is \(Teksten.getal(density)): van alle \(analyse.net.woorden.banden) die "
          + "mogelijk zijn, is er \(Teksten.procent(density))."
      ])
  }
}
