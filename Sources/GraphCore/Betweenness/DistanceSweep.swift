/// The distances from 64 nodes at once, when lengths are small whole numbers.
///
/// Every source is a bit. What arrives at a node at a distance is a set of sources, and the same
/// addition of sets serves all of them: Then, Kaufmann, Chirigati, Hoang-Vu, Pham, Kemper, Neumann
/// and Vo, "The more the merrier: efficient multi-source graph traversal", PVLDB 8(4), 2014, here
/// with a ring of sets, one for each distance ahead, as Dial, "Algorithm 360: shortest-path forest
/// with topological ordering", Communications of the ACM 12(11), 1969, has a ring of buckets.
struct DistanceSweep: ~Copyable {
  /// The number of sources in one sweep.
  static let width = 64

  private let block: WeighedBlock
  private let lengths: [UInt16]
  /// The number of distances ahead that are kept: one more than the longest length.
  private let ahead: Int
  /// The distance of each node from each source: those of one node side by side.
  let distances: Workspace<UInt16>
  /// The nodes from near to far: those of one source side by side.
  let order: Workspace<Int32>
  /// How many nodes each source has met.
  private let counts: Workspace<Int32>
  /// The sources that met each node.
  private let met: Workspace<UInt64>
  /// The sources that arrive at each node, for every distance ahead.
  private let arriving: Workspace<UInt64>
  /// The nodes at which something arrives, for every distance ahead.
  private let touched: Workspace<Int32>
  /// How many nodes these are.
  private let touchedCounts: Workspace<Int32>

  init(_ block: WeighedBlock, lengths: [UInt16]) {
    self.block = block
    self.lengths = lengths
    ahead = Int(lengths.max() ?? 0) + 1
    distances = Workspace(repeating: 0, count: block.count * Self.width)
    order = Workspace(repeating: 0, count: block.count * Self.width)
    counts = Workspace(repeating: 0, count: Self.width)
    met = Workspace(repeating: 0, count: block.count)
    arriving = Workspace(repeating: 0, count: block.count * ahead)
    touched = Workspace(repeating: 0, count: block.count * ahead)
    touchedCounts = Workspace(repeating: 0, count: ahead)
  }

  /// Finds the distances from some nodes, at most 64, to every node of the block.
  ///
  /// - Complexity: O(V + E) for each distance at which sources meet a node.
  func run(from sources: Range<Int>) {
    for node in 0..<block.count { met[node] = 0 }
    for (bit, source) in sources.enumerated() {
      counts[bit] = 0
      arriving[source] = 1 << UInt64(bit)
      touched[bit] = Int32(truncatingIfNeeded: source)
    }
    touchedCounts[0] = Int32(truncatingIfNeeded: sources.count)
    var left = sources.count * block.count
    var distance = 0
    while left > 0 {
      left -= settle(distance)
      distance += 1
    }
    for slot in 0..<ahead { forget(slot) }
  }

  /// Drops what arrives after all has been met.
  private func forget(_ slot: Int) {
    let base = slot * block.count
    for place in base..<base + Int(touchedCounts[slot]) { arriving[base + Int(touched[place])] = 0 }
    touchedCounts[slot] = 0
  }

  /// Meets what arrives at a distance and returns how many were met.
  private func settle(_ distance: Int) -> Int {
    let slot = distance % ahead
    let base = slot * block.count
    var found = 0
    for place in base..<base + Int(touchedCounts[slot]) {
      let node = Int(touched[place])
      let fresh = arriving[base + node] & ~met[node]
      arriving[base + node] = 0
      guard fresh != 0 else { continue }
      met[node] |= fresh
      found += note(node, fresh, distance)
      send(fresh, from: node, slot)
    }
    touchedCounts[slot] = 0
    return found
  }

  /// Writes down that sources met a node.
  @inline(__always) private func note(_ node: Int, _ fresh: UInt64, _ distance: Int) -> Int {
    var bits = fresh
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits &- 1
      distances[node * Self.width + bit] = UInt16(truncatingIfNeeded: distance)
      order[bit * block.count + Int(counts[bit])] = Int32(truncatingIfNeeded: node)
      counts[bit] += 1
    }
    return fresh.nonzeroBitCount
  }

  /// Sends sources on to the neighbours of a node that some of them have not met.
  @inline(__always) private func send(_ fresh: UInt64, from node: Int, _ slot: Int) {
    let (targets, lengths) = (block.targets.span, lengths.span)
    for arc in Int(block.offsets[node])..<Int(block.offsets[node + 1]) {
      let target = Int(targets[arc])
      guard fresh & ~met[target] != 0 else { continue }
      var later = slot + Int(lengths[arc])
      if later >= ahead { later -= ahead }
      let place = later * block.count + target
      let before = arriving[place]
      arriving[place] = before | fresh
      guard before == 0 else { continue }
      touched[later * block.count + Int(touchedCounts[later])] = targets[arc]
      touchedCounts[later] += 1
    }
  }
}
