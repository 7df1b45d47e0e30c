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
    var lines = ["MATCH (p)-[b:BEREIKT]->(x:Doelgroep {\(keuze.queryvoorwaarde(in: graaf))})"]
    if let kanaal { lines.append("WHERE \(Querytekst.cell("b.kanaal", has: kanaal))") }
    lines += Querytekst.eenRelatie("b", per: ["x", "p"])
    var conditions: [String] = []
    if minSterkte > 1 { conditions.append("sterkte(b) >= \(minSterkte)") }
    if let soort { conditions.append(Querytekst.soort("p", soort)) }
    if !conditions.isEmpty { lines.append("WHERE \(conditions.joined(separator: " AND "))") }
    lines += Querytekst.secties(grens, keeping: ["x", "b"], in: graaf)
    if let top {
      lines += Querytekst.eersteRijen(
        top, per: ["x", "sectie"], keeping: ["p", "b"], rijvolgorde)
    }
    return (lines + slotregels).joined(separator: "\n")
  }

  private var slotregels: [String] {
    [
      "RETURN x.id AS doelgroep, sectie, p.id AS id, p.naam AS naam, sterkte(b) / 5.0 AS score",
      "ORDER BY \(Querytekst.naamvolgorde("x")), "
        + "\(Querytekst.sectievolgorde()), \(rijvolgorde)",
    ]
  }

  private var rijvolgorde: String {
    "sterkte(b) DESC, coalesce(b.vertrouwen, 0) DESC, " + Querytekst.naamvolgorde("p")
  }
}
