import DelimitedText

/// The columns of an edge file while it is read.
struct EdgeColumns {
  var sources: [Int32] = []
  var targets: [Int32] = []
  var labels: [UInt16] = []
  var weights: [Float] = []

  /// The ends of the latest edges, two by two, that still have to get their numbers.
  var ends = ByteKeyBatch()
  var lines: [Int] = []
  private var numbers: [Int32] = []

  /// Makes empty columns with room for `capacity` edges.
  init(capacity: Int) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    labels.reserveCapacity(capacity)
    weights.reserveCapacity(capacity)
  }

  /// Whether enough ends were collected to look them up together.
  var isBatchFull: Bool { ends.count >= 256 }

  /// Turns the collected ends into node numbers.
  mutating func resolveEnds(in keys: borrowing ByteKeyTable) throws(ImportWorkload.Failure) {
    keys.find(ends, into: &numbers)
    for edge in lines.indices {
      let (source, target) = (numbers[2 * edge], numbers[2 * edge + 1])
      guard source >= 0, target >= 0 else { throw .unknownNode(line: lines[edge]) }
      sources.append(source)
      targets.append(target)
    }
    ends.removeAll()
    lines.removeAll(keepingCapacity: true)
  }
}
