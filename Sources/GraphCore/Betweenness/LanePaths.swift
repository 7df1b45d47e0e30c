/// Eight numbers, one for each of eight searches that go on side by side.
typealias Lanes = SIMD8<Double>

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
/// The number of paths is kept as a `Double`: rounded above 2^53, and too large when there are
/// more than 10^308 shortest paths between two nodes.
struct LanePaths: ~Copyable, BlockPaths {
  static var width: Int { Lanes.scalarCount }

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
  private var members: [Int32] = []
  /// On the way out the number of paths to each member, in the lanes in which it is one; on the
  /// way back what lies beyond it, divided by that number.
  private var values: [Lanes] = []
  /// Where each layer begins in ``members``.
  private var layers: [Int] = []

  init(_ block: WeighedBlock) {
    self.block = block
    visible = Workspace(repeating: .zero, count: block.count)
    arriving = Workspace(repeating: .zero, count: block.count)
    open = Workspace(repeating: .zero, count: block.count)
    isTouched = Workspace(repeating: false, count: block.count)
    touched = Workspace(repeating: 0, count: block.count + 1)
    left = Workspace(repeating: 0, count: block.count)
  }

  /// Adds what passes each node from up to eight sources to its sum.
  ///
  /// - Complexity: O(V + E) for each distance at which the lanes meet a node.
  mutating func run(from sources: Range<Int>, _ sums: inout CarefulSums) {
    begin(sources)
    while openArcs > 0 { goOn() }
    var weights = Lanes.zero
    for (lane, source) in sources.enumerated() { weights[lane] = block.weights[source] }
    var layer = layers.count - 1
    let none = 0..<0
    var before = none
    while layer > 0 {
      let end = layer + 1 < layers.count ? layers[layer + 1] : members.count
      let places = layers[layer]..<end
      goBack(places, from: before, weights, &sums)
      before = places
      layer -= 1
    }
    if before.count > 0 { hide(before) }
  }

  private mutating func begin(_ sources: Range<Int>) {
    members.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    layers.removeAll(keepingCapacity: true)
    layers.append(0)
    var used = Lanes.zero
    for lane in 0..<sources.count { used[lane] = 1 }
    for node in 0..<block.count {
      open[node] = used
      left[node] = Int32(truncatingIfNeeded: node)
    }
    leftCount = block.count
    openArcs = block.targets.count
    for (lane, source) in sources.enumerated() {
      var paths = Lanes.zero
      paths[lane] = 1
      meet(source, paths)
    }
  }

  /// Notes the number of paths to a node in the lanes that come to it for the first time.
  @inline(__always) private mutating func meet(_ node: Int, _ sum: Lanes) {
    let free = open[node]
    let paths = sum * free
    guard paths.sum() != 0 else { return }
    members.append(Int32(truncatingIfNeeded: node))
    values.append(paths)
    let rest = free.replacing(with: 0, where: paths .!= 0)
    open[node] = rest
    if rest.sum() == 0 { openArcs -= degree(node) }
  }

  @inline(__always) private func degree(_ node: Int) -> Int {
    Int(block.offsets[node + 1] - block.offsets[node])
  }

  private func arcCount(_ places: Range<Int>) -> Int {
    places.reduce(0) { $0 + degree(Int(members[$1])) }
  }

  /// Finds the next layer.
  private mutating func goOn() {
    let places = layers[layers.count - 1]..<members.count
    layers.append(members.count)
    if arcCount(places) <= openArcs {
      let count = spread(places)
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
        guard open[node].sum() != 0 else { continue }
        left[kept] = Int32(truncatingIfNeeded: node)
        kept += 1
        meet(node, gathered(node))
      }
      leftCount = kept
      hide(places)
    }
  }

  /// Closes the sums of a layer from those of the layer behind it, which is visible.
  private mutating func goBack(
    _ places: Range<Int>, from behind: Range<Int>, _ weights: Lanes, _ sums: inout CarefulSums
  ) {
    let goesAlong = behind.count > 0 && arcCount(behind) < arcCount(places)
    let count = goesAlong ? spread(behind) : 0
    for place in places {
      let node = Int(members[place])
      let sum =
        behind.isEmpty ? Lanes.zero : goesAlong ? arriving[node] : gathered(node)
      let paths = values[place]
      let passing = paths * sum
      sums.add((passing * weights).sum(), at: node)
      values[place] =
        (passing + block.weights[node]) / paths.replacing(with: .infinity, where: paths .== 0)
    }
    for place in 0..<count {
      arriving[Int(touched[place])] = .zero
      isTouched[Int(touched[place])] = false
    }
    if behind.count > 0 { hide(behind) }
    show(places)
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
    for arc in Int(block.offsets[node])..<Int(block.offsets[node + 1]) {
      sum += visible[Int(targets[arc])]
    }
    return sum
  }

  /// Brings the values of members to all their neighbours and returns to how many.
  private func spread(_ places: Range<Int>) -> Int {
    var count = 0
    let targets = block.targets.span
    for place in places {
      let node = Int(members[place])
      let value = values[place]
      for arc in Int(block.offsets[node])..<Int(block.offsets[node + 1]) {
        let target = Int(targets[arc])
        arriving[target] += value
        touched[count] = targets[arc]
        count += isTouched[target] ? 0 : 1
        isTouched[target] = true
      }
    }
    return count
  }
}
