/// The sets of a number of nodes, in order of their first differing member.
struct Combinations: Sendable {
  let nodeCount: Int
  let size: Int

  /// The number of sets, or the largest number when there are more.
  var count: Int { Self.count(nodeCount, size) }

  private static func count(_ nodes: Int, _ size: Int) -> Int {
    guard size <= nodes else { return 0 }
    var count = 1
    for step in 0..<min(size, nodes - size) {
      let (product, overflows) = count.multipliedReportingOverflow(by: nodes - step)
      guard !overflows else { return .max }
      count = product / (step + 1)
    }
    return count
  }

  /// The set with a number of sets before it.
  subscript(number: Int) -> [Int] {
    var left = number
    var set: [Int] = []
    var node = 0
    while set.count < size {
      let behind = Self.count(nodeCount - node - 1, size - set.count - 1)
      if left < behind { set.append(node) } else { left -= behind }
      node += 1
    }
    return set
  }

  /// Changes a set into the one after it.
  func advance(_ set: inout [Int]) {
    guard let place = set.indices.last(where: { set[$0] < nodeCount - size + $0 }) else { return }
    let start = set[place] + 1
    for later in place..<size { set[later] = start + later - place }
  }
}
