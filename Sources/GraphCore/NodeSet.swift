/// A set of nodes of one snapshot, one bit per node.
public struct NodeSet: Hashable, Sendable {
  /// The number of nodes of the snapshot, members or not.
  public let nodeCount: Int

  private var words: [UInt64]

  /// Makes an empty set over a number of nodes.
  public init(nodeCount: Int) {
    self.nodeCount = nodeCount
    words = Array(repeating: 0, count: (nodeCount + 63) / 64)
  }

  /// Makes a set over a number of nodes from its members.
  public init(nodeCount: Int, _ members: some Sequence<NodeID>) {
    self.init(nodeCount: nodeCount)
    for member in members { insert(member) }
  }

  /// The number of members.
  ///
  /// - Complexity: O(V / 64).
  public var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// Whether the set has no members.
  ///
  /// - Complexity: O(V / 64).
  public var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

  /// Returns whether `node` is a member.
  public func contains(_ node: NodeID) -> Bool {
    words[node.index >> 6] & (1 << UInt64(node.index & 63)) != 0
  }

  /// Adds `node` and returns whether it was new.
  @discardableResult
  public mutating func insert(_ node: NodeID) -> Bool {
    precondition(node.index < nodeCount, "node lies outside this set")
    let bit: UInt64 = 1 << UInt64(node.index & 63)
    defer { words[node.index >> 6] |= bit }
    return words[node.index >> 6] & bit == 0
  }

  /// Takes `node` out.
  public mutating func remove(_ node: NodeID) {
    words[node.index >> 6] &= ~(1 << UInt64(node.index & 63))
  }

  /// Adds the members of `other`.
  ///
  /// - Complexity: O(V / 64).
  public mutating func formUnion(_ other: NodeSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Keeps only what is in `other` as well.
  ///
  /// - Complexity: O(V / 64).
  public mutating func formIntersection(_ other: NodeSet) {
    for index in words.indices { words[index] &= other.words[index] }
  }

  /// Takes the members of `other` out.
  ///
  /// - Complexity: O(V / 64).
  public mutating func subtract(_ other: NodeSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  /// Returns whether no node is in both sets.
  ///
  /// - Complexity: O(V / 64).
  public func isDisjoint(with other: NodeSet) -> Bool {
    zip(words, other.words).allSatisfy { $0 & $1 == 0 }
  }
}

extension NodeSet: Sequence {
  /// Gives the members in order of position.
  public struct Iterator: IteratorProtocol {
    private let words: [UInt64]
    private var position = 0
    private var rest: UInt64

    init(words: [UInt64]) {
      self.words = words
      rest = words.first ?? 0
    }

    /// Returns the next member.
    public mutating func next() -> NodeID? {
      while rest == 0 {
        position += 1
        guard position < words.count else { return nil }
        rest = words[position]
      }
      defer { rest &= rest - 1 }
      return NodeID(position << 6 + rest.trailingZeroBitCount)
    }
  }

  /// Makes an iterator over the members in order of position.
  public func makeIterator() -> Iterator { Iterator(words: words) }
}
