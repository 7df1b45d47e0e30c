public import Kaartgraaf
import Wijkmodel

extension Themavraag {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let theme = Querytekst.literal(
      graaf.knoop(try graaf.named(thema, among: .init(.thema))).id)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let order =
      "\(Querytekst.sectievolgorde("ligging")), sterkte(r) DESC, \(Querytekst.naamvolgorde("p")), "
      + Querytekst.naamvolgorde("t")
    var lines = [
      "MATCH (p)-[r:ACTIEF_OP]->(t:Thema)",
      "WHERE EXISTS { (t)-[:DEEL_VAN\(Querytekst.anyDepth)]->(:Thema {id: \(theme)}) }",
    ]
    lines += Querytekst.perNiveau(soort, grens, in: graaf)
    if let top {
      lines += Querytekst.eersteRijen(
        top, per: ["niveau"], keeping: ["p", "t", "r", "ligging"], order)
    }
    lines += [
      "RETURN niveau AS sectie, p.id AS id, p.naam AS naam, t.id AS thema, ligging, "
        + "sterkte(r) AS sterkte",
      "ORDER BY \(Querytekst.niveauvolgorde(Niveau?.sturendEerst)), \(order)",
    ]
    return Querytekst.query(lines, top: nil)
  }
}
