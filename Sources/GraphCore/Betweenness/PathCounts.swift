/// Counts the shortest paths from one node at a time, and what of them passes each other node.
///
/// The two passes of Brandes, "A faster algorithm for betweenness centrality", Journal of
/// Mathematical Sociology 25(2), 2001. Nodes are kept by their place in the walk rather than by
/// number: then each layer is one stretch of memory, and in which layer a node lies follows from
/// its place. The first pass writes down the steps between layers, so that the second meets no
/// other edge. Where few nodes are left these look back for their neighbours in the last layer,
/// rather than the other way round: Beamer, Asanović and Patterson, "Direction-optimizing
/// breadth-first search", 2012.
///
/// The number of paths is kept as a `Double`: rounded above 2^53, and too large when there are
/// more than 10^308 shortest paths between two nodes.
struct PathCounts: ~Copyable {
  /// A layer of the walk: the nodes at one distance.
  private struct Layer {
    var places: Range<Int>
    /// Whether its nodes looked back to find themselves in it.
    var looksBack: Bool
  }

  private let graph: NearbyOrder
  /// The place of what was not met yet: behind the others, where no path leads.
  private let unseen: Int32
  /// The place of each node in the walk.
  private let places: Workspace<Int32>
  /// The node at each place.
  private let order: Workspace<Int32>
  /// The number of shortest paths to the node at each place.
  private let paths: Workspace<Double>
  /// What edges brought to each place, before it is known which edges count.
  private let arriving: Workspace<Double>
  /// The paths to the places of the layer that is looked back to; 0 elsewhere.
  private let visible: Workspace<Double>
  /// At each place the sum over the paths beyond it, divided by the paths that lead to it.
  private let beyond: Workspace<Double>
  /// The far ends of the steps between layers, as places.
  private let steps: Workspace<Int32>
  /// Where the steps end that lead on from each place.
  private let stepsOn: Workspace<Int32>
  /// Where the steps end that lead back from each place.
  private let stepsBack: Workspace<Int32>
  private var layers: [Layer] = []
  /// The nodes that were not met when last looked.
  private var left: [Int32] = []

  init(_ graph: NearbyOrder) {
    let count = graph.nodes.count
    self.graph = graph
    unseen = Int32(count)
    places = Workspace(repeating: unseen, count: count)
    order = Workspace(repeating: 0, count: count + 1)
    paths = Workspace(repeating: 0, count: count + 1)
    arriving = Workspace(repeating: 0, count: count + 1)
    visible = Workspace(repeating: 0, count: count + 1)
    beyond = Workspace(repeating: 0, count: count)
    steps = Workspace(repeating: 0, count: graph.targets.count + 1)
    stepsOn = Workspace(repeating: 0, count: count)
    stepsBack = Workspace(repeating: 0, count: count + 1)
  }

  /// Walks from `source` and gives each node that lies between it and others its share.
  ///
  /// - Parameters:
  ///   - source: Where all paths begin, by new number.
  ///   - visit: Gets the number of each node other than the source and its share: the sum over
  ///     all ends of the part of the shortest paths that pass the node, times the part of the
  ///     length of the path that lies before the node. The two directions of a pair then add up to
  ///     one, not two.
  /// - Complexity: O(V + E).
  mutating func run(
    from source: Int, _ visit: (_ node: Int, _ share: Double) -> Void
  ) {
    walk(from: source, in: graph.part(of: source))
    for (distance, layer) in layers.enumerated().dropFirst().reversed() {
      if distance + 1 < layers.count && layers[distance + 1].looksBack {
        spread(from: layers[distance + 1].places)
      }
      collect(layer.places, factor: Double(distance), visit)
    }
    for place in 0..<(layers.last?.places.upperBound ?? 0) {
      places[Int(order[place])] = unseen
      beyond[place] = 0
      arriving[place] = 0
    }
  }

  /// Adds what lies beyond the nodes of a layer to the nodes these looked back to.
  private mutating func spread(from layer: Range<Int>) {
    var step = Int(stepsBack[layer.lowerBound - 1])
    for place in layer {
      let share = beyond[place]
      while step < Int(stepsBack[place]) {
        beyond[Int(steps[step])] += share
        step += 1
      }
    }
  }

