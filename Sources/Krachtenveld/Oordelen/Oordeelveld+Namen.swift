import GraphCore
import Kaartgraaf
import Wijkmodel

extension Oordeelveld {
  /// The name of an entry.
  func naam(_ node: NodeID) -> String { graaf.knoop(node).naam }

  /// The names of entries in their order, as people say a list.
  func opsomming(_ nodes: [NodeID]) -> String { Teksten.opsomming(nodes.map(naam)) }
}
