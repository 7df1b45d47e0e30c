public import Kaartgraaf
import Wijkmodel

extension Onbereikt {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one area.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var conditions = ["NOT EXISTS { \(bereikt(grens, in: graaf)) }"]
    if let grens {
      conditions.append(Querytekst.takesPart("x", graaf.knoop(grens.ligging.gebied).id))
    }
    if let soort { conditions.append(Querytekst.soort("x", soort)) }
    let lines = [
      "MATCH (x:Doelgroep)", "WHERE " + conditions.joined(separator: "\n  AND "),
      "RETURN x.id AS id, x.naam AS naam, x.moeilijk_bereikbaar AS moeilijkBereikbaar",
      "ORDER BY \(Querytekst.moeilijkEerst("x")), " + Querytekst.naamvolgorde("x"),
    ]
    return Querytekst.query(lines, top: top)
  }

  /// The pattern of a party that reaches group `x`, in the area when there is one.
  private func bereikt(_ grens: Gebiedsgrens?, in graaf: KaartGraph) -> String {
    guard let grens else { return "()-[:BEREIKT]->(x)" }
    let lines =
      ["MATCH (p)-[:BEREIKT]->(x)"] + Querytekst.meegeteld(grens, keeping: ["x"], in: graaf)
      + ["RETURN p"]
    return "\n    " + lines.joined(separator: "\n    ") + "\n  "
  }
}
