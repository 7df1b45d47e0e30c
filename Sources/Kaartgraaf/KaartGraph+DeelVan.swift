public import GraphCore
import Wijkmodel

extension KaartGraph {
  /// An entry itself and everything that it is part of (`deel_van`, any depth), nearest first.
  ///
  /// - Complexity: O(d) in the number of relations of these entries.
  public func omvattende(of node: NodeID) -> [NodeID] {
    closure(of: node) { relations(.deelVan, from: $0).map { relaties.target(of: $0) } }
  }

  /// An entry itself and everything that is part of it (`deel_van`, any depth), nearest first.
  ///
  /// - Complexity: O(d) in the number of relations of these entries.
  public func onderdelen(of node: NodeID) -> [NodeID] {
    closure(of: node) { relations(.deelVan, to: $0).map { relaties.source(of: $0) } }
  }

  private func closure(of node: NodeID, next: (NodeID) -> [NodeID]) -> [NodeID] {
    var found = [node]
    var seen: Set<NodeID> = [node]
    var place = 0
    while place < found.count {
      for other in next(found[place]) where seen.insert(other).inserted { found.append(other) }
      place += 1
    }
    return found
  }
}
