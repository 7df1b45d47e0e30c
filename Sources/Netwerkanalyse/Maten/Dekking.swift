import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let dekking = Maat(
    "dekking", kop: "Met hoe weinig partijen bereikt u iedereen? (dekking)",
    kopVoor: { analyse in
      "Met hoe weinig \(analyse.net.woorden.knopen) bereikt u iedereen? (dekking)"
    },
    uitleg: "Welk groepje samen de meeste anderen rechtstreeks kent, en hoeveel er nodig zijn voor "
      + "iedereen.",
    bron: "Nemhauser, Wolsey en Fisher, An analysis of approximations for maximizing submodular "
      + "set functions (1978); Chvátal, A greedy heuristic for the set-covering problem (1979)",
    plaats: .sets,
    conventie: { analyse in
      "Iemand bereikt zichzelf en wie rechtstreeks verbonden is"
        + (analyse.net.graph.isDirected ? ", van die ene naar de ander" : "")
        + ". Kan elke keuze worden bekeken, dan is dat gedaan. Anders is steeds gekozen wie er de "
        + "meeste nieuwe bij brengt; dat bereikt minstens 63 procent van wat de beste keuze "
        + "bereikt. Gewicht telt niet mee."
    },
    uitkomst: { analyse in
      let found = Dekking(analyse)
      return Maatuitkomst(
        .anders(found.json(analyse)), zin: found.zin(analyse), tabel: found.tabel(analyse))
    })
}

/// Who cover most, and who cover all.
private struct Dekking {
  let best: Besten
  let smallest: DominatingSet

  init(_ analyse: Analyse) {
    smallest = analyse.net.graph.dominatingSet()
    best = Besten(analyse.net.graph, analyse.keuze.aantal, all: smallest)
  }

  func json(_ analyse: Analyse) -> JSONWaarde {
    func ids(_ nodes: [Int]) -> JSONWaarde { .teksten(nodes.map { analyse.net.ids[$0] }) }
    return .object([
      JSONVeld("k", .getal(analyse.keuze.aantal)),
      JSONVeld("gekozen", ids(best.picks)),
      JSONVeld("gedekt", .getal(best.covered)),
      JSONVeld("exact", .waar(best.isExact)),
      JSONVeld("kleinste", ids(smallest.members.map { Int($0) })),
      JSONVeld("bewezen", .waar(smallest.isSmallest)),
    ])
  }

  func zin(_ analyse: Analyse) -> String {
    let net = analyse.net
    if net.ids.isEmpty { return Teksten.leegNet }
    if smallest.members.count == 1 {
      return "Met \(net.namen[Int(smallest.members[0])]) alleen bereikt u iedereen rechtstreeks."
    }
    guard best.covered < net.ids.count else {
      return nodig(net)
        + (best.picks.count == smallest.members.count
          ? " Dat zijn \(net.opgesomd(best.picks))." : "")
    }
    return "Met \(net.opgesomd(best.picks)) bereikt u "
      + "\(Teksten.geheel(best.covered)) van de \(net.aantal(net.ids.count)) rechtstreeks, "
      + "\(best.picks.count == 1 ? "zichzelf" : "henzelf") meegeteld. " + nodig(net)
  }

  /// How many it takes to reach everyone.
  private func nodig(_ net: Analysenet) -> String {
    let count = smallest.members.count
    var zin =
      smallest.isSmallest
      ? "Voor alle \(net.woorden.knopen) zijn er \(Teksten.geheel(count)) nodig; met minder kan "
        + "het "
        + "niet."
      : "Voor alle \(net.woorden.knopen) zijn er hoogstens \(Teksten.geheel(count)) nodig"
        + (smallest.lowerBound > 1
          ? ", en minstens \(Teksten.geheel(smallest.lowerBound))." : ".")
    let alone = net.graph.degrees().count { $0 == 0 }
    if alone > 0 {
      zin +=
        " Daarvan \(alone == 1 ? "is" : "zijn") er \(Teksten.geheel(alone)) zonder "
        + "\(net.isKaart ? "vermeld\(net.woorden.band == "contact" ? "" : "e") " : "")"
        + "\(net.woorden.band): die bereikt u alleen zelf."
    }
    return zin
  }

  func tabel(_ analyse: Analyse) -> DocumentTable? {
    guard !best.picks.isEmpty else { return nil }
    var sum = 0
    return DocumentTable(
      name: "dekking", caption: "Wie er het eerst gekozen is, en hoeveel er steeds bij komen.",
      columns: ["naam", "komen erbij", "samen"],
      rows: zip(best.picks, best.gains).map { node, gain in
        sum += gain
        return [analyse.net.namen[node], Teksten.geheel(gain), Teksten.geheel(sum)]
      })
  }
}

/// A number of nodes that together cover the most, as far as is known.
private struct Besten {
  /// The nodes, who covers most first.
  let picks: [Int]
  /// How many each covers that those before it do not.
  let gains: [Int]
  /// Whether no other nodes cover more.
  let isExact: Bool

  var covered: Int { gains.reduce(0, +) }

  init(_ graph: SimpleGraph, _ count: Int, all: DominatingSet) {
    let whole = all.members.count <= count ? all.members.map { Int($0) } : nil
    let searched = graph.keyPlayers(count: count, criterion: .reach(steps: 1), listing: 1)
    let known = whole ?? searched.flatMap { $0.isExhaustive ? $0.sets.first : nil }
    let greedy = graph.closedNeighbourhoods.maximumCoverage(max(count, 0)).picks.map { Int($0) }
    isExact = known != nil
    (picks, gains) = Self.inOrder(known ?? greedy, graph)
  }

  /// The nodes in the order in which each covers the most that is new.
  private static func inOrder(_ nodes: [Int], _ graph: SimpleGraph) -> ([Int], [Int]) {
    var covered = NodeSet(nodeCount: graph.nodeCount)
    func news(_ node: Int) -> [NodeID] {
      ([Int32(node)] + graph.outgoing.arcs(of: node).map { graph.outgoing.targets[$0] })
        .map { NodeID(rawValue: $0) }.filter { !covered.contains($0) }
    }
    var (left, picks, gains): ([Int], [Int], [Int]) = (nodes, [], [])
    while let next = left.max(by: { (news($0).count, $1) < (news($1).count, $0) }) {
      let found = news(next)
      left.removeAll { $0 == next }
      picks.append(next)
      gains.append(found.count)
      for node in found { covered.insert(node) }
    }
    return (picks, gains)
  }
}
