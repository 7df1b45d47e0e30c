import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let snijpunten = Maat(
    "snijpunten", kop: "Zonder wie valt het netwerk uit elkaar? (snijpunten)",
    uitleg: "Bij wie het netwerk in losse delen valt als hij wegvalt.",
    bron: "Hopcroft en Tarjan, Efficient algorithms for graph manipulation (1973)",
    plaats: .lijsten, isGewoon: true,
    conventie: { _ in
      "Richting en gewicht tellen niet mee. Geteld is in hoeveel delen het stuk van het netwerk "
        + "valt waar iemand bij hoort. De volgorde is: eerst wie de meeste anderen afsnijdt."
    },
    uitkomst: { analyse in
      let net = analyse.net
      let found = cuts(net)
      let cutNodes = found.map(\.node)
      return Maatuitkomst(.knopen(cutNodes), zin: zin(found, net), tabel: tabel(found, analyse))
    })

  /// A node without which its component falls apart.
  private struct Snijpunt {
    let node: Int
    let parts: Int
    /// How many others lose the largest part.
    let cutOff: Int
  }

  private static func cuts(_ net: Analysenet) -> [Snijpunt] {
    let blocks = net.graph.blocks()
    var least = [Int](repeating: Int.max, count: net.ids.count)
    for (member, behind) in zip(blocks.members, blocks.behind) {
      least[Int(member)] = min(least[Int(member)], Int(behind))
    }
    return net.naamvolgorde.filter { blocks.partCounts[$0] > 1 }
      .map { Snijpunt(node: $0, parts: Int(blocks.partCounts[$0]), cutOff: least[$0]) }
      .enumerated()
      .sorted {
        ($1.element.cutOff, $1.element.parts, $0.offset)
          < ($0.element.cutOff, $0.element.parts, $1.offset)
      }.map(\.element)
  }

  private static func zin(_ cuts: [Snijpunt], _ net: Analysenet) -> String {
    if net.ids.isEmpty { return Teksten.leegNet }
    if net.graph.edgeCount == 0 { return Teksten.geenBanden(net) }
    guard let first = cuts.first else {
      return "Valt er één \(net.woorden.knoop) weg, dan blijven alle anderen met elkaar verbonden "
        + "zoals ze dat waren."
    }
    let most = cuts.prefix { ($0.cutOff, $0.parts) == (first.cutOff, first.parts) }
    let names = net.opgesomd(most.map(\.node))
    let loose =
      "dat deel van het netwerk valt dan in \(first.parts) stukken, en \(net.aantal(first.cutOff)) "
      + "\(first.cutOff == 1 ? "raakt" : "raken") los van het grootste stuk"
    let zin =
      cuts.count == 1
      ? "Alleen zonder \(names) valt het netwerk verder uit elkaar: \(loose)."
      : "Bij \(net.aantal(cuts.count)) valt het netwerk verder uit elkaar als ze wegvallen. Het "
        + "verlies is het grootst bij \(names)\(most.count > 1 ? ", bij ieder evenveel" : ""): "
        + "\(loose)."
    return zin + " Het is goed als daar ook een ander de contacten heeft."
  }

  private static func tabel(_ cuts: [Snijpunt], _ analyse: Analyse) -> DocumentTable? {
    guard !cuts.isEmpty else { return nil }
    let shown = cuts.prefix(analyse.keuze.top)
    return DocumentTable(
      name: "snijpunten", caption: Teksten.eerste(shown.count, outOf: cuts.count),
      columns: ["naam", "delen zonder deze", "raken los"],
      rows: shown.map {
        [analyse.net.namen[$0.node], Teksten.geheel($0.parts), Teksten.geheel($0.cutOff)]
      })
  }
}

extension Teksten {
  /// What a list shows of a longer one.
  static func eerste(_ shown: Int, outOf total: Int) -> String {
    shown == total ? "De hele lijst." : "De eerste \(geheel(shown)) van \(geheel(total))."
  }
}
