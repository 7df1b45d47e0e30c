import GraphCore
import Kaartgraaf
import Wijkmodel

extension KaartGraph {
  /// The name of an area with its scale, so that nobody takes a street for a wijk.
  func gebiedsnaam(_ gebied: NodeID) -> String {
    let knoop = knoop(gebied)
    return "\(knoop.naam) (\(knoop.schaal?.rawValue ?? "schaal niet vermeld"))"
  }

  /// The names of areas with their scales, as people say a list.
  func gebiedsnamen(_ gebieden: [NodeID]) -> String {
    Teksten.opsomming(sortedByName(gebieden).map(gebiedsnaam))
  }

  /// The names of entries by name, as people say a list.
  func namen(_ nodes: some Sequence<NodeID>) -> String {
    Teksten.opsomming(sortedByName(nodes).map { knoop($0).naam })
  }

  /// The name of an actor, of a person with the function where the name does not say it.
  func actornaam(_ node: NodeID) -> String {
    functie(of: node).map { "\(knoop(node).naam) (\($0))" } ?? knoop(node).naam
  }

  /// The name of an actor with its kind, of a person with the function as well.
  func actornaamMetSoort(_ node: NodeID) -> String {
    let words = [functie(of: node), knoopsoort(node).rawValue].compactMap(\.self)
    return "\(knoop(node).naam) (\(words.joined(separator: ", ")))"
  }

  /// The function of a person; nil where the name says it already or none is stated.
  private func functie(of node: NodeID) -> String? {
    let knoop = knoop(node)
    guard knoop.knoopsoort == .sleutelfiguur, let functie = knoop.velden[.functie],
      !FoldedText(knoop.naam).rawValue.contains(FoldedText(functie).rawValue)
    else { return nil }
    return functie
  }
}
