/// Finds shortest paths between two nodes, one pair after another, in memory that is kept.
///
/// Two searches, one from each end, take turns a layer at a time until they meet; the one whose
/// layer has fewer arcs goes first. Pohl, "Bi-directional search", Machine Intelligence 6, 1971.
/// Instead of being cleared, what a search wrote counts as old at the next.
public struct PointToPoint: Sendable {
  private let forward: Adjacency
  private let backward: Adjacency
  private var ahead: SearchSide
  private var behind: SearchSide

  /// Makes the memory for searches in a graph; of a directed graph arcs are walked one way.
  ///
  /// - Complexity: O(V).
  public init(_ graph: SimpleGraph) {
    forward = graph.outgoing
    backward = graph.incoming
    ahead = SearchSide(nodeCount: graph.nodeCount)
    behind = SearchSide(nodeCount: graph.nodeCount)
  }

  /// Returns the number of steps from one node to another, or nil where no path exists.
  ///
  /// - Complexity: O(E) at worst; a small part of the graph as a rule.
  public mutating func distance(from source: Int, to target: Int) -> Int? {
    guard source != target else { return 0 }
    return meet(source, target).map { steps, _ in steps }
  }

  /// Returns the nodes of a shortest path, both ends included, or nil where no path exists.
  ///
  /// Of several, the first that is found; always the same one.
  ///
  /// - Complexity: O(E) at worst; a small part of the graph as a rule.
  public mutating func path(from source: Int, to target: Int) -> [Int]? {
    guard source != target else { return [source] }
    guard let (_, middle) = meet(source, target) else { return nil }
    return ahead.trail(from: middle, in: backward).reversed()
      + behind.trail(from: middle, in: forward).dropFirst()
  }

  /// The length of a shortest path and a node on it.
  private mutating func meet(_ source: Int, _ target: Int) -> (steps: Int, node: Int)? {
    ahead.begin(at: source, in: forward)
    behind.begin(at: target, in: backward)
    while !ahead.layer.isEmpty, !behind.layer.isEmpty {
      let node: Int?
      if ahead.work <= behind.work {
        node = ahead.advance(in: forward, towards: behind)
      } else {
        node = behind.advance(in: backward, towards: ahead)
      }
      // Both sides know whole layers, so the first node that both know lies on a shortest path.
      if let node { return (ahead.depth + behind.depth, node) }
    }
    return nil
  }
}

/// A search from one end.
private struct SearchSide: Sendable {
  /// The nodes of the last layer.
  private(set) var layer: [Int32] = []
  /// How many steps the last layer lies from the end.
  private(set) var depth = 0
  /// How many arcs leave the last layer.
  private(set) var work = 0
  /// The first value of ``marks`` that belongs to this search; it stands for zero steps.
  private var base: Int32 = 1
  /// The steps to each node, above ``base``; what lies below it is old.
  private var marks: [Int32]
  private var next: [Int32] = []

  init(nodeCount: Int) { marks = Array(repeating: 0, count: nodeCount) }

  mutating func begin(at node: Int, in rows: Adjacency) {
    base += Int32(depth) + 1
    if base > Int32.max - Int32(marks.count) - 1 {
      marks = Array(repeating: 0, count: marks.count)
      base = 1
    }
    depth = 0
    layer.removeAll(keepingCapacity: true)
    layer.append(Int32(node))
    marks[node] = base
    work = rows.degree(of: node)
  }

  func knows(_ node: Int32) -> Bool { marks[Int(node)] >= base }

  /// Goes one step further, until a node is met that the other side knows.
  mutating func advance(in rows: Adjacency, towards other: borrowing SearchSide) -> Int? {
    depth += 1
    work = 0
    next.removeAll(keepingCapacity: true)
    for node in layer {
      for arc in rows.arcs(of: Int(node)) {
        let target = rows.targets[arc]
        guard !knows(target) else { continue }
        marks[Int(target)] = base + Int32(depth)
        if other.knows(target) { return Int(target) }
        work += rows.degree(of: Int(target))
        next.append(target)
      }
    }
    swap(&layer, &next)
    return nil
  }

  /// The nodes from one that this side knows back to the end.
  func trail(from node: Int, in rows: Adjacency) -> [Int] {
    var trail = [node]
    while marks[trail[trail.count - 1]] > base {
      let here = trail[trail.count - 1]
      let step = rows.arcs(of: here).first { marks[Int(rows.targets[$0])] == marks[here] - 1 }
      guard let step else { break }
      trail.append(Int(rows.targets[step]))
    }
    return trail
  }
}
