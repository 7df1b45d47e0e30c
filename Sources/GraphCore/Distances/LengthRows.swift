/// The arcs of a graph that may be walked, with their lengths.
struct LengthRows: Sendable {
  let offsets: [Int32]
  let targets: [Int32]
  /// The length of each arc in units.
  let lengths: [Double]
  /// What a length of 1 stands for.
  let unit: Double
  /// The largest length when all are whole and small enough for a queue of buckets.
  let longest: Int?

  var nodeCount: Int { offsets.count - 1 }

  init(_ graph: SimpleGraph, lengths: ArcLengths?, direction: Direction) {
    let values: [Double]
    switch lengths {
    case nil: (values, unit) = (Array(repeating: 1, count: graph.outgoing.targets.count), 1)
    case .whole(let whole, let size): (values, unit) = (whole.map(Double.init), size)
    case .real(let real): (values, unit) = (real, 1)
    }
    precondition(values.count == graph.outgoing.targets.count, "every arc needs a length")
    precondition(values.allSatisfy { $0 > 0 }, "a length must be positive")
    let outgoing = Adjacency(
      offsets: graph.outgoing.offsets, targets: graph.outgoing.targets, weights: values)
    var rows = outgoing
    if graph.isDirected {
      switch direction {
      case .outgoing: break
      case .incoming: rows = outgoing.transposed
      case .either: rows = outgoing.beside(outgoing.transposed)
      }
    }
    (offsets, targets, self.lengths) = (rows.offsets, rows.targets, rows.weights)
    let largest = values.max() ?? 1
    if case .real = lengths {
      longest = nil
    } else {
      longest = largest <= 4096 ? Int(largest) : nil
    }
  }
}

extension Adjacency {
  /// The arcs of both, those of `other` behind these of each node; a target may be there twice.
  fileprivate func beside(_ other: Adjacency) -> Adjacency {
    var offsets: [Int32] = [0]
    var targets: [Int32] = []
    var weights: [Double] = []
    for node in 0..<nodeCount {
      targets += self.targets[arcs(of: node)] + other.targets[other.arcs(of: node)]
      weights += self.weights[arcs(of: node)] + other.weights[other.arcs(of: node)]
      offsets.append(Int32(targets.count))
    }
    return Adjacency(offsets: offsets, targets: targets, weights: weights)
  }
}
