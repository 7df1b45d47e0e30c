import DocumentText
import GraphCore

extension Maat {
  static let bemiddeling = Maat(
    "bemiddeling", kop: "Wie staat tussen twee groepen in? (bemiddelaarsrollen, brokerage)",
    uitleg: "Hoe vaak iemand tussen twee anderen in staat die niet rechtstreeks verbonden zijn, en "
      + "bij welke groepen die twee horen.",
    bron: "Gould en Fernandez, Structures of mediation (1989)",
    conventie: { analyse in
      Teksten.indeling(analyse)
        + (analyse.net.graph.isDirected
          ? " Geteld is elk drietal A naar B naar C zonder verbinding van A naar C."
          : " In deze tekst telt elk tweetal één keer. In JSON en CSV telt het twee keer: één "
            + "keer in "
            + "elke richting, zoals in het vak gebruikelijk is.")
        + " Gewicht telt niet mee. De rollen: coordinator (beide de eigen groep), consultant "
        + "(beide "
        + "één andere groep), gatekeeper (van een andere groep naar de eigen), representative (van "
        + "de eigen groep naar een andere), liaison (twee verschillende andere groepen)."
    },
    uitkomst: { analyse in
      let net = analyse.net
      guard let groups = analyse.indeling else {
        let none = [[Double]?](repeating: nil, count: net.ids.count)
        return Maatuitkomst(.samen(rolnamen, none), zin: Teksten.geenIndeling(analyse))
      }
      let found = net.graph.brokerage(groups: groups.groepen)
      let rows = found.map { $0.map(\.perRol) }
      let ranked = Top(found.map { $0.map { Double($0.total) } }, of: net)
      let top = ranked.flatMap { $0.waarde > 0 ? $0 : nil }
      return Maatuitkomst(
        .samen(rolnamen, rows), zin: zin(top, rows, analyse),
        tabel: top.flatMap { tabel($0, rows, analyse) })
    })

  private static let rolnamen = [
    "coordinator", "consultant", "gatekeeper", "representative", "liaison",
  ]

  private static func zin(_ top: Top?, _ rows: [[Double]?], _ analyse: Analyse) -> String {
    let net = analyse.net
    guard let top else {
      return "Niemand staat tussen twee anderen in die niet rechtstreeks verbonden zijn, voor "
        + "zover van alle drie de groep vermeld is."
    }
    let roles = Bemiddelaarsrol.alle(net)
    let pairs = roles.map { $0.aantal(rows[top.bovenaan[0]] ?? []) }.reduce(0, +)
    var zin =
      "Het vaakst tussen twee anderen in die niet rechtstreeks verbonden zijn, "
      + "\(top.werkwoord("staat", "staan")) \(top.wie): bij "
      + "\(Teksten.aantal(pairs, "tweetal", "tweetallen"))\(top.elk)."
    if top.bovenaan.count == 1, pairs > 1, let row = rows[top.bovenaan[0]] {
      for role in roles where 2 * role.aantal(row) > pairs { zin += " " + role.zin(row, pairs) }
    }
    if analyse.indeling?.labels.count == 1 {
      zin += " Alle \(net.woorden.knopen) waarvan de groep vermeld is, horen bij dezelfde groep."
    }
    return zin
  }

  private static func tabel(
    _ top: Top, _ rows: [[Double]?], _ analyse: Analyse
  ) -> DocumentTable? {
    let roles = Bemiddelaarsrol.alle(analyse.net)
    let ranked = top.volgorde.filter { (rows[$0] ?? []).contains { $0 > 0 } }
    let shown = ranked.prefix(analyse.keuze.top)
    let rest = ranked.count > shown.count ? "" : " De anderen hebben 0."
    return DocumentTable(
      name: "bemiddeling",
      caption: "Bij hoeveel tweetallen, en bij welke groepen die twee horen. "
        + Teksten.bovenaan(shown.count, outOf: top.volgorde.count, lowest: false)
        + (shown.count < top.volgorde.count ? rest : ""),
      columns: ["naam", "samen"] + roles.map(\.kolomkop),
      rows: shown.map { node in
        let counts = roles.map { $0.aantal(rows[node] ?? []) }
        return [analyse.net.namen[node], Teksten.geheel(counts.reduce(0, +))]
          + counts.map(Teksten.geheel)
      })
  }
}

extension BrokerageRoles<Int> {
  /// The counts in the order in which they are written.
  fileprivate var perRol: [Double] {
    [coordinator, consultant, gatekeeper, representative, liaison].map { Double($0) }
  }
}
