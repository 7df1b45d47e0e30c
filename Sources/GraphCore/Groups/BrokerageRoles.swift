/// How often a node stands between two others, by the groups of the three.
///
/// In a - b - c the node in the middle is the broker: from a to b and from b to c there is a tie and
/// from a to c there is none.
public struct BrokerageRoles<Count: Numeric & Sendable>: Equatable, Sendable {
  /// Between two of its own group.
  public internal(set) var coordinator: Count = 0
  /// Between two of one group, of which it is not itself; also called itinerant broker.
  public internal(set) var consultant: Count = 0
  /// From another group to its own.
  public internal(set) var gatekeeper: Count = 0
  /// From its own group to another.
  public internal(set) var representative: Count = 0
  /// Between two groups, of which neither is its own.
  public internal(set) var liaison: Count = 0

  /// All roles together.
  public var total: Count { coordinator + consultant + gatekeeper + representative + liaison }
}
