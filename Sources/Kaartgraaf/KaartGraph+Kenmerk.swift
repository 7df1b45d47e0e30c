public import GraphCore
internal import Wijkmodel

extension KaartGraph {
  /// The entry with a key, or nil.
  ///
  /// - Complexity: O(1).
  public func node(of id: String) -> NodeID? { kaart.nummer(of: id).map(node) }
}
