/// Names with values in the order in which they came; a name may occur more than once.
public struct Fields: Hashable, Sendable {
  /// A name and its value.
  public struct Field: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: String
  }

  /// The fields, in order.
  public let all: [Field]

  /// Makes fields of names and values.
  public init(_ pairs: [(name: String, value: String)] = []) {
    all = pairs.map { Field(name: $0.name, value: $0.value) }
  }

  /// The first value of a name, or nil when the name does not occur.
  ///
  /// - Complexity: O(n) in the number of fields, which the limits of the server bound.
  public subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// All values of a name, such as those of check boxes.
  public func values(_ name: String) -> [String] {
    all.filter { $0.name == name }.map(\.value)
  }

  /// Whether there are none.
  public var isEmpty: Bool { all.isEmpty }
}
