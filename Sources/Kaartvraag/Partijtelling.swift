import GraphCore
import Kaartgraaf
import Wijkmodel

/// Counts the parties that reach a group, who belongs to the same organisation as one.
///
/// A sleutelfiguur does not count beside an organisation of its own that reaches the group as
/// well; of those that are left, the ones that share an organisation count as one, also when they
/// do so through others.
struct Partijtelling {
  private let graaf: KaartGraph

  init(in graaf: KaartGraph) { self.graaf = graaf }

  /// The number of parties among some that reach one group.
  ///
  /// - Parameters:
  ///   - partijen: The parties, each once.
  ///   - stopped: A party that is thought away, also as an organisation that others share.
  /// - Returns: The number; 0 when there are no parties.
  /// - Complexity: O(n α(n)) for n parties with their organisations.
  func aantal(_ partijen: [NodeID], without stopped: NodeID? = nil) -> Int {
    let reaching = Set(partijen)
    var parts = DisjointNodes()
    var count = 0
    for partij in partijen where partij != stopped {
      let organisations = organisaties(of: partij).filter { $0 != stopped }
      guard graaf.knoopsoort(partij) == .sleutelfiguur, !organisations.isEmpty else {
        count += 1
        continue
      }
      if organisations.contains(where: reaching.contains) { continue }
      count += 1
      for organisation in organisations where parts.join(partij, organisation) == .bothCounted {
        count -= 1
      }
    }
    return count
  }

  private func organisaties(of persoon: NodeID) -> [NodeID] {
    graaf.organisatiebanden(of: persoon).map { graaf.relaties.target(of: $0) }
  }
}

/// Nodes in parts that are joined step by step, each part holding at most one that was counted.
private struct DisjointNodes {
  enum Join {
    case same
    case bothCounted
    case extended
  }

  private var parents: [NodeID: NodeID] = [:]

  /// Joins the part of a person with that of an organisation, and tells whether the organisation
  /// was in a part of another person already.
  mutating func join(_ person: NodeID, _ organisation: NodeID) -> Join {
    let isNew = parents[organisation] == nil
    let (one, other) = (root(of: person), root(of: organisation))
    if one == other { return .same }
    parents[other] = one
    return isNew ? .extended : .bothCounted
  }

  private mutating func root(of node: NodeID) -> NodeID {
    var root = node
    while let parent = parents[root], parent != root { root = parent }
    var step = node
    while let parent = parents[step], parent != root {
      parents[step] = root
      step = parent
    }
    parents[node] = root
    parents[root] = root
    return root
  }
}
