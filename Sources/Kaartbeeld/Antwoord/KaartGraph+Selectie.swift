internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension KaartGraph {
  /// The relations of an answer by their two ends, in order of number.
  ///
  /// - Complexity: O(k d) for k relations at entries with d relations.
  func relaties(of selectie: Selectie) -> [[NodeID]: EdgeID] {
    var found: [[NodeID]: EdgeID] = [:]
    for choice in selectie.relaties {
      let relation = kaart.relaties[choice.relatie.index]
      let node = node(relation.van)
      let all =
        relaties.outgoingEdges(of: node).map(\.self)
        + relaties.incomingEdges(of: node).map(\.self)
      guard let edge = all.first(where: { nummer($0) == choice.relatie }) else { continue }
      found[[van(edge), naar(edge)].sorted()] = edge
    }
    return found
  }

  /// How a relation reads from one of its ends, in words.
  func woorden(_ edge: EdgeID, from node: NodeID) -> String {
    let kind = kaart[soort(edge)]
    return van(edge) == node || kind.isSymmetrisch ? kind.heen : kind.terug
  }
}
