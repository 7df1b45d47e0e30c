/// The group of every node, side by side.
struct NodeGroups: Sendable {
  /// The group of each node; -1 where it is not stated.
  let labels: [Int32]
  /// One more than the highest group.
  let count: Int

  init(_ groups: [Int?], nodeCount: Int) {
    precondition(groups.count == nodeCount, "every node has a group or none")
    labels = groups.map { group in
      guard let group else { return -1 }
      precondition(group >= 0, "groups are numbered from 0")
      return Int32(group)
    }
    count = Int(labels.max() ?? -1) + 1
  }

  /// The number of nodes in each group.
  var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels where label >= 0 { sizes[Int(label)] += 1 }
    return sizes
  }

  /// The number of ordered pairs of nodes that have a group, and how many of those share it.
  var pairs: (inside: Int, all: Int) {
    let sizes = sizes
    let members = sizes.reduce(0, +)
    return (sizes.reduce(0) { $0 + $1 * ($1 - 1) }, members * (members - 1))
  }
}
