/// The shortest paths in steps from eight nodes at once, and what of them passes each node.
///
/// The two passes of Brandes, "A faster algorithm for betweenness centrality", Journal of
/// Mathematical Sociology 25(2), 2001, for eight sources in the lanes of one vector. Both passes
/// add up, for a node, what stands at its neighbours in the layer before (or behind) it; as there
/// is zero in every lane in which a neighbour is not in that layer, no edge is asked whether it
/// leads on. Sources that lie close together have nearly the same layers, so that a node is met
/// two or three times for eight sources. A layer goes along its own edges or is found from the
/// edges of what is left, whichever are fewer: Beamer, Asanović and Patterson,
/// "Direction-optimizing breadth-first search", 2012.
///
/// The number of paths is kept as a `Double`: rounded above 2^53, and with more than 10^308
/// shortest paths between two nodes too large, after which what lies between is not a number.
struct LanePaths: ~Copyable, BlockPaths {
  static var width: Int { Lanes.scalarCount }

  /// The members of one layer, and how many edges these have.
  private struct Layer {
    var places: Range<Int>
    var arcs: Int
  }

  private let block: WeighedBlock
  /// What stands at each node in the lanes in which it is in the layer at hand; 0 elsewhere.
  private let visible: Workspace<Lanes>
  /// What edges brought to each node; 0 between the steps.
  private let arriving: Workspace<Lanes>
  /// 1 in the lanes that did not meet the node yet, else 0.
  private let open: Workspace<Lanes>
  /// Whether something was brought to a node in this step.
  private let isTouched: Workspace<Bool>
  /// The nodes to which something was brought.
  private let touched: Workspace<Int32>
  /// The nodes that some lane did not meet when last looked.
  private let left: Workspace<Int32>
  private var leftCount = 0
  /// The edges of nodes that some lane did not meet.
  private var openArcs = 0
  /// The nodes of the layers, one layer after another; a node is in more than one when the lanes
  /// met it at different distances.
  private let members: Workspace<Int32>
  /// On the way out the number of paths to each member, in the lanes in which it is one; on the
  /// way back what lies beyond it, divided by that number.
  private let values: Workspace<Lanes>
  /// What passes each node from the sources at hand.
  private let passed: Workspace<Double>
  private var memberCount = 0
  /// The edges of the members that were added last.
  private var arcCount = 0
  private var layers: [Layer] = []

  init(_ block: WeighedBlock) {
    self.block = block
    visible = Workspace(repeating: .zero, count: block.count)
    arriving = Workspace(repeating: .zero, count: block.count)
    open = Workspace(repeating: .zero, count: block.count)
    isTouched = Workspace(repeating: false, count: block.count)
    touched = Workspace(repeating: 0, count: block.count + 1)
    left = Workspace(repeating: 0, count: block.count)
    members = Workspace(repeating: 0, count: block.count * Lanes.scalarCount)
    passed = Workspace(repeating: 0, count: block.count)
    values = Workspace(repeating: .zero, count: block.count * Lanes.scalarCount)
  }

  /// Adds what passes each node from up to eight sources to its sum.
  ///
  /// - Complexity: O(V + E) for each distance at which the lanes meet a node.
  mutating func run(from sources: Range<Int>, _ sums: inout CarefulSums) {
    begin(sources)
    while openArcs > 0 { goOn() }
    var weights = Lanes.zero
    for (lane, source) in sources.enumerated() { weights[lane] = block.weights[source] }
    for layer in (1..<layers.count).reversed() { goBack(layer, weights) }
    sums.take(passed)
  }

  private mutating func begin(_ sources: Range<Int>) {
    var used = Lanes.zero
    for lane in 0..<sources.count { used[lane] = 1 }
    for node in 0..<block.count {
      open[node] = used
      left[node] = Int32(truncatingIfNeeded: node)
    }
    leftCount = block.count
    openArcs = block.targets.count
    memberCount = 0
    for (lane, source) in sources.enumerated() {
      var paths = Lanes.zero
      paths[lane] = 1
      meet(source, paths)
    }
    layers.removeAll(keepingCapacity: true)
    endLayer(at: 0)
  }

  /// Makes a layer of the members that were added last.
  private mutating func endLayer(at start: Int) {
    layers.append(Layer(places: start..<memberCount, arcs: arcCount))
    arcCount = 0
  }

