/// Scores sets by how near to each other the other nodes are without them.
struct DistanceScorer: SetScorer {
  private let search: BitSearch
  private let worth: DistanceWorth
  private let candidates: [Int]
  let work: Int

  var nodeCount: Int { search.arcs.nodeCount }
  var candidateCount: Int { candidates.count }

  init(_ graph: SimpleGraph, _ worth: DistanceWorth) {
    search = BitSearch(arcs: graph.outgoing)
    self.worth = worth
    var memory = BitSearch.Memory(nodeCount: graph.nodeCount)
    let steps = search.pairs(without: [], using: &memory).count + 1
    let once = search.batches.count * steps * (graph.nodeCount + graph.outgoing.targets.count)
    work = once * graph.nodeCount
    candidates = Array(graph.nodes)
  }

  private init(_ scorer: DistanceScorer, candidates: [Int]) {
    (search, worth, work) = (scorer.search, scorer.worth, scorer.work)
    self.candidates = candidates
  }

  /// The same scores with fewer nodes to try: those through which most shortest paths go.
  func limited(to count: Int, of graph: SimpleGraph, threads: Int) -> DistanceScorer {
    guard count < graph.nodeCount else { return self }
    let between = graph.unweighted.betweenness(threads: threads)
    let order = graph.nodes.sorted {
      between[$0] != between[$1] ? between[$0] > between[$1] : $0 < $1
    }
    return DistanceScorer(self, candidates: order.prefix(count).sorted())
  }

  func makeMemory() -> BitSearch.Memory { BitSearch.Memory(nodeCount: nodeCount) }

  func complete(
    _ set: [Int], from first: Int, using memory: inout BitSearch.Memory,
    _ each: (Int, Int) -> Void
  ) {
    for node in first..<max(first, nodeCount) where !set.contains(node) {
      each(node, score(set + [node], &memory))
    }
  }

  private func score(_ set: [Int], _ memory: inout BitSearch.Memory) -> Int {
    -search.pairs(without: set, using: &memory).enumerated().reduce(0) {
      $0 + $1.element * worth[$1.offset + 1]
    }
  }

  func best(
    completing set: [Int], using memory: inout BitSearch.Memory
  ) -> (score: Int, nodes: [Int]) {
    var best = BestNodes()
    for node in candidates where !set.contains(node) {
      best.offer(node, score(set + [node], &memory))
    }
    return (best.score, best.nodes)
  }
}
