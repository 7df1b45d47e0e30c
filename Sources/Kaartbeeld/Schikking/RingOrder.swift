/// Which box comes where around the middle: a tree whose branches are put in an order that keeps
/// the lines outside the tree short.
struct RingOrder {
  /// The children of each box, in their order around the middle.
  private(set) var children: [[Int]]

  private let others: [(Int, Int)]

  /// No branch gets more of the circle than this.
  private static let broadest = 0.5

  /// Puts the branches of a tree in order.
  ///
  /// Siblings are exchanged as long as that makes the other lines shorter.
  ///
  /// - Parameters:
  ///   - parents: The parent of each box, always one with a lower number; nil for the first.
  ///   - others: Lines that are no branch of the tree.
  ///   - groups: Siblings of one group stay together, in the order in which they are given.
  /// - Complexity: O(r·s·(n + m)) for s exchanges of siblings in at most twelve rounds.
  init(parents: [Int?], others: [(Int, Int)], groups: [Int]) {
    var children = [[Int]](repeating: [], count: parents.count)
    for (child, parent) in parents.enumerated() {
      guard let parent else { continue }
      precondition(parent < child, "a parent comes before its children")
      children[parent].append(child)
    }
    self.children = children
    self.others = others
    improve(groups)
  }

  private mutating func improve(_ groups: [Int]) {
    let needs = [Double](repeating: 1, count: children.count)
    var best = cost(shares(needs: needs))
    for _ in 0..<12 where best > 0 {
      let before = best
      for parent in children.indices {
        for (left, right) in exchanges(children[parent].count)
        where groups[children[parent][left]] == groups[children[parent][right]] {
          children[parent].swapAt(left, right)
          let new = cost(shares(needs: needs))
          if new < best - 1e-9 { best = new } else { children[parent].swapAt(left, right) }
        }
      }
      if best == before { break }
    }
  }

  /// All pairs of few siblings, those close together of many.
  private func exchanges(_ count: Int) -> [(Int, Int)] {
    let reach = count <= 16 ? count : 3
    return (0..<count).flatMap { left in
      (left..<count).dropFirst().prefix(reach - 1).map { (left, $0) }
    }
  }

  /// The middle of the part of the circle that each box gets, from 0 to 1.
  ///
  /// - Parameter needs: How much of the circle each box wants for itself.
  /// - Returns: A part for every box.
  /// - Complexity: O(n).
  func shares(needs: [Double]) -> [Double] {
    var weights = needs
    for parent in children.indices.reversed() {
      weights[parent] = max(needs[parent], children[parent].reduce(0) { $0 + weights[$1] })
    }
    var begins = [Double](repeating: 0, count: needs.count)
    var sizes = [Double](repeating: 1, count: needs.count)
    for parent in children.indices {
      let total = children[parent].reduce(0) { $0 + weights[$1] }
      guard total > 0 else { continue }
      // A branch that would go all around would surround what is not its own.
      let own = children[parent].map { child in
        min(sizes[parent] * weights[child] / total, Self.broadest)
      }
      let rest = (sizes[parent] - own.reduce(0, +)) / Double(own.count)
      var begin = begins[parent] + rest / 2
      for (child, size) in zip(children[parent], own) {
        (begins[child], sizes[child]) = (begin, size)
        begin += size + rest
      }
    }
    return zip(begins, sizes).map { $0 + $1 / 2 }
  }

  /// The length of the other lines around the circle, long ones counting more.
  private func cost(_ shares: [Double]) -> Double {
    others.reduce(0) { sum, line in
      let apart = abs(shares[line.0] - shares[line.1])
      let turn = min(apart, 1 - apart)
      return sum + turn + turn * turn
    }
  }
}
