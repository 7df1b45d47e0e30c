import GraphCore
import Kaartgraaf
import Wijkmodel

/// Pieces of queries in the vraagtaal that several questions share.
enum Querytekst {
  /// The largest number of steps that the vraagtaal allows; areas are never nested that deep.
  static let anyDepth = "*0..30"

  /// A text as a literal.
  static func literal(_ text: String) -> String {
    var quoted = "'"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "'", "\\": quoted += "\\" + String(scalar)
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "'"
  }

  /// The condition that a list in a cell has a value, without regard to case and accents.
  static func cell(_ property: String, has value: String) -> String {
    "any(w IN split(coalesce(\(property), ''), '|') WHERE "
      + "zonderAccenten(trim(w)) = zonderAccenten(\(literal(value))))"
  }

  /// The condition that a node is of a kind or has it in its own column.
  static func soort(_ variable: String, _ soort: String) -> String {
    let own = cell("\(variable).soort", has: soort)
    let folded = FoldedText(soort).rawValue
    guard let kind = Knoopsoort.allCases.first(where: { $0.rawValue == folded }) else {
      return own
    }
    return "(\(variable):\(label(kind)) OR \(own))"
  }

  /// The label of a kind of entry.
  static func label(_ kind: Knoopsoort) -> String {
    kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
  }

  /// Clauses that give a party `p` the areas in which it works, or else its organisations.
  ///
  /// - Parameter kept: The other variables that must stay in scope.
  /// - Returns: Clauses after which `gebieden` is in scope.
  static func werkgebied(keeping kept: [String] = []) -> [String] {
    let scope = (kept + ["p"]).joined(separator: ", ")
    return [
      "WITH \(scope), [(p)-[:WERKZAAM_IN]->(g) | g] AS eigen,",
      "  [(p)-[:WERKT_BIJ|VERTEGENWOORDIGT]->()-[:WERKZAAM_IN]->(g) | g] AS vanOrganisatie",
      "WITH \(scope), CASE WHEN size(eigen) > 0 OR NOT p:Sleutelfiguur THEN eigen "
        + "ELSE vanOrganisatie END AS gebieden",
    ]
  }

  /// The order by name and then by key.
  static func naamvolgorde(_ variable: String) -> String {
    "zonderAccenten(\(variable).naam), \(variable).id"
  }

  /// Clauses that give a party `p` the section in which it lies, seen from an area.
  ///
  /// - Parameters:
  ///   - area: The key of the area.
  ///   - kept: The other variables that must stay in scope.
  /// - Returns: Clauses after which `sectie` is in scope.
  static func sectie(_ area: String, keeping kept: [String]) -> [String] {
    let scope = (kept + ["p"]).joined(separator: ", ")
    let goal = "(:Gebied {id: \(literal(area))})"
    return werkgebied(keeping: kept) + [
      "WITH \(scope), CASE",
      "  WHEN size(gebieden) = 0 THEN 'onbekend'",
      "  WHEN any(g IN gebieden WHERE EXISTS { (g)-[:DEEL_VAN\(anyDepth)]->\(goal) }) "
        + "THEN 'binnen'",
      "  WHEN any(g IN gebieden WHERE EXISTS { (g)<-[:DEEL_VAN\(anyDepth)]-\(goal) }) "
        + "THEN 'omvattend'",
      "  ELSE 'elders' END AS sectie",
    ]
  }

  /// The condition that a group states no area, or one that equals, contains or lies in this one.
  static func takesPart(_ group: String, _ area: String) -> String {
    let goal = "(:Gebied {id: \(literal(area))})"
    return "(\(group).gebied IS NULL OR EXISTS { MATCH (g:Gebied) "
      + "WHERE g.id IN [w IN split(\(group).gebied, '|') | trim(w)] "
      + "AND (EXISTS { (g)-[:DEEL_VAN\(anyDepth)]->\(goal) } "
      + "OR EXISTS { (g)<-[:DEEL_VAN\(anyDepth)]-\(goal) }) RETURN g })"
  }
}
