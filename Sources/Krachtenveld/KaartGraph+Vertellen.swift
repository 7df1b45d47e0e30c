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

  /// The name of an actor with its kind, and of a person the function where the name does not
  /// say it.
  func actornaamMetSoort(_ node: NodeID) -> String {
    let knoop = knoop(node)
    let functie = knoop.knoopsoort == .sleutelfiguur ? knoop.velden[.functie] : nil
    let isSaid =
      functie.map { FoldedText(knoop.naam).rawValue.contains(FoldedText($0).rawValue) } ?? true
    let words = [isSaid ? nil : functie, knoop.knoopsoort.rawValue].compactMap(\.self)
    return "\(knoop.naam) (\(words.joined(separator: ", ")))"
  }
}
