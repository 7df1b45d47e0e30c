import Kaartgraaf
import Wijkmodel

/// Clauses that make and order the rows of several questions.
extension Querytekst {
  /// Lines as one query, of which the first rows are kept when only these are asked for.
  static func query(_ lines: [String], top: Int?) -> String {
    (lines + (top.map { ["LIMIT \($0)"] } ?? [])).joined(separator: "\n")
  }

  /// Clauses that keep of parallel relations the one that counts.
  ///
  /// - Parameters:
  ///   - relation: The variable of the relation.
  ///   - scope: The other variables; rows that agree on these are parallel.
  /// - Returns: Clauses after which these variables are in scope.
  static func eenRelatie(_ relation: String, per scope: [String]) -> [String] {
    let kept = scope.joined(separator: ", ")
    return [
      "WITH \(kept), \(relation) ORDER BY sterkte(\(relation)) DESC, "
        + "coalesce(\(relation).vanaf, date('0001-01-01')) DESC, id(\(relation))",
      "WITH \(kept), head(collect(\(relation))) AS \(relation)",
    ]
  }

  /// Clauses that give every party `p` its section and keep those of an area; the section is
  /// empty when there is no area.
  static func secties(
    _ grens: Gebiedsgrens?, keeping kept: [String], in graaf: KaartGraph
  ) -> [String] {
    guard let grens else {
      return ["WITH \((kept + ["p"]).joined(separator: ", ")), '' AS sectie"]
    }
    let sections = grens.secties.map { literal($0.rawValue) }.joined(separator: ", ")
    let area = graaf.knoop(grens.ligging.gebied).id
    return sectie(area, keeping: kept) + ["WHERE sectie IN [\(sections)]"]
  }

  /// Clauses that make of parties `p` with a relation `r` to `t` one row per party, entry and
  /// level, each with its section.
  static func perNiveau(_ soort: String?, _ grens: Gebiedsgrens?, in graaf: KaartGraph) -> [String]
  {
    ["WITH p, t, r, coalesce(r.niveau, p.niveau, 'onbekend') AS niveau"]
      + eenRelatie("r", per: ["p", "t", "niveau"])
      + (soort.map { ["WHERE " + Querytekst.soort("p", $0)] } ?? [])
      + secties(grens, keeping: ["t", "niveau", "r"], in: graaf)
  }

  /// The order of the sections of an area.
  static let sectievolgorde =
    "CASE sectie WHEN 'binnen' THEN 1 WHEN 'omvattend' THEN 2 ELSE 3 END"

  /// An order of levels.
  static func niveauvolgorde(_ niveaus: [Niveau?]) -> String {
    let cases = niveaus.enumerated().map { place, niveau in
      "WHEN \(literal(niveau.woord)) THEN \(place + 1)"
    }
    return "CASE niveau \(cases.joined(separator: " ")) END"
  }
}
