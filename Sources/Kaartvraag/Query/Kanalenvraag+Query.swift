public import Kaartgraaf
import Wijkmodel

extension Kanalenvraag {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var lines = ["MATCH (p)-[b:BEREIKT]->(x:Doelgroep {\(keuze.queryvoorwaarde(in: graaf))})"]
    lines += Querytekst.meegeteld(grens, keeping: ["x", "b"], in: graaf)
    lines += kanalen
    if let top {
      lines += Querytekst.eersteRijen(
        top, per: ["x"], keeping: ["gevouwen", "kanaal", "aantal", "hoogste"], volgorde)
    }
    lines += [
      "RETURN x.id AS doelgroep, kanaal AS id, aantal, hoogste",
      "ORDER BY \(Querytekst.naamvolgorde("x")), \(volgorde)",
    ]
    return Querytekst.query(lines, top: nil)
  }

  /// Clauses that make a row for every channel of every group; where none is stated the folded
  /// channel is null, which a channel that is itself called "onbekend" is not.
  private var kanalen: [String] {
    [
      "WITH x, p, b, [w IN split(coalesce(b.kanaal, ''), '|') WHERE trim(w) <> '' | trim(w)] "
        + "AS woorden",
      "UNWIND CASE WHEN size(woorden) = 0 THEN [null] ELSE woorden END AS woord",
      "WITH x, zonderAccenten(woord) AS gevouwen, coalesce(min(woord), 'onbekend') AS kanaal,",
      "  count(DISTINCT p) AS aantal, max(sterkte(b)) AS hoogste",
    ]
  }

  private var volgorde: String {
    "CASE WHEN gevouwen IS NULL THEN 1 ELSE 0 END, aantal DESC, hoogste DESC, gevouwen"
  }
}
