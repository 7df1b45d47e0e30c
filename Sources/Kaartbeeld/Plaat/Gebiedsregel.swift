internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension KaartGraph {
  /// The names of areas as a second line, without those that the name of the entry already has.
  func gebiedsregel(_ areas: [NodeID], of node: NodeID) -> [String] {
    let own = FoldedText(beeldnaam(node)).rawValue
    let names = byName(areas).map { knoop($0).naam }
    let telling = names.filter { !own.contains(FoldedText($0).rawValue) }
    return telling.isEmpty ? [] : [Teksten.opsomming(telling)]
  }
}
