public import Kaartgraaf
import Wijkmodel

extension Verouderd {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// The vraagtaal does not tell a relation of a short column from one of `relaties.csv`. The
  /// query takes for the former what says nothing of its own and is named in the short cell.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var owner: String?
    if let eigenaar { owner = graaf.knoop(try graaf.named(eigenaar, among: .partij)).id }
    var lines = grens.map { binnenregels(graaf.knoop($0.ligging.gebied).id) } ?? []
    lines += knoopregels(isInArea: grens != nil, owner: owner)
    let keepsRelations = soort.map { FoldedText($0).rawValue == "relatie" } ?? true
    if keepsRelations { lines += relatieregels(isInArea: grens != nil, owner: owner) }
    lines += [
      "UNWIND knopen\(keepsRelations ? " + relaties" : "") AS post",
      "OPTIONAL MATCH (e {id: post.eigenaar})",
    ]
    if let top {
      lines += [
        "WITH e, post ORDER BY \(Self.volgorde)",
        "WITH e, collect(post)[0..\(top)] AS lijst", "UNWIND lijst AS post",
      ]
    }
    lines += [
      "RETURN coalesce(e.id, '') AS eigenaar, post.id AS id, post.naam AS naam,",
      "  post.bevestigd AS bevestigd, dagenTussen(post.bevestigd, date()) AS dagen",
      "ORDER BY CASE WHEN e IS NULL THEN 1 ELSE 0 END, zonderAccenten(e.naam), e.id,",
      "  " + Self.volgorde,
    ]
    return lines.joined(separator: "\n")
  }

  /// The order of what one owner keeps.
  private static let volgorde =
    "CASE WHEN post.bevestigd IS NULL THEN 0 ELSE 1 END, post.bevestigd, post.id"

  /// Clauses that gather what lies in an area as `binnen`.
  private func binnenregels(_ area: String) -> [String] {
    let up = "-[:DEEL_VAN\(Querytekst.anyDepth)]->(:Gebied {id: \(Querytekst.literal(area))})"
    let tie = "(v)-[:WERKT_BIJ|VERTEGENWOORDIGT]->()-[:WERKZAAM_IN]->()"
    return [
      "MATCH (v)", "WHERE v:Gebied AND EXISTS { (v)\(up) }",
      "  OR EXISTS { (v)-[:WERKZAAM_IN]->()\(up) }",
      "  OR v:Sleutelfiguur AND NOT EXISTS { (v)-[:WERKZAAM_IN]->() }",
      "    AND EXISTS { \(tie)\(up) }",
      "  OR v:Doelgroep AND EXISTS { MATCH (g:Gebied)\(up)",
      "    WHERE g.id IN [w IN split(coalesce(v.gebied, ''), '|') | trim(w)] RETURN g }",
      "WITH collect(v) AS binnen",
    ]
  }

  private func voorwaarde(_ post: String) -> String {
    "(\(post).laatst_bevestigd IS NULL OR "
      + "dagenTussen(\(post).laatst_bevestigd, date()) > \(dagen))"
  }

  private func knoopregels(isInArea: Bool, owner: String?) -> [String] {
    var conditions = [voorwaarde("x")]
    if isInArea { conditions.append("x IN binnen") }
    if let owner { conditions.append("x.eigenaar = \(Querytekst.literal(owner))") }
    if let soort { conditions.append(Querytekst.soort("x", soort)) }
    return [
      "OPTIONAL MATCH (x)", "WHERE " + conditions.joined(separator: "\n  AND "),
      "WITH \(isInArea ? "binnen, " : "")collect(CASE WHEN x IS NULL THEN null ELSE",
      "  {id: x.id, naam: x.naam, eigenaar: x.eigenaar, bevestigd: x.laatst_bevestigd} END) "
        + "AS knopen",
    ]
  }

  private func relatieregels(isInArea: Bool, owner: String?) -> [String] {
    var conditions = [voorwaarde("r"), "NOT (\(Self.uitKorteKolom))"]
    if isInArea { conditions.append("(a IN binnen OR b IN binnen)") }
    if let owner { conditions.append("a.eigenaar = \(Querytekst.literal(owner))") }
    return [
      "OPTIONAL MATCH (a)-[r]->(b)", "WHERE " + conditions.joined(separator: "\n  AND "),
      "WITH knopen, collect(CASE WHEN r IS NULL THEN null ELSE",
      "  {id: id(r), naam: a.naam + ' ' + toLower(type(r)) + ' ' + b.naam,",
      "    eigenaar: a.eigenaar, bevestigd: r.laatst_bevestigd} END) AS relaties",
    ]
  }

  /// The condition that relation `r` of `a` with `b` says nothing of its own and that a short cell
  /// names its other end.
  private static let uitKorteKolom: String = {
    let own = ["sterkte", "vertrouwen", "kanaal", "niveau", "vanaf", "tot", "zekerheid"]
    let isBare = (own + ["toelichting"]).map { "r.\($0) IS NULL" }.joined(separator: " AND ")
    let cells = KorteKolom.alle.map { column in
      let (row, other) = column.isOmgekeerd ? ("b", "a") : ("a", "b")
      let type = Relatiesoort.ingebouwd[column.relatiesoort.index].naam.uppercased()
      return "r:\(type) AND any(w IN split(coalesce(\(row).\(column.kolom.rawValue), ''), '|') "
        + "WHERE trim(w) = \(other).id OR "
        + "zonderAccenten(trim(w)) = zonderAccenten(\(other).naam))"
    }
    return isBare + " AND (\n    " + cells.joined(separator: "\n    OR ") + ")"
  }()
}
