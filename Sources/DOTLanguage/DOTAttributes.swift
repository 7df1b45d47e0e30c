/// A set of attributes: each name at most once, always in order of name.
public struct DOTAttributes: Equatable, Sendable, ExpressibleByArrayLiteral {
  /// The attributes in order of name (by code point).
  public private(set) var sorted: [DOTAttribute] = []

  /// Makes a set from attributes; of two with one name the last counts.
  public init(_ attributes: some Sequence<DOTAttribute>) {
    for attribute in attributes { set(attribute) }
  }

  /// Makes a set from a literal; of two with one name the last counts.
  public init(arrayLiteral attributes: DOTAttribute...) { self.init(attributes) }

  /// Whether there is no attribute at all.
  public var isEmpty: Bool { sorted.isEmpty }

  /// The value of the attribute with a name, or nil where it is absent.
  ///
  /// - Complexity: O(n); sets hold some ten attributes.
  public subscript(name: String) -> DOTValue? { sorted.first { $0.name == name }?.value }

  /// Adds an attribute, or replaces the one with that name.
  ///
  /// - Complexity: O(n).
  public mutating func set(_ attribute: DOTAttribute) {
    let place = sorted.firstIndex { !$0.name.utf8.lexicographicallyPrecedes(attribute.name.utf8) }
    guard let place else { return sorted.append(attribute) }
    if sorted[place].name == attribute.name {
      sorted[place] = attribute
    } else {
      sorted.insert(attribute, at: place)
    }
  }

  /// These attributes with others added; where both have a name the other one counts.
  public func merging(_ others: DOTAttributes) -> DOTAttributes {
    var merged = self
    for attribute in others.sorted { merged.set(attribute) }
    return merged
  }
}
