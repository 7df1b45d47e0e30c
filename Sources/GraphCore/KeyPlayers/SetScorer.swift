/// Scores sets of nodes with whole numbers, the higher the better, so that equally good is equal.
///
/// Sets of one size are compared; the score of a set less one node is asked together with that of
/// every node that may complete it, because that is often little more work than one set.
protocol SetScorer: Sendable {
  /// What a thread works with.
  associatedtype Memory

  /// The number of nodes to choose from.
  var nodeCount: Int { get }
  /// About how many steps it takes to score every completion of a set.
  var work: Int { get }
  /// The number of nodes tried when not every set is looked at.
  var candidateCount: Int { get }

  func makeMemory() -> Memory

  /// Gives the scores of a set with each of the later nodes.
  func complete(
    _ set: [Int], from first: Int, using memory: inout Memory, _ each: (Int, Int) -> Void)

  /// The best score that the set can get by one of the candidates, and those that give it, in order.
  func best(
    completing set: [Int], using memory: inout Memory
  ) -> (score: Int, nodes: [Int])
}

/// The best among nodes offered one by one in order.
struct BestNodes {
  private(set) var score = Int.min
  private(set) var nodes: [Int] = []

  mutating func offer(_ node: Int, _ score: Int) {
    if score > self.score {
      self.score = score
      nodes = [node]
    } else if score == self.score {
      nodes.append(node)
    }
  }
}
