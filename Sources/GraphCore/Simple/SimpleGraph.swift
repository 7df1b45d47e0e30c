/// A frozen graph without loops and without parallel edges, on which measures are defined.
///
/// An undirected graph has every edge as two arcs, one each way, of the same weight. Weights are
/// strengths: the higher, the closer; where a measure needs lengths, see ``ArcLengths``.
public struct SimpleGraph: Equatable, Sendable {
  /// Whether an edge goes one way only.
  public let isDirected: Bool
  /// The nodes that each node points to; of an undirected graph its neighbours.
  public let outgoing: Adjacency
  /// The nodes that point to each node; of an undirected graph the same as ``outgoing``.
  public let incoming: Adjacency

  /// The number of nodes.
  public var nodeCount: Int { outgoing.nodeCount }

  /// The number of edges; one each way between two nodes counts twice when directed.
  public var edgeCount: Int { isDirected ? outgoing.targets.count : outgoing.targets.count / 2 }

  /// Whether edges have weights of their own.
  public var isWeighted: Bool { !outgoing.weights.isEmpty }

  /// The nodes, in order.
  public var nodes: Range<Int> { 0..<nodeCount }

  /// Makes a graph of edges given side by side; loops are left out, parallel edges become one.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes; every end of an edge lies below it.
  ///   - sources: Where each edge begins.
  ///   - targets: Where each edge ends.
  ///   - weights: The weight of each edge; empty when all weigh 1, and then parallel edges weigh 1
  ///     together too.
  ///   - parallel: What parallel edges weigh as one.
  ///   - isDirected: Whether an edge goes one way only.
  /// - Complexity: O(V + E).
  public init(
    nodeCount: Int, sources: [Int32], targets: [Int32], weights: [Double] = [],
    parallel: ParallelWeights = .sum, isDirected: Bool = false
  ) {
    precondition(sources.count == targets.count, "every edge needs a source and a target")
    precondition(weights.isEmpty || weights.count == sources.count, "every edge needs a weight")
    precondition(sources.count <= Int(Int32.max) / 2, "too many edges")
    let kept = sources.indices.filter { sources[$0] != targets[$0] }
    let (from, onto) = (kept.map { sources[$0] }, kept.map { targets[$0] })
    let values = weights.isEmpty ? [] : kept.map { weights[$0] }
    self.isDirected = isDirected
    if isDirected {
      outgoing = Adjacency(
        nodeCount: nodeCount, sources: from, targets: onto, weights: values, parallel: parallel)
      incoming = outgoing.transposed
    } else {
      outgoing = Adjacency(
        nodeCount: nodeCount, sources: from + onto, targets: onto + from, weights: values + values,
        parallel: parallel)
      incoming = outgoing
    }
  }

  init(isDirected: Bool, outgoing: Adjacency, incoming: Adjacency) {
    self.isDirected = isDirected
    self.outgoing = outgoing
    self.incoming = incoming
  }

  /// The same edges without direction: two nodes have an edge when either points to the other, and
  /// its weight is that of both ways together.
  ///
  /// - Complexity: O(V + E), or O(1) when the graph has no directions.
  public var undirected: SimpleGraph {
    guard isDirected else { return self }
    var sources: [Int32] = []
    for node in nodes {
      sources += repeatElement(Int32(node), count: outgoing.degree(of: node))
    }
    return SimpleGraph(
      nodeCount: nodeCount, sources: sources, targets: outgoing.targets, weights: outgoing.weights)
  }

  /// The same edges, each weighing 1.
  public var unweighted: SimpleGraph {
    SimpleGraph(
      isDirected: isDirected, outgoing: outgoing.unweighted, incoming: incoming.unweighted)
  }
}

extension Adjacency {
  /// The same arcs seen from their other end.
  ///
  /// - Complexity: O(V + E).
  var transposed: Adjacency {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for target in targets { offsets[Int(target) + 1] += 1 }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    var places = offsets
    var sources = [Int32](repeating: 0, count: targets.count)
    var turned = [Double](repeating: 0, count: weights.count)
    for node in 0..<nodeCount {
      for arc in arcs(of: node) {
        let place = Int(places[Int(targets[arc])])
        places[Int(targets[arc])] += 1
        sources[place] = Int32(node)
        if !weights.isEmpty { turned[place] = weights[arc] }
      }
    }
    return Adjacency(offsets: offsets, targets: sources, weights: turned)
  }

  fileprivate var unweighted: Adjacency {
    weights.isEmpty ? self : Adjacency(offsets: offsets, targets: targets, weights: [])
  }
}

extension SimpleGraph {
  /// Returns the graph of some nodes with the edges between them.
  ///
  /// - Parameter kept: The nodes that stay, each once, in their new order.
  /// - Returns: The graph, in which a node has the number of its place in `kept`.
  /// - Complexity: O(V + d log d) for d the sum of the degrees of the nodes that stay.
  public func induced(on kept: [Int]) -> SimpleGraph {
    var places = [Int32](repeating: -1, count: nodeCount)
    for (place, node) in kept.enumerated() {
      precondition(places[node] < 0, "a node stays once")
      places[node] = Int32(place)
    }
    let rows = outgoing.restricted(to: kept, places)
    return SimpleGraph(
      isDirected: isDirected, outgoing: rows,
      incoming: isDirected ? incoming.restricted(to: kept, places) : rows)
  }
}

extension Adjacency {
  /// The rows of some nodes with the arcs to nodes that have a new number.
  func restricted(to kept: [Int], _ places: [Int32]) -> Adjacency {
    var offsets: [Int32] = [0]
    var (targets, weights): ([Int32], [Double]) = ([], [])
    for node in kept {
      let stays = arcs(of: node).filter { places[Int(self.targets[$0])] >= 0 }
        .sorted { places[Int(self.targets[$0])] < places[Int(self.targets[$1])] }
      targets += stays.map { places[Int(self.targets[$0])] }
      if !self.weights.isEmpty { weights += stays.map { self.weights[$0] } }
      offsets.append(Int32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights)
  }
}
