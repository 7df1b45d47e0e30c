/// Ties inside a group and ties that leave it.
public struct TieTally: Equatable, Sendable {
  /// The number of ties between nodes of one group.
  public internal(set) var inside = 0
  /// The number of ties between nodes of different groups.
  public internal(set) var outside = 0

  /// The number of ties.
  public var total: Int { inside + outside }

  /// (outside - inside) / (outside + inside), from -1 (all inside) to 1 (all outside); nil when
  /// there are no ties.
  public var index: Double? { total == 0 ? nil : Double(outside - inside) / Double(total) }

  mutating func add(isInside: Bool) {
    if isInside { inside += 1 } else { outside += 1 }
  }
}
