import DocumentText
import GraphCore

/// The short page for who asked for no measure in particular.
struct Analysebladzijde {
  /// The figures of the whole that it shows.
  static let cijfers: Set<String> = [
    "knopen", "relaties", "dichtheid", "wederkerigheid", "componenten", "gemiddelde_pad",
  ]

  private let verslag: Analyseverslag
  private let analyse: Analyse
  private let net: Analysenet
  private let tussen: Rangdeling
  private let schakels: [Maat.Snijpunt]

  init(_ verslag: Analyseverslag) {
    self.verslag = verslag
    analyse = verslag.analyse
    net = analyse.net
    tussen = Rangdeling(verslag.deel(.betweenness)?.uitkomst.getallen ?? [], net)
    schakels = Maat.snijpuntenlijst(net)
  }

  var blokken: [DocumentBlock] {
    [
      .heading(level: 2, "In het kort"), .list(kort),
      .heading(level: 2, "Het netwerk als geheel"),
      .list(
        verslag.cijfers.filter { Self.cijfers.contains($0.cijfer.naam) && !$0.cijfer.isStil }
          .flatMap(\.zinnen)),
    ] + tussenpositie + schakel + groepen
  }

  /// The page in a few lines.
  private var kort: [String] {
    var zinnen: [String] = []
    let parts = net.graph.components()
    let share = Double(parts.sizes.max() ?? 0) / Double(net.ids.count)
    zinnen.append(
      share == 1
        ? "Alle \(net.woorden.knopen) hangen aan elkaar, rechtstreeks of via anderen."
        : share < 0.5
          ? "Het netwerk valt uiteen in losse delen; het grootste telt "
            + "\(Teksten.geheel(parts.sizes.max() ?? 0)) van de \(net.aantal(net.ids.count))."
          : "\(Teksten.hoofdletter(Teksten.ongeveer(share))) van de \(net.woorden.knopen) hangt "
            + "aan elkaar, rechtstreeks of via anderen.")
    if let top = tussen.mensen ?? tussen.rest, top.waarde > 1e-9, !top.isGelijk {
      zinnen.append(
        tussen.delen.isEmpty
          ? "Het vaakst tussen anderen in \(top.werkwoord("zit", "zitten")) \(top.wie)."
          : "Van de wijkpartners en sleutelfiguren \(top.werkwoord("zit", "zitten")) \(top.wie) "
            + "het "
            + "vaakst tussen anderen in.")
    }
    zinnen.append(
      schakels.isEmpty
        ? "Niemand is een schakel zonder wie een deel los raakt."
        : "\(net.aantal(schakels.count)) \(schakels.count == 1 ? "is" : "zijn") een schakel: valt "
          + "\(schakels.count == 1 ? "die" : "er één") weg, dan raakt een deel los.")
    if analyse.heeftGroepen {
      let real = analyse.groepen.sizes.count { $0 > 1 }
      zinnen.append(
        "Er zijn \(real) groepen waarbinnen meer \(net.woorden.banden) zijn dan bij toeval.")
    }
    return zinnen
  }

  private var tussenpositie: [DocumentBlock] {
    guard let deel = verslag.deel(.betweenness) else { return [] }
    let parts = tussen.delen.enumerated().map { ligging($1.top, $1.wie, isEerste: $0 == 0) }
    let zin = parts.isEmpty ? deel.uitkomst.zin : parts.joined(separator: " ")
    return [.heading(level: 2, deel.maat.kop(analyse)), .paragraph(zin)]
      + (tabel.map { [.table($0)] } ?? [])
  }

  /// Who of one sort of nodes lies between others most often.
  private func ligging(_ top: Top, _ wie: String, isEerste: Bool) -> String {
    guard top.waarde > 1e-9 else { return "\(wie) ligt niemand tussen twee anderen in." }
    let share =
      "\(top.bovenaan.count > 1 ? "elk " : "")bij \(Teksten.tweetallen(top.waarde, net))."
    return isEerste
      ? "\(wie) \(top.werkwoord("ligt", "liggen")) \(top.wie) het vaakst op de kortste weg tussen "
        + "twee andere \(net.woorden.knopen): \(share)"
      : "\(wie) \(top.werkwoord("is", "zijn")) dat \(top.wie): \(share)"
  }

  /// Who lie between others, with how many ties they have.
  private var tabel: DocumentTable? {
    guard let top = tussen.mensen ?? tussen.rest, !top.isGelijk else { return nil }
    let degrees = net.graph.degrees()
    let values = verslag.deel(.betweenness)?.uitkomst.getallen ?? []
    let rows = top.volgorde.filter { (values[$0] ?? 0) > 1e-9 }.prefix(analyse.keuze.top)
    guard rows.count > 1 else { return nil }
    return DocumentTable(
      name: "betweenness",
      caption: tussen.bijschrift
        + Teksten.bovenaan(rows.count, outOf: top.volgorde.count, lowest: false),
      columns: ["naam"] + net.soortkop + [net.woorden.banden, "tweetallen"],
      rows: rows.map { node in
        [net.namen[node]] + net.soortcel(node)
          + [
            Teksten.geheel(degrees[node]),
            Teksten.procent((values[node] ?? 0) / net.andereTweetallen),
          ]
      })
  }

  private var schakel: [DocumentBlock] {
    guard let cuts = verslag.deel(.snijpunten), let bridges = verslag.deel(.bruggen) else {
      return []
    }
    let loss = schakels.reduce(into: [Double?](repeating: nil, count: net.ids.count)) {
      $0[$1.node] = Double($1.cutOff)
    }
    let division = Rangdeling(loss, net)
    let parts = division.delen.enumerated().map { place, part in
      Maat.gevolg(
        part.top, "\(part.wie) is het gevolg het grootst bij \(part.top.wie): dan", net,
        metRaad: place == 0)
    }
    let zin =
      parts.isEmpty || schakels.count == 1
      ? cuts.uitkomst.zin
      : ([Maat.telling(schakels, net)] + parts).joined(separator: " ")
    let people = schakels.filter { parts.isEmpty || division.isMens($0.node) }
    let table = Maat.tabel(people, analyse, vooraf: parts.isEmpty ? "" : division.bijschrift)
    return [
      .heading(level: 2, "Wie is een schakel? (snijpunten en bruggen)"),
      .paragraph(zin),
    ] + (table.map { [.table($0)] } ?? []) + [.paragraph(bridges.uitkomst.zin)]
  }

  private var groepen: [DocumentBlock] {
    guard let deel = verslag.deel(.groep) else { return [] }
    let table = analyse.heeftGroepen ? Maat.groepentabel(analyse, namen: 1) : nil
    return [
      .heading(level: 2, deel.maat.kop(analyse)),
      .paragraph(Maat.groepenzin(analyse, metNamen: table == nil)),
    ] + (table.map { [.table($0)] } ?? [])
  }
}

extension Analyseverslag {
  /// A measure of the report.
  fileprivate func deel(_ maat: Maat) -> Deel? { delen.first { $0.maat.naam == maat.naam } }
}
