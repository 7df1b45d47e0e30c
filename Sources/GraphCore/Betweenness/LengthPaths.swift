/// The shortest paths from 64 nodes of a block, when lengths are small whole numbers, and what of
/// them passes each node.
///
/// First the distances from all sources. An arc is a step of a shortest path when the distances
/// of its ends differ by its length, which is asked for sixteen sources at once; few are. What
/// follows, the two passes of Brandes, "A faster algorithm for betweenness centrality", Journal of
/// Mathematical Sociology 25(2), 2001, goes along the steps alone.
///
/// The number of paths is kept as a `Double`: rounded above 2^53, and too large when there are
/// more than 10^308 shortest paths between two nodes.
struct LengthPaths: ~Copyable, BlockPaths {
  static var width: Int { DistanceSweep.width }
  /// The largest distance that fits with one more length.
  static let farthest = 60_000
  /// The longest length for which a ring of sets is kept.
  static let longest = 255
  private typealias Row = SIMD16<UInt16>

  private let block: WeighedBlock
  private let lengths: [UInt16]
  private let sweep: DistanceSweep
  /// Where the steps begin that lead to each node, for each of sixteen sources; those of one node
  /// side by side.
  private let starts: Workspace<Int32>
  /// How many steps were noted, for each of sixteen sources.
  private let counts: Workspace<Int32>
  /// The nodes from which the steps come, for each of sixteen sources; an edge is a step one way
  /// at most.
  private let steps: Workspace<Int32>
  private let room: Int
  private let paths: Workspace<Double>
  private let beyond: Workspace<Double>
  /// What passes each node from the sources at hand.
  private let passed: Workspace<Double>

  init(_ block: WeighedBlock, lengths: [UInt16]) {
    self.block = block
    self.lengths = lengths
    sweep = DistanceSweep(block, lengths: lengths)
    room = block.targets.count / 2
    starts = Workspace(repeating: 0, count: (block.count + 1) * Row.scalarCount)
    counts = Workspace(repeating: 0, count: Row.scalarCount)
    steps = Workspace(repeating: 0, count: room * Row.scalarCount)
    paths = Workspace(repeating: 0, count: block.count)
    beyond = Workspace(repeating: 0, count: block.count)
    passed = Workspace(repeating: 0, count: block.count)
  }

  /// Adds what passes each node from some sources, at most 64, to its sum.
  ///
  /// - Complexity: O(E) for each distance at which sources meet a node, O(V + S) for each source
  ///   with S steps on its shortest paths.
  func run(from sources: Range<Int>, _ sums: inout CarefulSums) {
    sweep.run(from: sources)
    for first in stride(from: 0, to: sources.count, by: Row.scalarCount) {
      findSteps(first)
      for lane in 0..<min(Row.scalarCount, sources.count - first) {
        count(lane, first + lane)
        collect(lane, first + lane, block.weights[sources.lowerBound + first + lane])
      }
    }
    sums.take(passed)
  }

  /// Notes the steps to each node from sixteen sources, of which the first is given by bit.
  private func findSteps(_ first: Int) {
    let (targets, lengths) = (block.targets.span, lengths.span)
    for lane in 0..<Row.scalarCount { counts[lane] = 0 }
    for node in 0..<block.count {
      for lane in 0..<Row.scalarCount { starts[node * Row.scalarCount + lane] = counts[lane] }
      let here = distances(node, first)
      for arc in Int(block.offsets[node])..<Int(block.offsets[node + 1]) {
        let there = distances(Int(targets[arc]), first) &+ Row(repeating: lengths[arc])
        let found = Row.zero.replacing(with: 1, where: here .== there)
        // Four lanes of sixteen bits in each word: nothing but a view on the same 32 bytes.
        let words = unsafe unsafeBitCast(found, to: SIMD4<UInt64>.self)
        guard words.x | words.y | words.z | words.w != 0 else { continue }
        note(words.x, 0, targets[arc])
        note(words.y, 4, targets[arc])
        note(words.z, 8, targets[arc])
        note(words.w, 12, targets[arc])
      }
    }
    for lane in 0..<Row.scalarCount {
      starts[block.count * Row.scalarCount + lane] = counts[lane]
    }
  }

  @inline(__always) private func note(_ word: UInt64, _ first: Int, _ node: Int32) {
    var word = word
    while word != 0 {
      let lane = first + word.trailingZeroBitCount / 16
      word &= word &- 1
      let count = counts[lane]
      steps[lane * room + Int(count)] = node
      counts[lane] = count &+ 1
    }
  }

  /// The distances of a node from sixteen sources.
  @inline(__always) private func distances(_ node: Int, _ first: Int) -> Row {
    sweep.distances.vector(at: node * DistanceSweep.width + first)
  }

  @inline(__always) private func stepsTo(_ node: Int, _ lane: Int) -> Range<Int> {
    let place = node * Row.scalarCount + lane
    return lane * room + Int(starts[place])..<lane * room + Int(starts[place + Row.scalarCount])
  }

  /// Counts the shortest paths to each node.
  private func count(_ lane: Int, _ bit: Int) {
    let base = bit * block.count
    let source = Int(sweep.order[base])
    paths[source] = 1
    beyond[source] = 0
    for place in base + 1..<base + block.count {
      let node = Int(sweep.order[place])
      var sum = 0.0
      for step in stepsTo(node, lane) { sum += paths[Int(steps[step])] }
      paths[node] = sum
      beyond[node] = 0
    }
  }

  /// Adds up what passes each node.
  private func collect(_ lane: Int, _ bit: Int, _ weight: Double) {
    let base = bit * block.count
    for place in (base + 1..<base + block.count).reversed() {
      let node = Int(sweep.order[place])
      let share = beyond[node]
      passed[node] += weight * (share * paths[node])
      let onward = block.weights[node] / paths[node] + share
      for step in stepsTo(node, lane) { beyond[Int(steps[step])] += onward }
    }
  }
}
