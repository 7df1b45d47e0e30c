import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let betweennessRelaties = Maat(
    "betweenness_relaties",
    kop: "Over welke verbinding lopen de meeste wegen? (betweenness van relaties)",
    uitleg: "Over hoeveel kortste wegen tussen tweetallen een verbinding ligt.",
    bron: "Girvan en Newman, Community structure in social and biological networks (2002); "
      + "Brandes, On variants of shortest-path betweenness centrality (2008)",
    plaats: .lijsten,
    conventie: { analyse in
      (analyse.net.graph.isDirected
        ? "Van A naar B en van B naar A tellen apart." : "Elk tweetal telt één keer.")
        + " Ook het tweetal aan de uiteinden telt mee. Zijn er meer kortste wegen, dan telt elke "
        + "weg voor een deel." + Teksten.lengte(analyse)
    },
    uitkomst: { analyse in
      let net = analyse.net
      let found = ranked(analyse)
      return Maatuitkomst(
        .anders(
          .lijst(
            found.map { tie in
              .lijst([.tekst(net.ids[tie.van]), .tekst(net.ids[tie.naar]), .kommagetal(tie.waarde)])
            })),
        zin: zin(found, analyse), tabel: tabel(found, analyse))
    })

  private struct Tussenband {
    let van: Int
    let naar: Int
    let waarde: Double
    /// The value without what is only rounding.
    let sleutel: Double
  }

  private static func ranked(_ analyse: Analyse) -> [Tussenband] {
    let graph = analyse.net.graph
    let values = graph.edgeBetweenness(lengths: analyse.lengten)
    var ties: [Tussenband] = []
    for node in graph.nodes {
      for arc in graph.outgoing.arcs(of: node) {
        let target = Int(graph.outgoing.targets[arc])
        guard graph.isDirected || node < target else { continue }
        ties.append(
          Tussenband(
            van: node, naar: target, waarde: values[arc], sleutel: Top.key(values[arc])))
      }
    }
    return ties.sorted { (-$0.sleutel, $0.van, $0.naar) < (-$1.sleutel, $1.van, $1.naar) }
  }

  private static func zin(_ ties: [Tussenband], _ analyse: Analyse) -> String {
    let net = analyse.net
    if net.ids.isEmpty { return Teksten.leegNet }
    guard let first = ties.first else { return Teksten.geenBanden(net) }
    let value = Teksten.getal(first.waarde)
    let top = ties.prefix { $0.sleutel == first.sleutel }
    if top.count == ties.count, ties.count > 1 {
      return "\(Teksten.alle(ties.count, net.woorden.banden)) staan gelijk: over elk "
        + (value == "1" ? "loopt één kortste weg." : "lopen \(value) kortste wegen.")
    }
    if top.count == 1 {
      return "De meeste kortste wegen lopen over de verbinding \(namen(first, net)): \(value)."
    }
    let more = top.count - 3
    let names =
      top.prefix(3).map { namen($0, net) }
      + (more > 0 ? ["nog \(more == 1 ? "één" : Teksten.geheel(more)) andere"] : [])
    return "De meeste kortste wegen, \(value) elk, lopen over de verbindingen "
      + "\(Teksten.opsomming(names))."
  }

  private static func namen(_ tie: Tussenband, _ net: Analysenet) -> String {
    net.graph.isDirected
      ? "van \(net.namen[tie.van]) naar \(net.namen[tie.naar])"
      : "tussen \(net.namen[tie.van]) en \(net.namen[tie.naar])"
  }

  private static func tabel(_ ties: [Tussenband], _ analyse: Analyse) -> DocumentTable? {
    guard let first = ties.first, ties.last?.sleutel != first.sleutel else { return nil }
    let (shown, net) = (ties.prefix(analyse.keuze.top), analyse.net)
    return DocumentTable(
      name: "betweenness_relaties",
      caption: Teksten.bovenaan(shown.count, outOf: ties.count, lowest: false),
      columns: (net.graph.isDirected ? ["van", "naar"] : ["tussen", "en"]) + ["kortste wegen"],
      rows: zip(shown, Teksten.kolom(shown.map(\.waarde))).map {
        [net.namen[$0.van], net.namen[$0.naar], $1]
      })
  }
}
