import GraphCore
import Kaartgraaf
import Wijkmodel

extension KaartGraph {
  /// The level of a relation: its own, else that of the party at which it begins, else nil.
  func niveau(_ edge: EdgeID) -> Niveau? { relatie(edge).niveau ?? knoop(van(edge)).niveau }

  /// The relations of a kind to an entry, of parallel ones of one level the one that counts.
  ///
  /// Where a question selects or groups by level, parallel relations of different levels are all
  /// there.
  ///
  /// - Complexity: O(d) in the number of relations of the entry.
  func relationsPerLevel(
    _ soort: Relatiesoortnummer, to node: NodeID
  ) -> [(edge: EdgeID, niveau: Niveau?)] {
    let levels: [Niveau?] = Niveau.allCases + [nil]
    return levels.flatMap { level in
      relations(soort, to: node) { relatie in
        (relatie.niveau ?? kaart[relatie.van].niveau) == level
      }.map { ($0, level) }
    }
  }
}

extension Niveau? {
  /// The word for the level; "onbekend" where it is not stated.
  var woord: String { self?.rawValue ?? "onbekend" }

  /// The order of somebody who looks for a contact: operationeel first, onbekend last.
  static let uitvoerendEerst: [Niveau?] = [.operationeel, .tactisch, .strategisch, nil]

  /// The order of somebody who looks for who decides: strategisch first, onbekend last.
  static let sturendEerst: [Niveau?] = [.strategisch, .tactisch, .operationeel, nil]
}

extension Vraaginvoer {
  /// The level that an option gives, or nil when it is not given.
  ///
  /// - Throws: `Vraagfout.geenKeuze` when it is no level.
  func niveau() throws(Vraagfout) -> Niveau? { try choice(.niveau) }
}
