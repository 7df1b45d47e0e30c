import DocumentText
import GraphCore

extension Maat {
  static let bemiddeling = Maat(
    "bemiddeling", kop: "Wie bemiddelt tussen wie? (bemiddelaarsrollen, brokerage)",
    uitleg: "Hoe vaak iemand tussen twee anderen in staat die niet rechtstreeks verbonden zijn, en "
      + "bij welke groepen die twee horen.",
    bron: "Gould en Fernandez, Structures of mediation (1989)",
    conventie: { analyse in
      Teksten.indeling(analyse)
        + (analyse.net.graph.isDirected
          ? " Geteld is elk drietal A naar B naar C zonder verbinding van A naar C."
          : " Elk tweetal telt twee keer, één keer in elke richting.")
        + " Gewicht telt niet mee."
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
        tabel: top.map { tabel($0, rows, analyse) })
    })

  private static let rolnamen = [
    "coordinator", "consultant", "gatekeeper", "representative", "liaison",
  ]

  private static let rollen = [
    "twee van de eigen groep", "twee van één andere groep", "een andere groep en de eigen",
    "de eigen groep en een andere", "twee verschillende andere groepen",
  ]

  private static func zin(_ top: Top?, _ rows: [[Double]?], _ analyse: Analyse) -> String {
    let net = analyse.net
    guard let top else {
      return "Niemand staat tussen twee anderen in die niet rechtstreeks verbonden zijn, voor "
        + "zover van alle drie de groep vermeld is."
    }
    var zin =
      "\(top.wie) \(top.werkwoord("staat", "staan")) het vaakst tussen twee anderen in die niet "
      + "rechtstreeks verbonden zijn: \(Teksten.getal(top.waarde)) keer\(top.elk)."
    if top.bovenaan.count == 1, let row = rows[top.bovenaan[0]] {
      zin += " Meestal is dat tussen \(vaakst(row))."
    }
    if analyse.indeling?.labels.count == 1 {
      zin += " Alle \(net.woorden.knopen) waarvan de groep vermeld is, horen bij dezelfde groep."
    }
    return zin
  }

  /// Between whom somebody stands most often.
  private static func vaakst(_ row: [Double]) -> String {
    let most = row.max() ?? 0
    var found = row.indices.filter { row[$0] == most }
    // Without directions both say the same.
    if found.contains(2), found.contains(3) { found.removeAll { $0 == 3 } }
    return Teksten.opsomming(found.map { rollen[$0] }, "of")
  }

  private static func tabel(_ top: Top, _ rows: [[Double]?], _ analyse: Analyse) -> DocumentTable {
    let shown = top.volgorde.prefix(analyse.keuze.top)
    return DocumentTable(
      name: "bemiddeling",
      caption: "Tussen wie zij staan. "
        + Teksten.bovenaan(shown.count, outOf: top.volgorde.count, lowest: false),
      columns: ["naam", "samen"] + zip(rollen, rolnamen).map { "tussen \($0) (\($1))" },
      rows: shown.map { node in
        let row = rows[node] ?? []
        return [analyse.net.namen[node], Teksten.getal(row.reduce(0, +))] + row.map(Teksten.getal)
      })
  }
}

extension BrokerageRoles<Int> {
  /// The counts in the order in which they are written.
  fileprivate var perRol: [Double] {
    [coordinator, consultant, gatekeeper, representative, liaison].map { Double($0) }
  }
}
