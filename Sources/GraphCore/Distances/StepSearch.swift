/// Searches by step, back from up to 512 nodes at once.
///
/// Every node has a mask of the searches that have not met it yet. In each step a node takes over
/// what its onward neighbours met in the step before: Then et al., "The more the merrier: efficient
/// multi-source graph traversal", Proceedings of the VLDB Endowment 8(4), 2014. What is counted is
/// added up at the node that is met, for whom the search began at a node that it reaches; so no
/// search needs a sum of its own.
///
/// When few nodes met anything, these hand it on; otherwise all that still miss something ask for
/// it: Beamer, Asanović and Patterson, "Direction-optimizing breadth-first search", SC 2012.
struct StepSearch: ~Copyable {
  private let rows: StepRows
  /// The searches that may still meet each node.
  private let missing: Workspace<SourceMask>
  /// What each node met in the last even step, and behind it the same of odd steps.
  private let masks: Workspace<SourceMask>
  /// By ``clock``, which steps these were.
  private let times: Workspace<UInt32>
  /// The nodes that met something in the last step.
  private var front: [Int32] = []
  /// The nodes that miss something.
  private var open: [Int32] = []
  /// The number of arcs of the nodes in ``front`` and of these in ``open``.
  private var frontWork = 0
  private var openWork = 0
  /// Counts the steps of all searches, so that older ones need not be cleared.
  private var clock: UInt32 = 0

  init(_ rows: StepRows) {
    self.rows = rows
    missing = Workspace(repeating: .zero, count: rows.nodeCount)
    masks = Workspace(repeating: .zero, count: 2 * rows.nodeCount)
    times = Workspace(repeating: 0, count: 2 * rows.nodeCount)
  }

  /// Searches back from a range of at most 512 nodes and adds to the sums of every node.
  mutating func run(from sources: Range<Int>, adding sums: inout [StepSums]) {
    guard !sources.isEmpty else { return }
    begin(sources)
    var distance = 0
    while !front.isEmpty {
      distance += 1
      clock += 1
      if frontWork * 4 > openWork { take(distance, &sums) } else { give(distance, &sums) }
    }
  }

  /// Where the masks of a step begin.
  private func base(_ clock: UInt32) -> Int { clock % 2 == 0 ? 0 : rows.nodeCount }

  private mutating func begin(_ sources: Range<Int>) {
    if clock > UInt32.max / 2 {
      clock = 0
      for place in 0..<2 * rows.nodeCount { times[place] = 0 }
    }
    clock += 2
    let nodes = Int(rows.starts[sources.lowerBound])..<Int(rows.ends[sources.upperBound - 1])
    open.removeAll(keepingCapacity: true)
    front.removeAll(keepingCapacity: true)
    (frontWork, openWork) = (0, 0)
    var (all, end) = (SourceMask.zero, 0)
    for node in nodes {
      if node >= end {
        end = Int(rows.ends[node])
        let inside = max(node, sources.lowerBound)..<min(end, sources.upperBound)
        all = SourceMask(
          inside.lowerBound - sources.lowerBound..<inside.upperBound - sources.lowerBound)
      }
      missing[node] = all
    }
    for node in sources {
      let own = SourceMask(node - sources.lowerBound..<node - sources.lowerBound + 1)
      missing[node] &= ~own
      front.append(Int32(node))
      frontWork += rows.back.degree(of: node)
      masks[base(clock) + node] = own
      times[base(clock) + node] = clock
    }
    for node in nodes where !missing[node].isEmpty {
      open.append(Int32(node))
      openWork += rows.onward.degree(of: node)
    }
  }

  /// Every node that misses something asks its onward neighbours.
  private mutating func take(
    _ distance: Int, _ sums: inout [StepSums]
  ) {
    let (last, next) = (base(clock &- 1), base(clock))
    front.removeAll(keepingCapacity: true)
    (frontWork, openWork) = (0, 0)
    let inverse = 1 / Double(distance)
    var kept = 0
    for place in open.indices {
      let node = Int(open[place])
      let wanted = missing[node]
      if wanted.isEmpty { continue }
      open[kept] = Int32(truncatingIfNeeded: node)
      kept += 1
      var met = SourceMask.zero
      for arc in rows.onward.arcs(of: node) {
        let target = Int(rows.onward.targets[arc])
        if times[last + target] == clock &- 1 { met |= masks[last + target] }
      }
      met &= wanted
      openWork += rows.onward.degree(of: node)
      if met.isEmpty { continue }
      keep(met, of: node, wanted, next)
      sums[node].add(met.count, at: distance, inverse: inverse)
    }
    open.removeLast(open.count - kept)
  }

  /// Every node that met something hands it to those that walk to it.
  private mutating func give(
    _ distance: Int, _ sums: inout [StepSums]
  ) {
    let (last, next) = (base(clock &- 1), base(clock))
    var touched: [Int32] = []
    for node in front {
      let met = masks[last + Int(node)]
      for arc in rows.back.arcs(of: Int(node)) {
        let target = Int(rows.back.targets[arc])
        if times[next + target] == clock {
          masks[next + target] |= met
        } else {
          times[next + target] = clock
          masks[next + target] = met
          touched.append(rows.back.targets[arc])
        }
      }
    }
    front.removeAll(keepingCapacity: true)
    frontWork = 0
    let inverse = 1 / Double(distance)
    for node in touched {
      let wanted = missing[Int(node)]
      let met = masks[next + Int(node)] & wanted
      if met.isEmpty {
        times[next + Int(node)] = 0
        continue
      }
      keep(met, of: Int(node), wanted, next)
      sums[Int(node)].add(met.count, at: distance, inverse: inverse)
    }
  }

  private mutating func keep(
    _ met: SourceMask, of node: Int, _ wanted: SourceMask, _ next: Int
  ) {
    missing[node] = wanted & ~met
    masks[next + node] = met
    times[next + node] = clock
    front.append(Int32(truncatingIfNeeded: node))
    frontWork += rows.back.degree(of: node)
  }
}
