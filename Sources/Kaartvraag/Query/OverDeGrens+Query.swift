public import Kaartgraaf
import Wijkmodel

extension OverDeGrens {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: Nothing; the question names no entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let kinds = kandidaten.members.map { "p:\(Querytekst.label($0))" }.joined(separator: " OR ")
    var conditions = ["(\(kinds))"]
    if let soort { conditions.append(Querytekst.soort("p", soort)) }
    var lines = ["MATCH (p)", "WHERE " + conditions.joined(separator: "\n  AND ")]
    lines += Querytekst.werkgebied()
    lines += [
      "UNWIND gebieden AS g",
      "MATCH (g)-[:DEEL_VAN\(Querytekst.anyDepth)]->(w:Gebied {schaal: 'wijk'})",
      "WITH DISTINCT p, w ORDER BY " + Querytekst.naamvolgorde("w"),
      "WITH p, collect(w.id) AS wijken",
      "WHERE size(wijken) >= \(minimum)",
      "RETURN p.id AS id, p.naam AS naam, size(wijken) AS aantal, wijken",
      "ORDER BY size(wijken) DESC, " + Querytekst.naamvolgorde("p"),
    ]
    return Querytekst.query(lines, top: top)
  }
}
