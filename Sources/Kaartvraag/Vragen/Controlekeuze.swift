import GraphCore
import Kaartgraaf
import Wijkmodel

/// What may be on the list of what must be checked: in an area, of an owner, of a kind.
struct Controlekeuze {
  private let graaf: KaartGraph
  private let filter: Soortfilter
  private let keepsRelations: Bool
  private let eigenaar: NodeID?
  /// The entries in the area; nil when there is none.
  private let binnen: NodeSet?

  init(
    _ grens: Gebiedsgrens?, eigenaar: NodeID?, soort: String?, in graaf: KaartGraph
  ) {
    self.graaf = graaf
    filter = Soortfilter(soort)
    keepsRelations = soort.map { FoldedText($0).rawValue == "relatie" } ?? true
    self.eigenaar = eigenaar
    binnen = grens.map { Self.binnen($0, in: graaf) }
  }

  /// The parties that work in an area, it and the areas below it, and the groups that live there.
  private static func binnen(_ grens: Gebiedsgrens, in graaf: KaartGraph) -> NodeSet {
    var found = grens.ligging.binnen
    for party in graaf.knopen(.partij)
    where grens.ligging.ligging(of: party).ligging == .binnen {
      found.insert(party)
    }
    for group in graaf.knopen(.init(.doelgroep))
    where graaf.woongebieden(of: group).contains(where: { grens.ligging.binnen.contains($0) }) {
      found.insert(group)
    }
    return found
  }

  /// Whether an entry may be on the list.
  func keeps(_ node: NodeID, owner: NodeID?) -> Bool {
    (eigenaar == nil || eigenaar == owner) && (binnen?.contains(node) ?? true)
      && filter.keeps(graaf.knoop(node))
  }

  /// Whether a relation may be on the list.
  func keeps(_ edge: EdgeID, owner: NodeID?) -> Bool {
    guard keepsRelations, eigenaar == nil || eigenaar == owner else { return false }
    guard let binnen else { return true }
    return binnen.contains(graaf.van(edge)) || binnen.contains(graaf.naar(edge))
  }
}
