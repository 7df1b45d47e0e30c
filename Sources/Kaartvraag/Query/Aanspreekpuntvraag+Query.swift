public import Kaartgraaf
import Wijkmodel

extension Aanspreekpuntvraag {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let target = graaf.knoop(try graaf.named(onderwerp, among: Self.onderwerpen)).id
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var lines = ["MATCH (p)-[r:AANSPREEKPUNT_VOOR]->(t {id: \(Querytekst.literal(target))})"]
    lines += Querytekst.perNiveau(soort, grens, in: graaf)
    if let niveau { lines += keuze(niveau) }
    lines += [
      "RETURN p.id AS id, p.naam AS naam, niveau, ligging, sterkte(r) AS sterkte",
      "ORDER BY \(Querytekst.niveauvolgorde(Niveau?.uitvoerendEerst)), "
        + "\(Querytekst.sectievolgorde("ligging")), sterkte(r) DESC, \(Querytekst.naamvolgorde("p"))",
    ]
    return Querytekst.query(lines, top: top)
  }

  /// Clauses that keep the rows at a level, or all when there is none.
  private func keuze(_ niveau: Niveau) -> [String] {
    [
      "WITH collect({p: p, r: r, niveau: niveau, ligging: ligging}) AS alle",
      "WITH alle, [rij IN alle WHERE rij.niveau = \(Querytekst.literal(niveau.rawValue))] "
        + "AS gevraagd",
      "UNWIND CASE WHEN size(gevraagd) > 0 THEN gevraagd ELSE alle END AS rij",
      "WITH rij.p AS p, rij.r AS r, rij.niveau AS niveau, rij.ligging AS ligging",
    ]
  }
}
