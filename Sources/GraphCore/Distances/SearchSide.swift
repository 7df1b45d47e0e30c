/// A search that goes a layer at a time, alone or towards another.
struct SearchSide: Sendable {
  /// What this search writes where it comes.
  private(set) var mark: UInt32 = 0
  /// The nodes in the order in which they were met; one place more than there are nodes.
  private var queue: [Int32]
  /// Where each layer begins in ``queue``, and where the last one ends.
  private var bounds: [Int] = [0, 0]
  /// How many arcs leave the nodes of the last layer that were counted so far.
  private(set) var work = 0
  /// Where the first node stands in ``queue`` that was not counted.
  private var uncounted = 0

  init(nodeCount: Int) { queue = Array(repeating: 0, count: nodeCount + 1) }

  /// How many steps the last layer lies from the end.
  var depth: Int { bounds.count - 2 }

  /// How many nodes lie in the last layer.
  var layerSize: Int { bounds[depth + 1] - bounds[depth] }

  /// Whether ``work`` is that of the whole layer.
  var isCounted: Bool { uncounted == bounds[depth + 1] }

  mutating func begin(at node: Int, mark: UInt32, _ marks: inout [UInt32]) {
    self.mark = mark
    marks[node] = mark
    queue[0] = Int32(node)
    bounds.removeAll(keepingCapacity: true)
    bounds.append(0)
    bounds.append(1)
    (work, uncounted) = (0, 0)
  }

  /// Counts the arcs of a few more nodes.
  ///
  /// A layer is often left unused, and that it is larger than another shows early.
  mutating func countMore(in rows: Adjacency) {
    let end = min(bounds[depth + 1], uncounted + 16)
    var sum: Int32 = 0
    for node in queue[uncounted..<end] {
      sum &+= rows.offsets[Int(node) + 1] &- rows.offsets[Int(node)]
    }
    work += Int(sum)
    uncounted = end
  }

  /// Goes one step further, until a node is met that the other side knows; returns that.
  ///
  /// Every neighbour is handled in the same way, whether it is new or not: that is faster than a
  /// choice that cannot be predicted. The place behind the queue takes what is not new.
  mutating func advance(in rows: Adjacency, to other: UInt32, _ marks: inout [UInt32]) -> Int? {
    let layer = bounds[depth]..<bounds[depth + 1]
    let (met, tail) = walk(layer, rows, other, &marks)
    bounds.append(tail)
    (work, uncounted) = (0, layer.upperBound)
    return met
  }

  private mutating func walk(
    _ layer: Range<Int>, _ rows: Adjacency, _ other: UInt32, _ marks: inout [UInt32]
  ) -> (met: Int?, tail: Int) {
    let (targets, offsets, mark) = (rows.targets.span, rows.offsets.span, mark)
    var marks = marks.mutableSpan
    var queue = queue.mutableSpan
    precondition(marks.count == rows.nodeCount && queue.count > rows.nodeCount)
    var tail = layer.upperBound
    for place in layer {
      let node = Int(queue[place])
      // Unchecked, which takes a quarter off: arcs lie between two offsets, targets below the number
      // of nodes, and a node comes in the queue once, when it gets the mark.
      for arc in Int(offsets[node])..<Int(offsets[node + 1]) {
        let target = unsafe targets[unchecked: arc]
        let known = unsafe marks[unchecked: Int(target)]
        if known == other { return (Int(target), tail) }
        unsafe marks[unchecked: Int(target)] = mark
        unsafe queue[unchecked: tail] = target
        tail &+= known == mark ? 0 : 1
      }
    }
    return (nil, tail)
  }

  /// The nodes on the way from a node, which lies a step beyond `layers` layers, back to the end.
  ///
  /// - Complexity: O(V + E) for the nodes that were met.
  func trail(from node: Int, through layers: Int, in rows: Adjacency) -> [Int] {
    var trail = [node]
    for layer in (0..<layers).reversed() {
      let here = trail[trail.count - 1]
      let step = queue[bounds[layer]..<bounds[layer + 1]].first {
        rows.arc(from: here, to: Int($0)) != nil
      }
      guard let step else { break }
      trail.append(Int(step))
    }
    return trail
  }
}
