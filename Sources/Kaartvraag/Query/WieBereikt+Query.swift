public import Kaartgraaf
import Wijkmodel

extension WieBereikt {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout.geenQuery` when contact steps are asked for, which a query cannot rank.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    guard stappen == 0 else { throw .geenQuery(Self.beschrijving.naam + " --via") }
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let one = keuze.groepen.first.map { Querytekst.literal(graaf.knoop($0).id) } ?? "''"
    let group = keuze.isMoeilijkBereikbaar ? "moeilijk_bereikbaar: true" : "id: \(one)"
    var lines = ["MATCH (p)-[b:BEREIKT]->(x:Doelgroep {\(group)})"]
    if let kanaal { lines.append("WHERE \(Querytekst.cell("b.kanaal", has: kanaal))") }
    lines += Querytekst.eenRelatie("b", per: ["x", "p"])
    var conditions: [String] = []
    if minSterkte > 1 { conditions.append("sterkte(b) >= \(minSterkte)") }
    if let soort { conditions.append(Querytekst.soort("p", soort)) }
    if !conditions.isEmpty { lines.append("WHERE \(conditions.joined(separator: " AND "))") }
    lines += Querytekst.secties(grens, keeping: ["x", "b"], in: graaf)
    if let top { lines += afkapregels(top) }
    return (lines + slotregels).joined(separator: "\n")
  }

  /// Clauses that keep the first rows of every group and section.
  private func afkapregels(_ top: Int) -> [String] {
    [
      "WITH x, p, b, sectie ORDER BY \(rijvolgorde)",
      "WITH x, sectie, collect({p: p, b: b})[0..\(top)] AS lijst",
      "UNWIND lijst AS rij",
      "WITH x, sectie, rij.p AS p, rij.b AS b",
    ]
  }

  private var slotregels: [String] {
    [
      "RETURN x.id AS doelgroep, sectie, p.id AS id, p.naam AS naam, sterkte(b) / 5.0 AS score",
      "ORDER BY \(Querytekst.naamvolgorde("x")), "
        + "\(Querytekst.sectievolgorde), \(rijvolgorde)",
    ]
  }

  private var rijvolgorde: String {
    "sterkte(b) DESC, coalesce(b.vertrouwen, 0) DESC, " + Querytekst.naamvolgorde("p")
  }
}
