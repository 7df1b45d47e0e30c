import DocumentText
import GraphCore
import Kaartvraag

extension Maat {
  static let sleutelspelers = Maat(
    "sleutelspelers",
    kop: Analysekeuze.Criterium.fragmentatie.kop(3),
    kopVoor: { $0.keuze.criterium.kop($0.keuze.aantal) },
    uitleg: "Welk groepje samen het netwerk het meest bij elkaar houdt, of samen de meesten "
      + "bereikt.",
    bron: "Borgatti, Identifying sets of key players in a social network (2006)", plaats: .sets,
    conventie: { analyse in
      analyse.keuze.criterium.conventie(analyse.net.woorden.knopen)
        + " Een stap is een verbinding, hoe sterk die ook is."
        + (analyse.net.graph.isDirected ? " De richting telt mee." : "")
    },
    uitkomst: { analyse in
      let choice = analyse.keuze
      let cost = analyse.zoekstappen
      let found =
        cost > hoogsteZoekstappen
        ? nil
        : analyse.net.graph.keyPlayers(
          count: choice.aantal, criterion: choice.criterium.kern, listing: 10_000)
      return Maatuitkomst(
        .anders(json(found, analyse)),
        zin: found.map { zin($0, analyse) }
          ?? geenSet(analyse, isTooLarge: cost > hoogsteZoekstappen),
        tabel: found.flatMap { tabel($0, analyse) })
    })

  /// Above this a search takes minutes.
  private static let hoogsteZoekstappen = 2e10

  private static func json(_ found: KeyPlayers?, _ analyse: Analyse) -> JSONWaarde {
    let ids = analyse.net.ids
    return .object([
      JSONVeld("k", .getal(analyse.keuze.aantal)),
      JSONVeld("criterium", .tekst(analyse.keuze.criterium.rawValue)),
      JSONVeld("waarde", .kommagetal(found?.value)),
      JSONVeld(
        "sets",
        found.map { .lijst($0.sets.map { set in .teksten(set.map { ids[$0] }) }) } ?? .null),
      JSONVeld("aantal_sets", .getal(found?.setCount)),
      JSONVeld("exact", found.map { .waar($0.isExhaustive) } ?? .null),
    ])
  }

  private static func geenSet(_ analyse: Analyse, isTooLarge: Bool) -> String {
    let (net, count) = (analyse.net, analyse.keuze.aantal)
    if net.ids.isEmpty { return Teksten.leegNet }
    if isTooLarge {
      return "Het netwerk is te groot om dit binnen een redelijke tijd uit te zoeken. Kies een "
        + "deel van het netwerk of een ander criterium."
    }
    return "In een netwerk van \(net.aantal(net.ids.count)) zijn er geen \(Teksten.geheel(count)) "
      + "te kiezen"
      + (analyse.keuze.criterium.kern.removesNodes ? " waarna er nog twee of meer over zijn." : ".")
  }

  private static func zin(_ found: KeyPlayers, _ analyse: Analyse) -> String {
    let net = analyse.net
    let names = found.sets.first.map { set in Teksten.opsomming(set.map { net.namen[$0] }) } ?? ""
    let before = net.graph.keyPlayerValue(of: [], criterion: found.criterion) ?? 0
    let count = analyse.keuze.aantal
    if isZonderEffect(found, net) {
      return found.isExhaustive
        ? "Wie u \(count == 1 ? "ook" : "er ook \(Teksten.geheel(count))") weghaalt, het netwerk "
          + "valt niet verder uit elkaar."
        : "Er is geen keuze gevonden waarbij het netwerk verder uit elkaar valt. Niet alle keuzes "
          + "zijn bekeken."
    }
    return analyse.keuze.criterium.zin(names, count, found.value, before, net) + " "
      + zekerheid(found, net)
  }

  /// Whether the network falls apart no further whoever is taken out.
  private static func isZonderEffect(_ found: KeyPlayers, _ net: Analysenet) -> Bool {
    guard found.criterion == .fragmentation else { return false }
    return found.value <= net.graph.keyPlayerValue(of: [], criterion: found.criterion) ?? 0
  }

  private static func zekerheid(_ found: KeyPlayers, _ net: Analysenet) -> String {
    var zin =
      found.setCount > 1
      ? "Er zijn \(Teksten.geheel(found.setCount)) keuzes met evenveel effect. " : ""
    zin +=
      found.isExhaustive
      ? "Alle keuzes zijn bekeken: meer effect kan niet."
      : "Niet alle keuzes zijn bekeken; misschien heeft een andere keuze meer effect."
    return zin
  }

  private static func tabel(_ found: KeyPlayers, _ analyse: Analyse) -> DocumentTable? {
    guard found.sets.count > 1, !isZonderEffect(found, analyse.net) else { return nil }
    let shown = found.sets.prefix(analyse.keuze.top)
    return DocumentTable(
      name: "sleutelspelers", caption: Teksten.eerste(shown.count, outOf: found.setCount),
      columns: ["keuze", "wie"],
      rows: shown.enumerated().map { number, set in
        ["\(number + 1)", Teksten.opsomming(set.map { analyse.net.namen[$0] })]
      })
  }
}

extension Analyse {
  /// About how many steps a search for key players takes that does not look at every set.
  fileprivate var zoekstappen: Double {
    let nodes = Double(net.graph.nodeCount)
    let whole = nodes + Double(net.graph.outgoing.targets.count)
    let perSet = keuze.criterium == .afstand ? nodes * whole : whole
    return perSet * nodes * Double(max(keuze.aantal, 1))
  }
}
