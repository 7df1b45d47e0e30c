/// The position of an edge among the outgoing edges of one snapshot.
public struct EdgeID: RawRepresentable, Hashable, Comparable, Strideable, Sendable {
  /// The position, counted from zero.
  public let rawValue: Int32

  /// Makes an identifier from a position.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Makes an identifier from a position.
  public init(_ index: Int) { rawValue = Int32(index) }

  /// The position as an array index.
  public var index: Int { Int(rawValue) }

  /// Orders edges by position.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// Returns how many positions `other` lies further on.
  public func distance(to other: EdgeID) -> Int { other.index - index }

  /// Returns the edge `count` positions further on.
  public func advanced(by count: Int) -> EdgeID { EdgeID(index + count) }
}
