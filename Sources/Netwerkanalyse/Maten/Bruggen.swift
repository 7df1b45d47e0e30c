import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let bruggen = Maat(
    "bruggen", kop: "Zonder welke verbinding valt het netwerk uit elkaar? (bruggen)",
    uitleg: "Tussen wie geen andere weg is dan hun ene verbinding.",
    bron: "Tarjan, A note on finding the bridges of a graph (1974)", plaats: .lijsten,
    isGewoon: true,
    conventie: { analyse in
      "Richting en gewicht tellen niet mee. Eerst staat de verbinding waar de meeste "
        + "\(analyse.net.woorden.knopen) los raken."
    },
    uitkomst: { analyse in
      let net = analyse.net
      let found = ordered(net.graph.bridges())
      return Maatuitkomst(
        .anders(.lijst(found.map { .teksten([net.ids[$0.low], net.ids[$0.high]]) })),
        zin: zin(found, net), tabel: tabel(found, analyse))
    })

  private static func ordered(_ bridges: [Bridge]) -> [Bridge] {
    bridges.sorted { (-$0.kleinste, $0.low, $0.high) < (-$1.kleinste, $1.low, $1.high) }
  }

  private static func zin(_ bridges: [Bridge], _ net: Analysenet) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard let first = bridges.first else {
      return "Tussen ieder die verbonden is, is er ook een omweg: geen enkele verbinding is een "
        + "brug."
    }
    let ends = "\(net.namen[first.low]) en \(net.namen[first.high])"
    let alone = "staat aan één kant maar één \(net.woorden.knoop)"
    var zin =
      "\(net.aantalBanden(bridges.count)) \(bridges.count == 1 ? "is" : "zijn") de enige weg "
      + "tussen twee delen van het netwerk"
    if first.kleinste == 1 {
      return bridges.count == 1
        ? zin + ": \(net.woorden.band == "contact" ? "dat" : "die") tussen \(ends). Daar \(alone)."
        : zin + ". Steeds \(alone), zoals bij \(ends)."
    }
    zin +=
      ". \(bridges.count == 1 ? "Valt het weg tussen" : "Het grootst is het gevolg tussen") \(ends)"
      + "\(bridges.count == 1 ? ", dan" : ": dan") raken \(net.aantal(first.kleinste)) los."
    let same = bridges.count { $0.kleinste == first.kleinste } - 1
    if same > 0 { zin += " Bij nog \(Teksten.ervan(same)) is het gevolg even groot." }
    let single = bridges.count { $0.kleinste == 1 }
    if single > 0 { zin += " Bij \(Teksten.ervan(single)) \(alone)." }
    return zin
  }

  private static func tabel(_ bridges: [Bridge], _ analyse: Analyse) -> DocumentTable? {
    guard !bridges.isEmpty else { return nil }
    let (shown, net) = (bridges.prefix(analyse.keuze.top), analyse.net)
    return DocumentTable(
      name: "bruggen", caption: Teksten.eerste(shown.count, outOf: bridges.count),
      columns: ["tussen", "en", "raken los"],
      rows: shown.map {
        [net.namen[$0.low], net.namen[$0.high], Teksten.geheel($0.kleinste)]
      })
  }
}

extension Bridge {
  /// How many nodes stand at the side with the fewest.
  fileprivate var kleinste: Int { min(lowSide, highSide) }
}
