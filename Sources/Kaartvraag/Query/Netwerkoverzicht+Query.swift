public import Kaartgraaf
import Wijkmodel

extension Netwerkoverzicht {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var conditions: [String] = []
    if let theme = try themaknoop(in: graaf) {
      let id = Querytekst.literal(graaf.knoop(theme).id)
      conditions.append("EXISTS { (p)-[:ACTIEF_OP]->(:Thema {id: \(id)}) }")
    }
    if let duur { conditions.append("p.duur = \(Querytekst.literal(duur.rawValue))") }
    if let soort { conditions.append(Querytekst.soort("p", soort)) }
    var lines = ["MATCH (p:Netwerk)"]
    if !conditions.isEmpty { lines.append("WHERE " + conditions.joined(separator: "\n  AND ")) }
    lines += Querytekst.secties(grens, keeping: [], in: graaf)
    if let top {
      lines += Querytekst.eersteRijen(
        top, per: ["sectie"], keeping: ["p"], Querytekst.naamvolgorde("p"))
    }
    lines += [
      "OPTIONAL MATCH (lid)-[:LID_VAN]->(p)",
      "WITH p, sectie, count(DISTINCT lid) AS leden",
      "RETURN sectie, p.id AS id, p.naam AS naam, p.duur AS duur, leden",
      "ORDER BY \(Querytekst.sectievolgorde()), \(Querytekst.naamvolgorde("p"))",
    ]
    return Querytekst.query(lines, top: nil)
  }
}
