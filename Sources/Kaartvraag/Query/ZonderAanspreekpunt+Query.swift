public import Kaartgraaf
import Wijkmodel

extension ZonderAanspreekpunt {
  /// The query in the vraagtaal that gives the same rows.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    var conditions = [
      "(x:Doelgroep OR x:Thema OR x:Gebied AND x.schaal = 'wijk'\n"
        + "    OR x:Netwerk AND (x.tot IS NULL OR x.tot >= date() OR x.vanaf > date()))",
      "NOT EXISTS { \(aanspreekpunt) }",
    ]
    if let soort { conditions.append(Querytekst.soort("x", soort)) }
    let lines = [
      "MATCH (x)", "WHERE " + conditions.joined(separator: "\n  AND "),
      "RETURN x.id AS id, x.naam AS naam",
      "ORDER BY CASE WHEN x:Doelgroep THEN 1 WHEN x:Netwerk THEN 2 WHEN x:Thema THEN 3 ELSE 4 END, "
        + Querytekst.naamvolgorde("x"),
    ]
    return Querytekst.query(lines, top: top)
  }

  private var aanspreekpunt: String {
    guard let niveau else { return "()-[:AANSPREEKPUNT_VOOR]->(x)" }
    return "(p)-[r:AANSPREEKPUNT_VOOR]->(x) "
      + "WHERE coalesce(r.niveau, p.niveau) = \(Querytekst.literal(niveau.rawValue))"
  }
}
