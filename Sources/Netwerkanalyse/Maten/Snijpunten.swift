import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let snijpunten = Maat(
    "snijpunten", kop: "Zonder wie valt het netwerk uit elkaar? (snijpunten)",
    uitleg: "Bij wie het netwerk in losse delen valt als die wegvalt.",
    bron: "Hopcroft en Tarjan, Efficient algorithms for graph manipulation (1973)",
    plaats: .lijsten, isGewoon: true,
    conventie: { _ in
      "Richting en gewicht tellen niet mee. Geteld is in hoeveel stukken het eigen deel van het "
        + "netwerk dan valt. Eerst staat wie de meeste anderen losmaakt."
    },
    uitkomst: { analyse in
      let net = analyse.net
      let found = snijpuntenlijst(net)
      let cutNodes = found.map(\.node)
      return Maatuitkomst(.knopen(cutNodes), zin: zin(found, net), tabel: tabel(found, analyse))
    })

  /// A node without which its component falls apart.
  struct Snijpunt {
    let node: Int
    let parts: Int
    /// How many others lose the largest part.
    let cutOff: Int
  }

  static func snijpuntenlijst(_ net: Analysenet) -> [Snijpunt] {
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
    guard !cuts.isEmpty else {
      return "Valt er één \(net.woorden.knoop) weg, dan blijven alle anderen met elkaar verbonden "
        + "zoals ze dat waren."
    }
    let loss = cuts.reduce(into: [Double?](repeating: nil, count: net.ids.count)) {
      $0[$1.node] = Double($1.cutOff)
    }
    guard let top = Top(loss, of: net) else { return "" }
    if cuts.count == 1 {
      return gevolg(top, "Eén \(net.woorden.knoop) is een schakel: valt \(top.wie) weg, dan", net)
    }
    return telling(cuts, net) + " "
      + gevolg(
        top,
        "Het grootst is het gevolg bij \(top.wie): "
          + "dan", net)
  }

  /// What happens without those at the top, and what to look at.
  static func gevolg(
    _ top: Top, _ lead: String, _ net: Analysenet, metRaad: Bool = true
  ) -> String {
    let loose =
      (top.waarde == 1 ? "raakt " : "raken ") + (top.bovenaan.count > 1 ? "steeds " : "")
      + net.aantal(Int(top.waarde)) + " los."
    // For what was not meant to last there is nothing to look for.
    let advice =
      !metRaad || top.bovenaan.contains { net.isTijdelijk($0) }
      ? "" : " Kijk of een ander daar ook \(net.woorden.banden) heeft."
    return "\(lead) \(loose)\(advice)"
  }

  /// How many links there are, and of how many little depends.
  static func telling(_ cuts: [Snijpunt], _ net: Analysenet) -> String {
    let single = cuts.count { $0.cutOff == 1 }
    var zin =
      "\(net.aantal(cuts.count)) zijn een schakel: valt er één weg, dan raakt een deel los."
    if single == cuts.count {
      zin += " Steeds gaat het om één \(net.woorden.knoop)."
    } else if single > 0 {
      zin += " Bij \(Teksten.geheel(single)) daarvan gaat het om één \(net.woorden.knoop)."
    }
    return zin
  }

  /// The table of some of the cut nodes.
  static func tabel(
    _ cuts: [Snijpunt], _ analyse: Analyse, vooraf: String = ""
  ) -> DocumentTable? {
    guard cuts.count > 1 else { return nil }
    let (shown, net) = (cuts.prefix(analyse.keuze.top), analyse.net)
    return DocumentTable(
      name: "snijpunten", caption: vooraf + Teksten.eerste(shown.count, outOf: cuts.count),
      columns: ["naam"] + net.soortkop + ["stukken", "raken los"],
      rows: shown.map { cut in
        [net.namen[cut.node]] + net.soortcel(cut.node)
          + [Teksten.geheel(cut.parts), Teksten.geheel(cut.cutOff)]
      })
  }
}
