import Foundation
import GraphCore
import TestSupport

/// A network of `Tests/Reference/analyse` and its measures by other software.
struct ReferenceNetwork {
  let ids: [String]
  let graph: SimpleGraph
  /// The group of each node; nil where it is not stated.
  let groups: [Int?]
  private let numbers: [String: Int]
  private let values: [String: Any]

  init(_ name: String) throws {
    func rows(_ file: String) throws -> [[String]] {
      try Project.text("Tests/Reference/analyse/\(file).csv").split(separator: "\n").dropFirst()
        .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
    }
    let nodes = try rows(name + "-knopen")
    ids = nodes.map { $0[0] }
    let numbers = Dictionary(uniqueKeysWithValues: zip(ids, 0...))
    self.numbers = numbers
    let names = Set(nodes.compactMap { $0.count > 1 && $0[1] != "" ? $0[1] : nil }).sorted()
    groups = nodes.map { $0.count > 1 ? names.firstIndex(of: $0[1]) : nil }
    let edges = try rows(name)
    func end(_ column: Int) -> [Int32] { edges.map { Int32(numbers[$0[column]] ?? -1) } }
    graph = SimpleGraph(
      nodeCount: ids.count, sources: end(0), targets: end(1),
      weights: edges.compactMap { $0.count > 2 ? Double($0[2]) : nil },
      isDirected: name.hasSuffix("gericht"))
    let text = try Project.text("Tests/Reference/analyse/\(name).json")
    values = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
  }

  /// What stands under a row of keys.
  func value<Value>(_ keys: String..., as type: Value.Type = Value.self) throws -> Value {
    var found: Any? = values
    for key in keys { found = (found as? [String: Any])?[key] }
    guard let value = found as? Value else { throw Missing(keys: keys) }
    return value
  }

  /// A figure of the whole network.
  func figure(_ name: String) throws -> Double { try value("graaf", name) }

  /// A measure of every node, in order; nil where it is undefined.
  func measure(_ name: String) throws -> [Double?] {
    let found: [String: Any] = try value("maten", name)
    return try ids.map { id in
      guard let value = found[id] else { throw Missing(keys: ["maten", name, id]) }
      return value as? Double
    }
  }

  /// The number of a node.
  func node(_ id: String) throws -> Int {
    guard let number = numbers[id] else { throw Missing(keys: [id]) }
    return number
  }

  struct Missing: Error { let keys: [String] }
}

/// Whether two rows of values are equal but for rounding, and undefined in the same places.
func isClose(_ found: [Double?], _ expected: [Double?], within slack: Double = 1e-9) -> Bool {
  found.count == expected.count
    && zip(found, expected).allSatisfy { left, right in
      guard let left, let right else { return left == nil && right == nil }
      return abs(left - right) <= slack * max(1, abs(right))
    }
}
