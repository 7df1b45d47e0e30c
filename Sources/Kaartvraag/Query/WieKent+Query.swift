public import Kaartgraaf
import Wijkmodel

extension WieKent {
  /// The query in the vraagtaal that gives the same rows.
  ///
  /// A query cannot rank routes by itself, so this one writes out every route and keeps of each
  /// party the best.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one party.
  public func query(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> String {
    let center = graaf.knoop(try graaf.named(partij, among: .partij)).id
    let kinds = graaf.kaart.relatiesoorten.filter { $0.contact != .nee }
    let types = kinds.map { Querytekst.type($0) }.joined(separator: "|")
    var lines = [
      "MATCH weg = (a {id: \(Querytekst.literal(center))})-[:\(types)*1..\(stappen)]-(p)",
      "WHERE " + voorwaarden(kinds).joined(separator: "\n  AND "),
    ]
    lines += besteWeg
    if let soort { lines.append("WHERE " + Querytekst.soort("p", soort)) }
    if let top {
      lines += Querytekst.eersteRijen(top, per: ["sectie"], keeping: ["p", "beste"], volgorde)
    }
    lines += [
      "RETURN sectie, p.id AS id, p.naam AS naam, beste.product / \(Self.macht(stappen)).0 AS score, "
        + "beste.stappen AS stappen",
      "ORDER BY sectie, \(volgorde)",
    ]
    return Querytekst.query(lines, top: nil)
  }

  /// What must hold of a route: parties only, each once, no networks in between where that is
  /// asked for, and of parallel relations the one that counts.
  private func voorwaarden(_ kinds: [Relatiesoort]) -> [String] {
    let party = Knoopsoorten.partij.members.map { "n:\(Querytekst.label($0))" }
    let symmetric = kinds.filter(\.isSymmetrisch).map { Querytekst.literal($0.typenaam) }
    var conditions = [
      "all(n IN nodes(weg) WHERE \(party.joined(separator: " OR ")))",
      "all(n IN nodes(weg) WHERE single(m IN nodes(weg) WHERE m = n))",
    ]
    if zonderNetwerken {
      conditions.append("none(n IN nodes(weg) WHERE n:Netwerk AND n <> a AND n <> p)")
    }
    let begin = "coalesce(q.vanaf, date('0001-01-01'))"
    let other = "coalesce(r.vanaf, date('0001-01-01'))"
    conditions.append(
      """
      none(r IN relationships(weg) WHERE any(v IN [startNode(r)] WHERE EXISTS { (v)-[q]-(w)
          WHERE w = endNode(r) AND type(q) = type(r)
          AND (startNode(q) = v OR type(q) IN [\(symmetric.joined(separator: ", "))])
          AND sterkte(q) = sterkte(r)
          AND (\(begin) > \(other) OR \(begin) = \(other) AND id(q) < id(r)) }))
      """)
    return conditions
  }

  /// Clauses that give every party its best route and the fewest steps of any.
  ///
  /// Strengths are compared as whole numbers, as if every route had the most steps.
  private var besteWeg: [String] {
    let scale = (1...stappen).map { "WHEN \($0) THEN \(Self.macht(stappen - $0))" }
    return [
      "WITH p, length(weg) AS stappen,",
      "  reduce(s = CASE length(weg) \(scale.joined(separator: " ")) END, "
        + "r IN relationships(weg) | s * sterkte(r)) AS product,",
      "  reduce(v = 5, r IN relationships(weg) | CASE WHEN coalesce(r.vertrouwen, 0) < v "
        + "THEN coalesce(r.vertrouwen, 0) ELSE v END) AS vertrouwen",
      "WITH p, stappen, product, vertrouwen ORDER BY product DESC, stappen, vertrouwen DESC",
      "WITH p, min(stappen) AS sectie, "
        + "head(collect({product: product, stappen: stappen, vertrouwen: vertrouwen})) AS beste",
    ]
  }

  private var volgorde: String {
    "beste.product DESC, beste.stappen, beste.vertrouwen DESC, " + Querytekst.naamvolgorde("p")
  }

  /// A power of five, the highest strength.
  private static func macht(_ exponent: Int) -> Int {
    (0..<exponent).reduce(1) { power, _ in power * 5 }
  }
}

extension Querytekst {
  /// The type of a kind of relation, as it stands in a pattern.
  fileprivate static func type(_ kind: Relatiesoort) -> String {
    let name = kind.typenaam
    let isPlain = name.unicodeScalars.allSatisfy {
      $0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return isPlain && name.first?.isNumber == false ? name : "`\(name)`"
  }
}

extension Relatiesoort {
  /// The name of its type in the vraagtaal: in capitals, spaces as `_`.
  fileprivate var typenaam: String { naam.uppercased().replacing(" ", with: "_") }
}
