/// The position of a relation in the list of one `SocialeKaart`.
public struct Relatienummer: RawRepresentable, Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let rawValue: Int32

  /// Makes a number from a position.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Makes a number from an array index.
  public init(_ index: Int) { rawValue = Int32(index) }

  /// The position as an array index.
  public var index: Int { Int(rawValue) }

  /// Orders by position in the map.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
