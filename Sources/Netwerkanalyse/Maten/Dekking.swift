import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let dekking = Maat(
    "dekking", kop: "Met hoe weinig bent u bij iedereen? (dekking)",
    uitleg: "Welk groepje samen de meeste anderen rechtstreeks kent, en hoeveel er nodig zijn voor "
      + "iedereen.",
    bron: "Nemhauser, Wolsey en Fisher, An analysis of approximations for maximizing submodular "
      + "set functions (1978); Chvátal, A greedy heuristic for the set-covering problem (1979)",
    plaats: .sets,
    conventie: { analyse in
      "Iemand dekt zichzelf en ieder met wie hij rechtstreeks verbonden is"
        + (analyse.net.graph.isDirected ? ", van hem naar de ander" : "")
        + ". Steeds is gekozen wie er de meeste nieuwe bij brengt; dat dekt minstens 63 procent "
        + "van wat de beste keuze dekt. Gewicht telt niet mee."
    },
    uitkomst: { analyse in
      let found = Dekking(analyse)
      return Maatuitkomst(
        .anders(found.json(analyse)), zin: found.zin(analyse), tabel: found.tabel(analyse))
    })
}

/// Who cover most, and who cover all.
private struct Dekking {
  let best: MaximumCoverage
  let smallest: DominatingSet

  init(_ analyse: Analyse) {
    best = analyse.net.graph.closedNeighbourhoods.maximumCoverage(max(analyse.keuze.aantal, 0))
    smallest = analyse.net.graph.dominatingSet()
  }

  func json(_ analyse: Analyse) -> JSONWaarde {
    func ids(_ nodes: [Int32]) -> JSONWaarde { .teksten(nodes.map { analyse.net.ids[Int($0)] }) }
    return .object([
      JSONVeld("k", .getal(analyse.keuze.aantal)),
      JSONVeld("gekozen", ids(best.picks)),
      JSONVeld("gedekt", .getal(best.covered)),
      JSONVeld("kleinste", ids(smallest.members)),
      JSONVeld("bewezen", .waar(smallest.isSmallest)),
    ])
  }

  func zin(_ analyse: Analyse) -> String {
    let net = analyse.net
    if net.ids.isEmpty { return Teksten.leegNet }
    let names = net.opgesomd(smallest.members.map { Int($0) })
    let all =
      smallest.members.count == 1
      ? "Met \(names) alleen bent u rechtstreeks bij iedereen."
      : "Voor iedereen zijn er \(Teksten.geheel(smallest.members.count)) nodig: \(names)."
    let proof =
      smallest.isSmallest
      ? (smallest.members.count == 1 ? "" : " Met minder kan het niet.")
      : " Misschien kan het met minder"
        + (smallest.lowerBound > 1
          ? "; zeker is dat het er minstens \(Teksten.geheel(smallest.lowerBound)) zijn." : ".")
    guard best.covered < net.ids.count else { return all + proof }
    return "Met \(net.opgesomd(best.picks.map { Int($0) })) bent u rechtstreeks bij "
      + "\(Teksten.geheel(best.covered)) van de \(net.aantal(net.ids.count)), henzelf meegeteld. "
      + all + proof
  }

  func tabel(_ analyse: Analyse) -> DocumentTable? {
    guard !best.picks.isEmpty else { return nil }
    var sum = 0
    return DocumentTable(
      name: "dekking", caption: "Wie er het eerst gekozen is, en hoeveel er steeds bij komen.",
      columns: ["naam", "komen erbij", "samen"],
      rows: zip(best.picks, best.gains).map { node, gain in
        sum += gain
        return [analyse.net.namen[Int(node)], Teksten.geheel(gain), Teksten.geheel(sum)]
      })
  }
}
