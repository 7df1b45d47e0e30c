public import GraphCore
public import Kaartgraaf
public import Wijkmodel

extension KaartGraph {
  /// The entries of some kinds with the most relations, most first, then by key.
  ///
  /// Areas larger than a wijk are left out: everything happens there.
  ///
  /// - Complexity: O(V · n) for n entries.
  public func drukste(_ soorten: Knoopsoorten, count: Int) -> [NodeID] {
    var best: [(node: NodeID, relations: Int)] = []
    for node in relaties.nodes where soorten.contains(knoopsoort(node)) && isOverzichtelijk(node) {
      let relations =
        relaties.outgoingEdges(of: node).count + relaties.incomingEdges(of: node).count
      if best.count == count, let last = best.last, last.relations >= relations { continue }
      // Nodes come in order of key, so an equal one goes behind those before it.
      let place = best.firstIndex { $0.relations < relations } ?? best.count
      best.insert((node, relations), at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.node)
  }

  private func isOverzichtelijk(_ node: NodeID) -> Bool {
    guard knoopsoort(node) == .gebied else { return true }
    switch knoop(node).schaal {
    case .straat, .plek, .buurt, .wijk: return true
    case .gebiedsgroep, .stad, .regio, nil: return false
    }
  }
}
