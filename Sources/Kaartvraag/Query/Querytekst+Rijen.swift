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
  /// level, each with where it works as `ligging`.
  static func perNiveau(_ soort: String?, _ grens: Gebiedsgrens?, in graaf: KaartGraph) -> [String]
  {
    ["WITH p, t, r, coalesce(r.niveau, p.niveau, 'onbekend') AS niveau"]
      + eenRelatie("r", per: ["p", "t", "niveau"])
      + (soort.map { ["WHERE " + Querytekst.soort("p", $0)] } ?? [])
      + secties(grens, keeping: ["t", "niveau", "r"], in: graaf)
      + ["WITH p, t, niveau, r, sectie AS ligging"]
  }

  /// Clauses that keep the parties `p` that count where parties are counted or combined; all when
  /// there is no area.
  static func meegeteld(
    _ grens: Gebiedsgrens?, keeping kept: [String], in graaf: KaartGraph
  ) -> [String] {
    guard let grens else { return [] }
    let sections = grens.secties.filter { $0 != .onbekend }.map { literal($0.rawValue) }
    return sectie(graaf.knoop(grens.ligging.gebied).id, keeping: kept)
      + ["WHERE sectie IN [\(sections.joined(separator: ", "))]"]
  }

  /// Clauses that keep the first rows of every list.
  ///
  /// - Parameters:
  ///   - top: The number of rows.
  ///   - lists: The variables of which every value has a list of its own.
  ///   - kept: The other variables that must stay in scope.
  ///   - order: The order of the rows in a list.
  /// - Returns: Clauses after which these variables are in scope.
  static func eersteRijen(
    _ top: Int, per lists: [String], keeping kept: [String], _ order: String
  ) -> [String] {
    let all = (lists + kept).joined(separator: ", ")
    let row = kept.map { "\($0): \($0)" }.joined(separator: ", ")
    let list = lists.joined(separator: ", ")
    return [
      "WITH \(all) ORDER BY \(order)",
      "WITH \(list), collect({\(row)})[0..\(top)] AS lijst",
      "UNWIND lijst AS rij",
      "WITH \(list), " + kept.map { "rij.\($0) AS \($0)" }.joined(separator: ", "),
    ]
  }

  /// The order "hard to reach first".
  static func moeilijkEerst(_ group: String) -> String {
    "CASE \(group).moeilijk_bereikbaar WHEN true THEN 1 WHEN false THEN 3 ELSE 2 END"
  }

  /// The order of the sections of an area.
  static func sectievolgorde(_ variable: String = "sectie") -> String {
    "CASE \(variable) WHEN 'binnen' THEN 1 WHEN 'omvattend' THEN 2 ELSE 3 END"
  }

  /// An order of levels.
  static func niveauvolgorde(_ niveaus: [Niveau?]) -> String {
    let cases = niveaus.enumerated().map { place, niveau in
      "WHEN \(literal(niveau.woord)) THEN \(place + 1)"
    }
    return "CASE niveau \(cases.joined(separator: " ")) END"
  }
}

extension Groepskeuze {
  /// The properties that a node of the chosen groups has in a pattern.
  func queryvoorwaarde(in graaf: KaartGraph) -> String {
    let one = groepen.first.map { Querytekst.literal(graaf.knoop($0).id) } ?? "''"
    return isMoeilijkBereikbaar ? "moeilijk_bereikbaar: true" : "id: \(one)"
  }
}
