/// The best route to every node that a search reached.
public struct BestRoutes: Sendable {
  private let worth: RouteWorth
  private let stride: Int
  /// The edges of the route to each node, last edge first, `stride` places per node.
  private var edges: [Int32]
  private var starts: [Int32]
  /// The least grade of the route to each node, that of its start included; -1 before it is known.
  private var jointGrades: [Int16]
  private var leastGrades: [UInt8]

  init(worth: RouteWorth, nodeCount: Int) {
    self.worth = worth
    stride = worth.products.count - 1
    edges = Array(repeating: -1, count: nodeCount * stride)
    starts = Array(repeating: -1, count: nodeCount)
    jointGrades = Array(repeating: -1, count: nodeCount)
    leastGrades = Array(repeating: .max, count: nodeCount)
  }

  /// The nodes that can be reached, in order of position.
  ///
  /// - Complexity: O(V).
  public var reached: [NodeID] {
    starts.indices.filter { starts[$0] >= 0 }.map { NodeID($0) }
  }

  /// Returns the number of steps of the best route to `node`, or nil where there is none.
  public func steps(to node: NodeID) -> Int? {
    worth.bestSteps[node.index] < 0 ? nil : Int(worth.bestSteps[node.index])
  }

  /// Returns the fewest steps in which `node` can be reached, whatever the worth, or nil.
  ///
  /// - Complexity: O(n) for n steps.
  public func fewestSteps(to node: NodeID) -> Int? {
    worth.products.firstIndex { $0[node.index] > 0 }
  }

  /// Returns where the best route to `node` begins, or nil where there is none.
  public func start(of node: NodeID) -> NodeID? {
    starts[node.index] < 0 ? nil : NodeID(rawValue: starts[node.index])
  }

  /// Returns the best route to `node`, or nil where there is none.
  ///
  /// - Complexity: O(k) in the number of steps.
  public func route(to node: NodeID, in graph: GraphSnapshot) -> Route? {
    guard let start = start(of: node), let steps = steps(to: node) else { return nil }
    let first = node.index * stride
    let forward = edges[first..<first + steps].reversed().map { EdgeID(rawValue: $0) }
    return Route(
      edges: forward, nodes: [start] + forward.map { graph.target(of: $0) },
      product: worth.products[steps][node.index],
      leastGrade: steps == 0 ? nil : leastGrades[node.index])
  }

  /// Takes over the walks of a tree to nodes that have no route yet.
  mutating func adopt(_ tree: RouteTree, grade: UInt8) {
    for (steps, nodes) in tree.levels.enumerated() {
      for node in nodes
      where starts[Int(node)] < 0 && Int(worth.bestSteps[Int(node)]) == steps {
        jointGrades[Int(node)] = Int16(grade)
        take(NodeID(rawValue: node), steps: steps, from: tree)
      }
    }
  }

  /// Takes over the walk to `node` when the tree has one, and returns whether it has.
  mutating func replace(_ node: NodeID, with tree: RouteTree) -> Bool {
    let steps = Int(worth.bestSteps[node.index])
    guard tree.reaches(node, steps: steps) else { return false }
    take(node, steps: steps, from: tree)
    return true
  }

  private mutating func take(_ node: NodeID, steps: Int, from tree: RouteTree) {
    let walk = tree.walkBackwards(to: node, steps: steps)
    for (place, edge) in walk.edges.enumerated() { edges[node.index * stride + place] = edge }
    starts[node.index] = walk.start
    leastGrades[node.index] = walk.leastGrade
  }

  /// Returns for each start the nodes whose route begins there and is held back by its grade.
  func heldBack(by searchStarts: [RouteStart]) -> [[NodeID]] {
    var places = [Int32: Int](minimumCapacity: searchStarts.count)
    for (place, start) in searchStarts.enumerated() { places[start.node.rawValue] = place }
    var result = [[NodeID]](repeating: [], count: searchStarts.count)
    for node in starts.indices where starts[node] >= 0 && worth.bestSteps[node] > 0 {
      guard let place = places[starts[node]],
        jointGrades[node] == Int16(searchStarts[place].grade)
      else { continue }
      result[place].append(NodeID(node))
    }
    return result
  }
}