  /// Closes the sums of a layer.
  private mutating func collect(
    _ layer: Range<Int>, factor: Double, _ visit: (_ node: Int, _ share: Double) -> Void
  ) {
    var step = Int(stepsOn[layer.lowerBound - 1])
    for place in layer {
      var sum = beyond[place]
      while step < Int(stepsOn[place]) {
        sum += beyond[Int(steps[step])]
        step += 1
      }
      let weight = factor * paths[place]
      beyond[place] = 1 / weight + sum
      visit(Int(order[place]), weight * sum)
    }
  }

  /// Finds the layers, counts the paths to each node and notes the steps between the layers.
  private mutating func walk(from source: Int, in part: Range<Int>) {
    layers.removeAll(keepingCapacity: true)
    left.removeAll(keepingCapacity: true)
    order[0] = Int32(source)
    places[source] = 0
    paths[0] = 1
    var edgesLeft = Int(graph.offsets[part.upperBound] - graph.offsets[part.lowerBound])
    var layer = Layer(places: 0..<1, looksBack: false)
    var count = 0
    while !layer.places.isEmpty {
      layers.append(layer)
      let edges = layer.places.reduce(0) { $0 + degree(Int(order[$1])) }
      edgesLeft -= edges
      if edgesLeft < edges {
        layer = lookBack(to: layer.places, in: part, &count)
      } else {
        layer = goOn(from: layer.places, &count)
      }
    }
  }

  private func degree(_ node: Int) -> Int { Int(graph.offsets[node + 1] - graph.offsets[node]) }

  /// Finds the next layer from the edges of a layer.
  ///
  /// Every edge is handled in the same way, whether it leads on or not: that is faster than a
  /// choice that cannot be predicted. What reaches `arriving` outside the new layer is not used.
  private mutating func goOn(from layer: Range<Int>, _ count: inout Int) -> Layer {
    var tail = Int32(layer.upperBound)
    for place in layer {
      let node = Int(order[place])
      let share = paths[place]
      for edge in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let target = graph.targets[edge]
        let next = min(places[Int(target)], tail)
        places[Int(target)] = next
        order[Int(tail)] = target
        arriving[Int(next)] += share
        steps[count] = next
        count += Int(next) >= layer.upperBound ? 1 : 0
        tail += next == tail ? 1 : 0
      }
      stepsOn[place] = Int32(truncatingIfNeeded: count)
    }
    for place in layer.upperBound..<Int(tail) { paths[place] = arriving[place] }
    return Layer(places: layer.upperBound..<Int(tail), looksBack: false)
  }

  /// Takes out of `left` what was met since.
  private mutating func dropMet() {
    var kept = 0
    for node in left {
      left[kept] = node
      if places[Int(node)] == unseen { kept += 1 }
    }
    left.removeLast(left.count - kept)
  }

  /// Finds the next layer from the edges of the nodes that were not met yet.
  private mutating func lookBack(
    to layer: Range<Int>, in part: Range<Int>, _ count: inout Int
  ) -> Layer {
    for place in layer { stepsOn[place] = Int32(truncatingIfNeeded: count) }
    stepsBack[layer.upperBound - 1] = Int32(truncatingIfNeeded: count)
    if left.isEmpty { left = part.map { Int32($0) } }
    dropMet()
    for place in layer { visible[place] = paths[place] }
    var tail = layer.upperBound
    for node in left.lazy.map({ Int($0) }) {
      var sum = 0.0
      for edge in Int(graph.offsets[node])..<Int(graph.offsets[node + 1]) {
        let back = places[Int(graph.targets[edge])]
        let share = visible[Int(back)]
        sum += share
        steps[count] = back
        count += share != 0 ? 1 : 0
      }
      order[tail] = Int32(truncatingIfNeeded: node)
      paths[tail] = sum
      stepsBack[tail] = Int32(truncatingIfNeeded: count)
      tail += sum != 0 ? 1 : 0
    }
    for place in layer { visible[place] = 0 }
    for place in layer.upperBound..<tail { places[Int(order[place])] = Int32(place) }
    return Layer(places: layer.upperBound..<tail, looksBack: true)
  }
}
