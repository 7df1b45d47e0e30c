/// Collects edges and freezes them into a snapshot.
public struct GraphBuilder: Sendable {
  /// The number of nodes the snapshot gets.
  public let nodeCount: Int

  private var sources: [Int32]
  private var targets: [Int32]
  private var labels: [UInt16]
  private var weights: [Float]

  /// Makes a builder without edges.
  public init(nodeCount: Int) {
    self.init(nodeCount: nodeCount, sources: [], targets: [])
  }

  /// Makes a builder that holds edges given side by side in arrays.
  ///
  /// - Parameters:
  ///   - nodeCount: The number of nodes; every end of an edge lies below it.
  ///   - sources: Where each edge begins.
  ///   - targets: Where each edge ends.
  ///   - labels: The label of each edge; empty when every label is 0.
  ///   - weights: The weight of each edge; empty when every edge weighs 1.
  public init(
    nodeCount: Int, sources: [Int32], targets: [Int32], labels: [UInt16] = [],
    weights: [Float] = []
  ) {
    precondition(sources.count == targets.count, "every edge needs a source and a target")
    precondition(labels.isEmpty || labels.count == sources.count, "every edge needs a label")
    precondition(weights.isEmpty || weights.count == sources.count, "every edge needs a weight")
    precondition(nodeCount <= Int(Int32.max) && sources.count <= Int(Int32.max), "too large")
    self.nodeCount = nodeCount
    self.sources = sources
    self.targets = targets
    self.labels = labels
    self.weights = weights
  }

  /// The number of edges collected so far.
  public var edgeCount: Int { sources.count }

  /// Makes room for a known number of edges.
  public mutating func reserveCapacity(_ edgeCount: Int) {
    sources.reserveCapacity(edgeCount)
    targets.reserveCapacity(edgeCount)
  }

  /// Adds an edge.
  public mutating func addEdge(
    from source: NodeID, to target: NodeID, label: UInt16 = 0, weight: Float = 1
  ) {
    if label != 0 && labels.isEmpty { labels = Array(repeating: 0, count: edgeCount) }
    if weight != 1 && weights.isEmpty { weights = Array(repeating: 1, count: edgeCount) }
    if label != 0 || !labels.isEmpty { labels.append(label) }
    if weight != 1 || !weights.isEmpty { weights.append(weight) }
    sources.append(source.rawValue)
    targets.append(target.rawValue)
  }

  /// Freezes the edges collected so far.
  ///
  /// Three stable counting sorts: by target, then by source (which leaves every outgoing list
  /// ordered by target), then by target again for the incoming lists.
  ///
  /// - Complexity: O(V + E).
  public func build() -> GraphSnapshot {
    let incomingOffsets = offsets(counting: targets)
    let byTarget = positions(sortedBy: targets, offsets: incomingOffsets)
    let offsets = offsets(counting: sources)
    let origins = positions(in: byTarget, sortedBy: sources, offsets: offsets)
    let sortedTargets = gather(targets, at: origins)
    let twins = positions(sortedBy: sortedTargets, offsets: incomingOffsets)
    let sortedSources = gather(sources, at: origins)
    return GraphSnapshot(
      nodeCount: nodeCount, offsets: offsets, targets: sortedTargets, origins: origins,
      labels: labels.isEmpty ? [] : gather(labels, at: origins),
      weights: weights.isEmpty ? [] : gather(weights, at: origins),
      incomingOffsets: incomingOffsets, incomingSources: gather(sortedSources, at: twins),
      incomingTwins: twins)
  }

  /// Returns where the edges of each node begin when edges are grouped by `keys`.
  private func offsets(counting keys: [Int32]) -> [Int32] {
    var offsets = [Int32](repeating: 0, count: nodeCount + 1)
    for key in keys {
      precondition(key >= 0 && Int(key) < nodeCount, "an edge ends outside the graph")
      offsets[Int(key) + 1] += 1
    }
    for node in 0..<nodeCount { offsets[node + 1] += offsets[node] }
    return offsets
  }

  private func positions(sortedBy keys: [Int32], offsets: [Int32]) -> [Int32] {
    var cursor = offsets
    var result = [Int32](repeating: 0, count: keys.count)
    for position in keys.indices {
      let key = Int(keys[position])
      result[Int(cursor[key])] = Int32(truncatingIfNeeded: position)
      cursor[key] += 1
    }
    return result
  }

  private func positions(
    in order: [Int32], sortedBy keys: [Int32], offsets: [Int32]
  ) -> [Int32] {
    var cursor = offsets
    var result = [Int32](repeating: 0, count: keys.count)
    for position in order {
      let key = Int(keys[Int(position)])
      result[Int(cursor[key])] = position
      cursor[key] += 1
    }
    return result
  }

  private func gather<Value>(_ values: [Value], at positions: [Int32]) -> [Value] {
    positions.map { values[Int($0)] }
  }
}
