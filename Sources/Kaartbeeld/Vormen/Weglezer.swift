internal import GraphCore
public import Kaartgraaf
internal import Wijkmodel

/// Reads the routes of an answer from the keys on them and the relations it used.
public struct Weglezer {
  private let graaf: KaartGraph
  private let relaties: [[NodeID]: EdgeID]

  /// Gathers the relations of an answer.
  ///
  /// - Complexity: O(k d) for k relations at entries with d relations.
  public init(_ selectie: Selectie, in graaf: KaartGraph) {
    self.graaf = graaf
    relaties = graaf.relaties(of: selectie)
  }

  /// The route over entries with these keys; nil where one is not on the map.
  ///
  /// A step for which the answer uses no relation is one that does not exist yet.
  ///
  /// - Complexity: O(n).
  public func weg(_ ids: [String], sterkte: String = "") -> Weg? {
    let vakken = ids.compactMap { Beeldvak($0, in: graaf) }
    guard vakken.count == ids.count else { return nil }
    return Weg(vakken, zip(ids, ids.dropFirst()).map { stap($0, $1) }, sterkte: sterkte)
  }

  /// The stated strength of the relation between two entries; nil where none is stated.
  public func sterkte(_ from: String, _ to: String) -> Int? {
    relatie(from, to).edge.flatMap { graaf.relatie($0).sterkte }
  }

  private func relatie(_ from: String, _ to: String) -> (edge: EdgeID?, first: NodeID?) {
    let nodes = [from, to].compactMap { graaf.kaart.nummer(of: $0).map(graaf.node) }
    return (relaties[nodes.sorted()], nodes.first)
  }

  /// What leads from one entry to another.
  public func stap(_ from: String, _ to: String) -> Weg.Stap {
    let (edge, first) = relatie(from, to)
    guard let edge, let first else {
      return .init(Teksten.nieuwContact, .nieuw)
    }
    let isReach = graaf.soort(edge) == .bereikt
    return .init(graaf.woorden(edge, from: first), isReach ? .bereik : .contact)
  }
}
