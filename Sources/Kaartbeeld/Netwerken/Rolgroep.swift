internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension KaartGraph {
  /// The name of an entry where it stands alone: a person as a role at an organisation.
  func rolnaam(_ node: NodeID) -> String {
    guard knoopsoort(node) == .sleutelfiguur,
      let tie = organisatiebanden(of: node).max(by: { sterkte($0).getal < sterkte($1).getal })
    else { return beeldnaam(node) }
    return "\(beeldnaam(node)) (\(beeldnaam(naar(tie))))"
  }

  /// People with the same role and the same ties, who are drawn as one.
  ///
  /// - Parameters:
  ///   - nodes: The entries on a picture.
  ///   - ties: What else of the picture each is tied to.
  /// - Returns: The entries in the order given, those drawn as one together.
  func rolgroepen(_ nodes: [NodeID], ties: (NodeID) -> Set<NodeID>) -> [[NodeID]] {
    struct Key: Hashable {
      var role: String
      var ties: Set<NodeID>
    }
    var places: [Key: Int] = [:]
    var groups: [[NodeID]] = []
    for node in nodes {
      guard knoopsoort(node) == .sleutelfiguur else {
        groups.append([node])
        continue
      }
      let key = Key(role: beeldnaam(node), ties: ties(node))
      if let place = places[key] {
        groups[place].append(node)
      } else {
        places[key] = groups.count
        groups.append([node])
      }
    }
    return groups
  }
}