  /// Notes the number of paths to a node in the lanes that come to it for the first time.
  @inline(__always) private mutating func meet(_ node: Int, _ sum: Lanes) {
    let free = open[node]
    let paths = sum.replacing(with: 0, where: free .== 0)
    guard paths.total != 0 else { return }
    members[memberCount] = Int32(truncatingIfNeeded: node)
    values[memberCount] = paths
    memberCount += 1
    let degree = arcs(node).count
    arcCount += degree
    let rest = free.replacing(with: 0, where: paths .!= 0)
    open[node] = rest
    if rest.total == 0 { openArcs -= degree }
  }

  /// Finds the next layer.
  private mutating func goOn() {
    let last = layers[layers.count - 1]
    let places = last.places
    if last.arcs <= openArcs {
      let count = spread(last)
      for place in 0..<count {
        let node = Int(touched[place])
        let sum = arriving[node]
        arriving[node] = .zero
        isTouched[node] = false
        meet(node, sum)
      }
    } else {
      show(places)
      var kept = 0
      for place in 0..<leftCount {
        let node = Int(left[place])
        guard open[node].total != 0 else { continue }
        left[kept] = Int32(truncatingIfNeeded: node)
        kept += 1
        meet(node, gathered(node))
      }
      leftCount = kept
      hide(places)
    }
    endLayer(at: places.upperBound)
  }

  /// Whether the way back from a layer goes along its own edges, not those of the layer before.
  private func goesAlong(_ layer: Int) -> Bool {
    layer == layers.count || layers[layer].arcs < layers[layer - 1].arcs
  }

  /// Closes the sums of a layer from those of the layer behind it.
  private func goBack(_ layer: Int, _ weights: Lanes) {
    let places = layers[layer].places
    let behind =
      layer + 1 == layers.count ? Layer(places: 0..<0, arcs: 0) : layers[layer + 1]
    let goesAlong = goesAlong(layer + 1)
    let count = goesAlong ? spread(behind) : 0
    for place in places {
      let node = Int(members[place])
      let sum = goesAlong ? arriving[node] : gathered(node)
      let paths = values[place]
      let passing = paths * sum
      passed[node] += (passing * weights).total
      // Elsewhere there are no paths, and a number divided by infinity leaves zero.
      values[place] =
        (passing + block.weights[node]) / paths.replacing(with: .infinity, where: paths .== 0)
    }
    for place in 0..<count {
      arriving[Int(touched[place])] = .zero
      isTouched[Int(touched[place])] = false
    }
    if !goesAlong { hide(behind.places) }
    if layer > 1, !self.goesAlong(layer) { show(places) }
  }

  private func show(_ places: Range<Int>) {
    for place in places { visible[Int(members[place])] = values[place] }
  }

  private func hide(_ places: Range<Int>) {
    for place in places { visible[Int(members[place])] = .zero }
  }

  /// What is visible at the neighbours of a node.
  @inline(__always) private func gathered(_ node: Int) -> Lanes {
    var sum = Lanes.zero
    let targets = block.targets.span
    for arc in arcs(node) { sum += visible[Int(targets[arc])] }
    return sum
  }

  /// Brings the values of a layer to all neighbours and returns how many nodes to look at then.
  private func spread(_ layer: Layer) -> Int {
    // With many edges noting where they lead costs more than looking at every node.
    guard layer.arcs < 2 * block.count else {
      spreadWidely(layer.places)
      return block.count
    }
    var count = 0
    let targets = block.targets.span
    for place in layer.places {
      let value = values[place]
      for arc in arcs(Int(members[place])) {
        let target = Int(targets[arc])
        arriving[target] += value
        touched[count] = targets[arc]
        count += isTouched[target] ? 0 : 1
        isTouched[target] = true
      }
    }
    return count
  }

  private func spreadWidely(_ places: Range<Int>) {
    let targets = block.targets.span
    for place in places {
      let value = values[place]
      for arc in arcs(Int(members[place])) { arriving[Int(targets[arc])] += value }
    }
    for node in 0..<block.count { touched[node] = Int32(truncatingIfNeeded: node) }
  }

  @inline(__always) private func arcs(_ node: Int) -> Range<Int> {
    Int(block.offsets[node])..<Int(block.offsets[node + 1])
  }
}
