/// How far each node has contacts that do not know one another.
///
/// Burt, "Structural holes: the social structure of competition", 1992, chapter 2. The *contacts*
/// of a node are the nodes with an edge to it, from it or both. The tie between two nodes is what
/// their edges weigh together, a_ij + a_ji; p_ij is the part of all ties of i that is the one with
/// j. Each measure is nil for a node without contacts.
public struct StructuralHoles: Equatable, Sendable {
  /// Over which ties of a contact its attention is divided.
  public enum Scope: Sendable {
    /// All its ties, as Burt defines it and igraph and networkx count.
    case wholeNetwork
    /// Its ties with the node itself and with other contacts of that node, as UCINET can
    /// count: Everett and Borgatti, "Unpacking Burt's constraint measure", Social Networks 62, 2020.
    case egoNetwork
  }

  /// Over which ties of a contact its attention is divided.
  public let scope: Scope

  /// How far the time of a node goes to contacts who are tied to one another.
  ///
  /// c_i = Σ_j c_ij with c_ij = (p_ij + Σ_q p_iq p_qj)², over the contacts j of i and the other
  /// nodes q. It is 1 for a node with one contact and can be above 1.
  public internal(set) var constraint: [Double?]

  /// How many contacts remain when what these share is taken off.
  ///
  /// n - Σ_j Σ_q p_iq m_jq for n contacts j and the other contacts q, with m_jq the tie of j and q
  /// divided by the strongest tie of j. Without weights and directions that is n - 2t/n for t ties
  /// among the contacts: Borgatti, "Structural holes: unpacking Burt's redundancy measures",
  /// Connections 20(1), 1997.
  public internal(set) var effectiveSize: [Double?]

  /// The effective size divided by the number of contacts.
  public internal(set) var efficiency: [Double?]

  /// How far the constraint comes from few contacts: 0 when each gives as much, near 1 when one
  /// gives nearly all.
  ///
  /// The Coleman–Theil index of disorder, Σ_j r_j ln r_j / (n ln n) with r_j = c_ij / (c_i / n).
  /// With one contact, for which that is 0 / 0, it is 1, as Burt takes it.
  public internal(set) var hierarchy: [Double?]
}

extension SimpleGraph {
  /// Returns Burt's measures of structural holes for each node.
  ///
  /// - Parameter scope: Over which ties the attention of a contact is divided.
  /// - Returns: The measures, by position of the node.
  /// - Precondition: Weights are positive.
  /// - Complexity: O(E^1.5) time, O(V + E) space.
  public func structuralHoles(scope: StructuralHoles.Scope = .wholeNetwork) -> StructuralHoles {
    let ties = MutualTies(self)
    return ties.holes(EgoViews(ties, scope), scope)
  }

  /// Returns Burt's constraint of each node, as in ``StructuralHoles/constraint`` but sooner.
  ///
  /// In the whole network Σ_q w_iq w_qj / w_q is the same from i as from j, for w_q the sum of the
  /// ties of q, so it is one number for each edge, to which each triangle adds once.
  ///
  /// - Parameter scope: Over which ties the attention of a contact is divided.
  /// - Returns: By position of the node; nil without contacts.
  /// - Precondition: Weights are positive.
  /// - Complexity: O(E^1.5) time, O(V + E) space.
  public func constraint(scope: StructuralHoles.Scope = .wholeNetwork) -> [Double?] {
    guard scope == .wholeNetwork else { return structuralHoles(scope: scope).constraint }
    return MutualTies(self).constraint()
  }
}
