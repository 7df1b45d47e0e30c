/// A graph of two kinds of nodes, called modes, with edges between kinds only: people and the
/// organisations they belong to, or people and the events they attend.
public struct TwoModeGraph: Equatable, Sendable {
  /// One of the two kinds of nodes.
  public enum Mode: Int, CaseIterable, Sendable {
    case first
    case second

    /// The other kind.
    public var other: Mode { self == .first ? .second : .first }
  }

  /// All nodes and edges, without direction.
  public let graph: SimpleGraph
  /// The mode of each node.
  public let modes: [Mode]
  private let nodesByMode: [[Int32]]
  private let rowsByMode: [Adjacency]

  /// Makes a two-mode graph of a graph and the mode of each of its nodes.
  ///
  /// Directions are dropped.
  ///
  /// - Returns: Nil when an edge joins two nodes of one mode.
  /// - Complexity: O(V + E).
  public init?(_ graph: SimpleGraph, modes: [Mode]) {
    precondition(modes.count == graph.nodeCount, "every node needs a mode")
    let graph = graph.undirected
    for node in graph.nodes {
      for arc in graph.outgoing.arcs(of: node)
      where modes[Int(graph.outgoing.targets[arc])] == modes[node] { return nil }
    }
    self.graph = graph
    self.modes = modes
    nodesByMode = Mode.allCases.map { mode in
      modes.indices.filter { modes[$0] == mode }.map { Int32($0) }
    }
    var places = [Int32](repeating: 0, count: modes.count)
    for nodes in nodesByMode {
      for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    }
    rowsByMode = nodesByMode.map { graph.outgoing.rows(of: $0, renumbered: places) }
  }

  /// Makes a two-mode graph of edges given side by side: first come the nodes of the first mode,
  /// then those of the second.
  ///
  /// Parallel edges count once, or add up their weights when there are weights.
  ///
  /// - Parameters:
  ///   - firstCount: The number of nodes of the first mode.
  ///   - secondCount: The number of nodes of the second mode.
  ///   - firsts: The end of each edge in the first mode, numbered from 0.
  ///   - seconds: The end of each edge in the second mode, numbered from 0 as well.
  ///   - weights: The weight of each edge; empty when all weigh 1.
  /// - Complexity: O(V + E).
  public init(
    firstCount: Int, secondCount: Int, firsts: [Int32], seconds: [Int32], weights: [Double] = []
  ) {
    precondition(firsts.allSatisfy { $0 < firstCount }, "an edge begins outside the first mode")
    precondition(seconds.allSatisfy { $0 >= 0 }, "an edge ends outside the second mode")
    let graph = SimpleGraph(
      nodeCount: firstCount + secondCount, sources: firsts,
      targets: seconds.map { $0 + Int32(firstCount) }, weights: weights)
    let modes =
      [Mode](repeating: .first, count: firstCount) + Array(repeating: .second, count: secondCount)
    guard let made = TwoModeGraph(graph, modes: modes) else {
      preconditionFailure("every edge goes from the first mode to the second")
    }
    self = made
  }

  /// Returns the nodes of a mode, in order.
  public func nodes(of mode: Mode) -> [Int32] { nodesByMode[mode.rawValue] }

  /// Returns the neighbours of the nodes of a mode, both numbered by their place in their mode.
  public func rows(of mode: Mode) -> Adjacency { rowsByMode[mode.rawValue] }

  /// Returns the number of nodes of a mode.
  public func count(of mode: Mode) -> Int { nodesByMode[mode.rawValue].count }
}

extension Adjacency {
  /// The rows of some nodes, with other numbers for their neighbours.
  fileprivate func rows(of nodes: [Int32], renumbered numbers: [Int32]) -> Adjacency {
    var offsets: [Int32] = [0]
    var (kept, values): ([Int32], [Double]) = ([], [])
    for node in nodes {
      for arc in arcs(of: Int(node)) {
        kept.append(numbers[Int(targets[arc])])
        if !weights.isEmpty { values.append(weights[arc]) }
      }
      offsets.append(Int32(kept.count))
    }
    return Adjacency(offsets: offsets, targets: kept, weights: values)
  }
}
