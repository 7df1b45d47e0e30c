/// A ``ScaledSystem`` with symmetric rows, of which the trees that hang on the rest are solved.
///
/// A node with one neighbour left is taken out of the equations as Gauss does, which changes the
/// diagonal and the right side of that neighbour and nothing else; so on, until every node that is
/// left has more neighbours or none. The sum of what is left of the equations does not change.
struct PrunedRows: ~Copyable {
  /// A node that was taken out, its neighbour, and what it hears of that.
  private struct Leaf: BitwiseCopyable {
    let node: Int32
    let neighbour: Int32
    let weight: Double
  }

  /// The nodes that are left, by their new numbers.
  let kept: [Int32]
  /// By new number what stands on the diagonal.
  let diagonal: Workspace<Double>
  /// By new number what stands on the right.
  let right: Workspace<Double>
  /// The nodes before each node that it listens to.
  let before: Adjacency
  /// The nodes after each node that it listens to.
  let after: Adjacency
  private let leaves: [Leaf]
  private let diagonals: [Double]
  private let rights: [Double]

  /// Takes the trees out of a system.
  ///
  /// - Complexity: O(V + E).
  init(_ system: ScaledSystem) {
    var degrees = (0..<system.rows.nodeCount).map {
      Int32(truncatingIfNeeded: system.rows.degree(of: $0))
    }
    (leaves, diagonals, rights) = Self.prune(system, &degrees)
    let kept = degrees.indices.filter { degrees[$0] >= 0 }.map { Int32($0) }
    self.kept = kept
    diagonal = Workspace(repeating: 0, count: kept.count)
    right = Workspace(repeating: 0, count: kept.count)
    var numbers = [Int32](repeating: -1, count: degrees.count)
    for (number, node) in kept.enumerated() {
      diagonal[number] = diagonals[Int(node)]
      right[number] = rights[Int(node)]
      numbers[Int(node)] = Int32(truncatingIfNeeded: number)
    }
    before = system.rows.part(kept, numbers) { $1 < $0 }
    after = system.rows.part(kept, numbers) { $1 > $0 }
  }

  /// Takes out nodes with one neighbour left; these have degree -1 then.
  ///
  /// - Returns: These nodes, and what stands on the diagonal and on the right.
  private static func prune(
    _ system: ScaledSystem, _ degrees: inout [Int32]
  ) -> (leaves: [Leaf], diagonals: [Double], rights: [Double]) {
    let rows = system.rows
    var (leaves, diagonals, rights) = ([Leaf](), system.diagonal, system.right)
    for start in degrees.indices {
      var node = start
      while degrees[node] == 1 {
        let arc = rows.arcs(of: node).first { degrees[Int(rows.targets[$0])] > 0 }
        guard let arc else { break }
        let (next, weight) = (Int(rows.targets[arc]), system.scale * rows.weight(arc))
        leaves.append(Leaf(node: Int32(node), neighbour: Int32(next), weight: weight))
        degrees[node] = -1
        degrees[next] -= 1
        diagonals[next] -= weight * weight / diagonals[node]
        rights[next] += weight * rights[node] / diagonals[node]
        node = next
      }
    }
    return (leaves, diagonals, rights)
  }

  /// Whether nothing on the diagonal keeps the system from being positive definite.
  var hasPositiveDiagonal: Bool { diagonals.allSatisfy { $0 > 0 } }

  /// The number of nodes that are left.
  var count: Int { kept.count }

  /// The solution for all nodes from that for those that are left.
  func whole(_ values: borrowing Workspace<Double>) -> [Double] {
    var solution = [Double](repeating: 0, count: rights.count)
    for (number, node) in kept.enumerated() { solution[Int(node)] = values[number] }
    for leaf in leaves.reversed() {
      let node = Int(leaf.node)
      solution[node] =
        (rights[node] + leaf.weight * solution[Int(leaf.neighbour)]) / diagonals[node]
    }
    return solution
  }
}

extension Adjacency {
  /// The arcs between some nodes, by new numbers, in as far as they are asked for.
  @inline(__always) fileprivate func part(
    _ kept: [Int32], _ numbers: [Int32], _ isAsked: (_ source: Int32, _ target: Int32) -> Bool
  ) -> Adjacency {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(kept.count + 1)
    // Room for one more, that is looked at and not kept.
    var targets = [Int32](repeating: 0, count: self.targets.count / 2 + 1)
    var weights = [Double](repeating: 0, count: self.weights.isEmpty ? 0 : targets.count)
    var end = 0
    for (number, node) in kept.enumerated() {
      for arc in arcs(of: Int(node)) {
        let target = numbers[Int(self.targets[arc])]
        targets[end] = target
        if !weights.isEmpty { weights[end] = self.weights[arc] }
        end += target >= 0 && isAsked(Int32(truncatingIfNeeded: number), target) ? 1 : 0
      }
      offsets.append(Int32(truncatingIfNeeded: end))
    }
    targets.removeLast(targets.count - end)
    if !weights.isEmpty { weights.removeLast(weights.count - end) }
    return Adjacency(offsets: offsets, targets: targets, weights: weights)
  }
}
