import DelimitedText

/// The columns of an edge file while it is read.
struct EdgeColumns {
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  var labels: [UInt16] = []
  var weights: [Float] = []

  /// The ends of the latest edges, which still have to get their numbers.
  private var sourceKeys = ByteKeyBatch()
  private var targetKeys = ByteKeyBatch()

  /// Makes empty columns with room for `capacity` edges.
  init(capacity: Int) {
    sources.reserveCapacity(capacity)
    targets.reserveCapacity(capacity)
    labels.reserveCapacity(capacity)
    weights.reserveCapacity(capacity)
  }

  /// Whether enough ends were collected to look them up together.
  var isBatchFull: Bool { sourceKeys.count >= 256 }

  /// Collects the ends of the edge in the current row.
  @inline(__always) mutating func appendEnds(
    of reader: borrowing RowReader, _ source: Int, _ target: Int
  ) {
    reader.append(at: source, to: &sourceKeys)
    reader.append(at: target, to: &targetKeys)
  }

  /// Turns the collected ends into node numbers.
  mutating func resolveEnds(in keys: borrowing ByteKeyTable) throws(ImportWorkload.Failure) {
    let absent =
      keys.find(sourceKeys, appendingTo: &sources) + keys.find(targetKeys, appendingTo: &targets)
    guard absent == 0 else {
      let edge = zip(sources, targets).enumerated().first { min($0.element.0, $0.element.1) < 0 }
      throw .unknownNode(edge: edge?.offset ?? 0)
    }
    sourceKeys.removeAll()
    targetKeys.removeAll()
  }
}
