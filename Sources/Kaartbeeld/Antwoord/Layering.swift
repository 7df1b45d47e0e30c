/// A directed graph in layers from left to right, with as few crossings as a few sweeps give.
///
/// After Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
/// structures" (1981): layers by the longest way to the end, places in passed layers for long
/// edges, and order by barycentres.
struct Layering {
  /// An edge; those with the same bundle share the places in the layers that they pass.
  struct Edge {
    var from: Int
    var to: Int
    var bundle: Int
  }

  /// What takes a place in a layer.
  enum Item: Hashable {
    case node(Int)
    case pass(bundle: Int, layer: Int)
  }

  /// The layers from left to right, each from top to bottom.
  private(set) var layers: [[Item]]
  /// For each edge the items from its left to its right end.
  let courses: [[Item]]
  /// Whether an edge runs from right to left.
  let isReversed: [Bool]

  /// Divides nodes over layers and orders these.
  ///
  /// - Complexity: O(e · (n + e)) for n nodes and e edges.
  init(nodeCount: Int, edges: [Edge]) {
    let acyclic = Self.acyclic(nodeCount, edges)
    isReversed = acyclic.map(\.isReversed)
    let depth = Self.depths(nodeCount, acyclic.map { ($0.from, $0.to) })
    let last = depth.max() ?? 0
    var layers = [[Item]](repeating: [], count: nodeCount == 0 ? 0 : last + 1)
    for node in 0..<nodeCount { layers[last - depth[node]].append(.node(node)) }
    var seen: Set<Item> = []
    courses = acyclic.enumerated().map { index, ends in
      let (first, end) = (last - depth[ends.from] + 1, last - depth[ends.to])
      let passes = (first..<end).map { layer in
        Item.pass(bundle: edges[index].bundle, layer: layer)
      }
      for (place, pass) in passes.enumerated() where seen.insert(pass).inserted {
        layers[first + place].append(pass)
      }
      return [.node(ends.from)] + passes + [.node(ends.to)]
    }
    self.layers = layers
    order()
  }

  /// The edges with those turned around that would close a circle.
  private static func acyclic(
    _ nodeCount: Int, _ edges: [Edge]
  ) -> [(from: Int, to: Int, isReversed: Bool)] {
    var next = [[Int]](repeating: [], count: nodeCount)
    return edges.map { edge in
      let turns = reaches(edge.from, from: edge.to, next)
      let ends = turns ? (edge.to, edge.from) : (edge.from, edge.to)
      next[ends.0].append(ends.1)
      return (ends.0, ends.1, turns)
    }
  }

  private static func reaches(_ goal: Int, from start: Int, _ next: [[Int]]) -> Bool {
    var seen: Set<Int> = [start]
    var open = [start]
    while let node = open.popLast() {
      if node == goal { return true }
      for other in next[node] where seen.insert(other).inserted { open.append(other) }
    }
    return false
  }

  /// The length of the longest way from each node to an end.
  private static func depths(_ nodeCount: Int, _ edges: [(Int, Int)]) -> [Int] {
    var depth = [Int](repeating: 0, count: nodeCount)
    var open = [Int](repeating: 0, count: nodeCount)
    var before = [[Int]](repeating: [], count: nodeCount)
    for (from, to) in edges {
      open[from] += 1
      before[to].append(from)
    }
    var ready = (0..<nodeCount).filter { open[$0] == 0 }
    while let node = ready.popLast() {
      for other in before[node] {
        depth[other] = max(depth[other], depth[node] + 1)
        open[other] -= 1
        if open[other] == 0 { ready.append(other) }
      }
    }
    return depth
  }

  // MARK: Order

  private mutating func order() {
    let pairs = Set(courses.flatMap { zip($0, $0.dropFirst()).map { [$0, $1] } })
    var left: [Item: [Item]] = [:]
    var right: [Item: [Item]] = [:]
    for pair in pairs {
      right[pair[0], default: []].append(pair[1])
      left[pair[1], default: []].append(pair[0])
    }
    var best = layers
    var least = crossings(right)
    for round in 0..<8 where least > 0 {
      let places =
        round.isMultiple(of: 2) ? Array(layers.indices.reversed()) : Array(layers.indices)
      for layer in places { sort(layer, by: round.isMultiple(of: 2) ? right : left) }
      let count = crossings(right)
      if count < least { (best, least) = (layers, count) }
    }
    layers = best
  }

  private mutating func sort(_ layer: Int, by neighbours: [Item: [Item]]) {
    var place: [Item: Double] = [:]
    for other in [layer - 1, layer + 1] where layers.indices.contains(other) {
      for (index, item) in layers[other].enumerated() { place[item] = Double(index) }
    }
    let count = Double(max(layers[layer].count, 1))
    let keyed = layers[layer].enumerated().map { index, item -> (key: Double, index: Int) in
      let places = neighbours[item, default: []].compactMap { place[$0] }.sorted()
      guard !places.isEmpty else { return (Double(index) / count, index) }
      return (places.reduce(0, +) / Double(places.count), index)
    }
    let old = layers[layer]
    layers[layer] = keyed.sorted { $0 < $1 }.map { old[$0.index] }
  }

  /// How many pairs of lines cross.
  private func crossings(_ right: [Item: [Item]]) -> Int {
    zip(layers, layers.dropFirst()).reduce(0) { total, pair in
      let place = Dictionary(
        uniqueKeysWithValues: pair.1.enumerated().map { ($0.element, $0.offset) })
      let ends = pair.0.flatMap { right[$0, default: []].compactMap { place[$0] }.sorted() }
      var sorted: [Int] = []
      return ends.reduce(into: total) { count, end in
        let at = sorted.partition(after: end)
        count += sorted.count - at
        sorted.insert(end, at: at)
      }
    }
  }
}

extension [Int] {
  /// The place after the last number of a sorted list that is not larger.
  fileprivate func partition(after number: Int) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
