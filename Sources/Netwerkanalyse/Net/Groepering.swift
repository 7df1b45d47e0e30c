import Wijkmodel

/// A division of the nodes by what one column says of them.
public struct Groepering: Hashable, Sendable {
  /// The column.
  public let naam: String
  /// The group of each node by place among ``labels``; nil where none or more than one is stated.
  public let groepen: [Int?]
  /// What the column says, by code point.
  public let labels: [String]
  /// How many nodes state nothing.
  public let nietVermeld: Int
  /// How many nodes state more than one thing, and so belong to no group.
  public let meerdere: Int

  /// Divides nodes by the values that each has in a column.
  public init(_ naam: String, waarden: [[String]]) {
    let single = waarden.map { $0.count == 1 ? $0[0] : nil }
    let labels = Set(single.compactMap(\.self)).sorted { $0.precedesByCodePoint($1) }
    let numbers = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    self.naam = naam
    self.labels = labels
    groepen = single.map { label in label.flatMap { numbers[$0] } }
    nietVermeld = waarden.count { $0.isEmpty }
    meerdere = waarden.count { $0.count > 1 }
  }

  /// What the group of a node is called, or nil without a group.
  public func label(of node: Int) -> String? { groepen[node].map { labels[$0] } }
}

extension Groepering {
  /// The same division of some of the nodes.
  init(_ whole: Groepering, only nodes: [Int]) {
    self.init(whole.naam, waarden: nodes.map { node in whole.label(of: node).map { [$0] } ?? [] })
  }
}
