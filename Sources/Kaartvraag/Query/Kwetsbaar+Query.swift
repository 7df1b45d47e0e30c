public import Kaartgraaf
import Wijkmodel

extension Kwetsbaar {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one area.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var lines = ["MATCH (p)-[b:BEREIKT]->(x:Doelgroep)"]
    var conditions: [String] = []
    if let grens {
      conditions.append(Querytekst.takesPart("x", graaf.knoop(grens.ligging.gebied).id))
    }
    if let soort { conditions.append(Querytekst.soort("x", soort)) }
    if !conditions.isEmpty { lines.append("WHERE " + conditions.joined(separator: "\n  AND ")) }
    lines += Querytekst.meegeteld(grens, keeping: ["x", "b"], in: graaf)
    lines.append("WITH x, collect(DISTINCT p) AS partijen, max(sterkte(b)) AS hoogste")
    lines += telling
    lines += [
      "RETURN x.id AS id, x.naam AS naam, aantal, hoogste",
      "ORDER BY aantal, \(Querytekst.moeilijkEerst("x")), hoogste, "
        + Querytekst.naamvolgorde("x"),
    ]
    return Querytekst.query(lines, top: top)
  }

  /// Clauses that count the parties, who belongs to the same organisation as one.
  ///
  /// Goes through the parties that are left and joins the organisations of each with the parts
  /// that have one of these in common; who has no organisation is a part without any.
  private var telling: [String] {
    [
      "WITH x, hoogste, [p IN partijen WHERE NOT EXISTS { "
        + "(p)-[:WERKT_BIJ|VERTEGENWOORDIGT]->(o) WHERE o IN partijen }] AS over",
      "WITH x, hoogste, "
        + "[p IN over | [(p)-[:WERKT_BIJ|VERTEGENWOORDIGT]->(o) | o.id]] AS organisaties",
      "WITH x, hoogste, size(reduce(delen = [], mijn IN organisaties |",
      "  [deel IN delen WHERE none(o IN deel WHERE o IN mijn)]",
      "  + [reduce(samen = mijn, deel IN [deel IN delen WHERE any(o IN deel WHERE o IN mijn)] "
        + "| samen + deel)]))",
      "  AS aantal",
      "WHERE aantal <= \(drempel)",
    ]
  }
}
