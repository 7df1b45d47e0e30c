/// A breadth-first search that keeps what it met as a row of bits.
struct RankSearch: ~Copyable {
  private let onward: Adjacency
  private let back: Adjacency
  /// A bit for each node that was met.
  private let bits: Workspace<UInt64>
  private let wordCount: Int
  /// The nodes that were met in the last step.
  private var layer: [Int32] = []
  private var metCount = 0
  /// The number of arcs of the nodes in ``layer``, and of these that were not met.
  private var layerWork = 0
  private var openWork: Int

  init(onward: Adjacency, back: Adjacency) {
    self.onward = onward
    self.back = back
    wordCount = (onward.nodeCount + 63) / 64
    bits = Workspace(repeating: 0, count: wordCount)
    openWork = onward.targets.count
  }

  mutating func begin(at node: Int32) {
    if !isMet(node) { meet(node) }
  }

  /// Goes one step further.
  mutating func advance() {
    if layerWork > openWork { ask() } else { hand() }
  }

  /// What was met, in order, by the names of the nodes.
  func met(in names: [Int32]) -> [Int32] {
    var list = [Int32](repeating: 0, count: metCount)
    var places = list.mutableSpan
    var count = 0
    for word in 0..<wordCount {
      var left = bits[word]
      while left != 0 {
        places[count] = names[word << 6 | left.trailingZeroBitCount]
        count += 1
        left &= left &- 1
      }
    }
    return list
  }

  private func isMet(_ node: Int32) -> Bool { bits[Int(node) >> 6] >> UInt64(node & 63) & 1 != 0 }

  private mutating func meet(_ node: Int32) {
    bits[Int(node) >> 6] |= 1 << UInt64(node & 63)
    layer.append(node)
    metCount += 1
    let work = onward.degree(of: Int(node))
    layerWork += work
    openWork -= work
  }

  /// The nodes of the last step hand on to all that they walk to.
  private mutating func hand() {
    let last = layer
    layer.removeAll(keepingCapacity: true)
    layerWork = 0
    for node in last {
      for arc in onward.arcs(of: Int(node)) where !isMet(onward.targets[arc]) {
        meet(onward.targets[arc])
      }
    }
  }

  /// Every node that was not met asks those that walk to it, until one was met before.
  private mutating func ask() {
    let known = layerBits()
    layer.removeAll(keepingCapacity: true)
    layerWork = 0
    for word in 0..<wordCount {
      var open = ~bits[word]
      while open != 0 {
        let node = word << 6 | open.trailingZeroBitCount
        open &= open &- 1
        guard node < onward.nodeCount else { break }
        let meets = back.arcs(of: node).contains {
          known[Int(back.targets[$0]) >> 6] >> UInt64(back.targets[$0] & 63) & 1 != 0
        }
        if meets { meet(Int32(truncatingIfNeeded: node)) }
      }
    }
  }

  private func layerBits() -> Workspace<UInt64> {
    let known = Workspace<UInt64>(repeating: 0, count: wordCount)
    for node in layer { known[Int(node) >> 6] |= 1 << UInt64(node & 63) }
    return known
  }
}
