/// A division of the nodes of a graph in groups: every node is in exactly one.
///
/// Groups are numbered by size, the largest first; of groups of one size the one with the smallest
/// member comes first. So two divisions are equal when they put the same nodes together.
public struct Partition: Equatable, Sendable {
  /// The number of the group of each node.
  public let groups: [Int32]
  /// The number of nodes in each group.
  public let sizes: [Int]

  /// The number of groups.
  public var count: Int { sizes.count }

  /// Puts nodes together that have the same label; what the labels are does not matter.
  ///
  /// - Complexity: O(V) on average, and O(g log g) for g groups.
  public init(labels: [Int]) {
    var numbers: [Int: Int32] = [:]
    self.init(
      numbers: labels.map { label in
        if let number = numbers[label] { return number }
        let number = Int32(numbers.count)
        numbers[label] = number
        return number
      }, below: numbers.count)
  }

  /// Puts nodes together that have the same number, of those below a limit; numbers may be unused.
  init(numbers: [Int32], below limit: Int) {
    var sizes = [Int](repeating: 0, count: limit)
    var firsts: [Int32] = []
    for number in numbers {
      if sizes[Int(number)] == 0 { firsts.append(number) }
      sizes[Int(number)] += 1
    }
    let order = firsts.indices.sorted {
      let (left, right) = (sizes[Int(firsts[$0])], sizes[Int(firsts[$1])])
      return left != right ? left > right : $0 < $1
    }
    var places = [Int32](repeating: 0, count: limit)
    for (place, position) in order.enumerated() { places[Int(firsts[position])] = Int32(place) }
    groups = numbers.map { places[Int($0)] }
    self.sizes = order.map { sizes[Int(firsts[$0])] }
  }

  /// The nodes of each group, in order.
  ///
  /// - Complexity: O(V).
  public var members: [[Int32]] {
    var members = sizes.map { size in
      var nodes: [Int32] = []
      nodes.reserveCapacity(size)
      return nodes
    }
    for (node, group) in groups.enumerated() { members[Int(group)].append(Int32(node)) }
    return members
  }
}
