import DelimitedText
import Foundation
import GraphCore

/// Who has a relation with whom, without loops and without regard to kind, number or direction.
///
/// Read from a file of edges, where nodes are numbered by their sorted identifiers, or from a
/// folder with a file of nodes, whose order then counts.
struct SimpleNetwork {
  /// The identifier of each node.
  let identifiers: [String]
  /// Whether the nodes came from a file of their own.
  let isFolder: Bool
  /// The two ends of every edge, the lower number first, in order and each once.
  let pairs: [(Int32, Int32)]

  /// An edge of which an end is no node.
  struct UnknownNode: Error {
    let row: Int
  }

  /// The number of nodes.
  var nodeCount: Int { identifiers.count }

  /// Reads a file or a folder.
  init(reading path: String) throws {
    isFolder = FileManager.default.fileExists(atPath: path + "/nodes.csv")
    let skipped = (ProcessInfo.processInfo.environment["SKIP_TYPES"] ?? "").split(separator: ",")
    let edges = try Self.rows(isFolder ? path + "/edges.csv" : path)
      .filter { $0.count < 4 || !skipped.contains { [type = $0[2]] in $0 == type } }
    identifiers =
      isFolder
      ? try Self.rows(path + "/nodes.csv").map { $0[0] }
      : Self.sorted(edges.flatMap { $0.prefix(2) })
    pairs = try Self.pairs(edges, identifiers)
  }

  /// The edges in both directions.
  func graph() -> GraphSnapshot {
    GraphBuilder(
      nodeCount: nodeCount, sources: pairs.map(\.0) + pairs.map(\.1),
      targets: pairs.map(\.1) + pairs.map(\.0)
    ).build()
  }

  /// The same edges, ready for measures.
  func simpleGraph() -> SimpleGraph {
    SimpleGraph(nodeCount: nodeCount, sources: pairs.map(\.0), targets: pairs.map(\.1))
  }

  /// The nodes of each component times its edges, added up.
  var pairWork: Double {
    let components = graph().components()
    var edges = [Double](repeating: 0, count: components.count)
    for (from, _) in pairs { edges[components.number(of: NodeID(Int(from)))] += 1 }
    return zip(components.sizes, edges).reduce(0) { $0 + Double($1.0) * $1.1 }
  }

  private static func rows(_ path: String) throws -> [[String]] {
    var bytes: [UInt8] = []
    try FileBytes.read(path, into: &bytes)
    var reader = try RowReader(bytes)
    var rows: [[String]] = []
    while reader.next() { rows.append(reader.strings()) }
    return Array(rows.dropFirst())
  }

  /// Sorts identifiers, as numbers when they are numbers, and drops repeats.
  private static func sorted(_ identifiers: [String]) -> [String] {
    let distinct = Set(identifiers)
    let numbers = distinct.compactMap { Int($0) }
    guard numbers.count < distinct.count else { return numbers.sorted().map(String.init) }
    return distinct.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private static func pairs(
    _ edges: [[String]], _ identifiers: [String]
  ) throws -> [(Int32, Int32)] {
    let numbers = Dictionary(
      uniqueKeysWithValues: identifiers.enumerated().map { ($1, Int32($0)) })
    var keys: [Int64] = []
    for (row, edge) in edges.enumerated() {
      guard edge.count > 1, let from = numbers[edge[0]], let target = numbers[edge[1]] else {
        throw UnknownNode(row: row)
      }
      if from != target { keys.append(Int64(min(from, target)) << 32 | Int64(max(from, target))) }
    }
    keys.sort()
    return keys.indices.filter { $0 == 0 || keys[$0] != keys[$0 - 1] }
      .map { (Int32(keys[$0] >> 32), Int32(truncatingIfNeeded: keys[$0])) }
  }
}
