/// The position of a node in one snapshot.
public struct NodeID: RawRepresentable, Hashable, Comparable, Strideable, Sendable {
  /// The position, counted from zero.
  public let rawValue: Int32

  /// Makes an identifier from a position.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Makes an identifier from a position.
  public init(_ index: Int) { rawValue = Int32(index) }

  /// The position as an array index.
  public var index: Int { Int(rawValue) }

  /// Orders nodes by position.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Returns how many positions `other` lies further on.
  public func distance(to other: NodeID) -> Int { other.index - index }

  /// Returns the node `count` positions further on.
  public func advanced(by count: Int) -> NodeID { NodeID(index + count) }
}
