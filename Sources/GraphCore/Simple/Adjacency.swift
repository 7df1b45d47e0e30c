/// The neighbours of every node, side by side: the rows of a sparse matrix.
///
/// The neighbours of one node are ordered and each is there once. The place of a neighbour in
/// ``targets`` is called an *arc*; values that belong to arcs lie in arrays of the same length.
public struct Adjacency: Equatable, Sendable {
  /// Where the neighbours of each node begin in ``targets``; one more than there are nodes.
  public let offsets: [Int32]
  /// The neighbours, node after node.
  public let targets: [Int32]
  /// The weight of each arc; empty when every arc weighs 1.
  public let weights: [Double]

  /// The number of nodes.
  public var nodeCount: Int { offsets.count - 1 }

  /// Returns the arcs of a node.
  @inlinable public func arcs(of node: Int) -> Range<Int> {
    Int(offsets[node])..<Int(offsets[node + 1])
  }

  /// Returns the number of neighbours of a node.
  @inlinable public func degree(of node: Int) -> Int {
    Int(offsets[node + 1] - offsets[node])
  }

  /// Returns the weight of an arc.
  @inlinable public func weight(_ arc: Int) -> Double { weights.isEmpty ? 1 : weights[arc] }

  /// Returns the arc from a node to a neighbour, or nil when they are not neighbours.
  ///
  /// - Complexity: O(log d) for d neighbours.
  public func arc(from node: Int, to target: Int) -> Int? {
    var low = Int(offsets[node])
    let end = Int(offsets[node + 1])
    var high = end
    while low < high {
      let middle = (low + high) / 2
      if targets[middle] < Int32(target) { low = middle + 1 } else { high = middle }
    }
    return low < end && targets[low] == Int32(target) ? low : nil
  }

  init(offsets: [Int32], targets: [Int32], weights: [Double]) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
  }

  /// Orders arcs by source and target and makes one of those between the same nodes.
  ///
  /// Two stable counting sorts, by target and then by source.
  ///
  /// - Complexity: O(V + E).
  init(
    nodeCount: Int, sources: [Int32], targets: [Int32], weights: [Double],
    parallel: ParallelWeights = .sum
  ) {
    let byTarget = Self.positions(of: targets, in: nil, nodeCount)
    let order = Self.positions(of: sources, in: byTarget, nodeCount)
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    var merged: [Int32] = []
    var sums: [Double] = []
    merged.reserveCapacity(order.count)
    var last: (source: Int32, target: Int32)?
    for position in order {
      let (source, target) = (sources[Int(position)], targets[Int(position)])
      let weight = weights.isEmpty ? 1 : weights[Int(position)]
      if let last, last == (source, target) {
        if !weights.isEmpty {
          sums[sums.count - 1] = parallel.joined(sums[sums.count - 1], weight)
        }
        continue
      }
      last = (source, target)
      merged.append(target)
      if !weights.isEmpty { sums.append(weight) }
      offsets[Int(source) + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    self.init(offsets: offsets, targets: merged, weights: sums)
  }

  /// The positions in the order of their keys; positions with one key stay as they stood.
  private static func positions(
    of keys: [Int32], in order: [Int32]?, _ nodeCount: Int
  ) -> [Int32] {
    var places = [Int32](repeating: 0, count: nodeCount + 1)
    for key in keys {
      precondition(key >= 0 && Int(key) < nodeCount, "an edge ends outside the graph")
      places[Int(key) + 1] += 1
    }
    for node in 0..<nodeCount { places[node + 1] += places[node] }
    var result = [Int32](repeating: 0, count: keys.count)
    for place in keys.indices {
      let position = order?[place] ?? Int32(truncatingIfNeeded: place)
      let key = Int(keys[Int(position)])
      result[Int(places[key])] = position
      places[key] += 1
    }
    return result
  }
}
