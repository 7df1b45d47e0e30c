/// What a set of key players is to be good at.
///
/// Stephen Borgatti, "Identifying sets of key players in a social network", Computational and
/// Mathematical Organization Theory 12, 2006. Distances are in steps, whatever ties weigh, and with
/// directions along the arcs.
public enum KeyPlayerCriterion: Equatable, Sendable {
  /// Without the set the network falls apart: F, the share of the ordered pairs of remaining nodes
  /// of which the first does not reach the second.
  case fragmentation
  /// Without the set others are far apart: DF, 1 - Σ 1/d / (n(n-1)) over the ordered pairs of the n
  /// remaining nodes at distance d, where 1/d is 0 when there is no path.
  case distanceFragmentation
  /// The set is near many: the share of all nodes within a number of steps of the set, its members
  /// included.
  case reach(steps: Int)
  /// The set is near all: Σ 1/d / n over all n nodes at distance d of the nearest member, where d is
  /// 1 for the members themselves and 1/d is 0 without a path. It is 1 when every other node is a
  /// contact of a member.
  case distanceReach

  /// Whether the set is taken out of the network.
  var removesSet: Bool { self == .fragmentation || self == .distanceFragmentation }
}
