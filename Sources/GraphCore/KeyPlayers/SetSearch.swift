/// Looks for the sets of a size with the highest score.
struct SetSearch<Scorer: SetScorer>: Sendable {
  let scorer: Scorer
  let size: Int
  let listing: Int
  let threads: Int

  /// The best sets of those looked at.
  struct Found: Sendable {
    var score = Int.min
    var sets: [[Int]] = []
    var count = 0

    mutating func add(_ score: Int, count: Int, sets: [[Int]], listing: Int) {
      if score > self.score { self = Found(score: score) }
      guard score == self.score else { return }
      self.count += count
      self.sets += sets.prefix(listing - self.sets.count)
    }
  }

  /// Whether every set can be looked at in a number of steps.
  func isFeasible(within limit: Int) -> Bool {
    let (work, overflows) = prefixes.count.multipliedReportingOverflow(by: scorer.work)
    return !overflows && work <= limit
  }

  /// The sets less their last node.
  private var prefixes: Combinations {
    Combinations(nodeCount: scorer.nodeCount, size: size - 1)
  }

  /// Looks at every set.
  func exhaustive() -> Found {
    let prefixes = prefixes
    let pieces = FixedPieces.map(
      0..<prefixes.count, threads: threads, scratch: { scorer.makeMemory() }
    ) { piece, memory in
      var found = Found()
      var set = prefixes[piece.lowerBound]
      for _ in piece {
        scorer.complete(set, from: (set.last ?? -1) + 1, using: &memory) { node, score in
          guard score >= found.score else { return }
          found.add(score, count: 1, sets: [set + [node]], listing: listing)
        }
        prefixes.advance(&set)
      }
      return found
    }
    return pieces.reduce(into: Found()) {
      $0.add($1.score, count: $1.count, sets: $1.sets, listing: listing)
    }
  }

  /// Adds the best node each time, then exchanges a member for the best other node as long as that
  /// helps; gives the last set and those as good with one other member.
  func greedy() -> Found {
    var memory = scorer.makeMemory()
    var set: [Int] = []
    var score = Int.min
    while set.count < size {
      let best = scorer.best(completing: set, using: &memory)
      guard let node = best.nodes.first else { return Found() }
      set.append(node)
      score = best.score
    }
    var equals: Set<[Int]> = []
    var place = 0, unchanged = 0
    while unchanged < size {
      var rest = set
      rest.remove(at: place)
      let best = scorer.best(completing: rest, using: &memory)
      if best.score > score, let node = best.nodes.first {
        set[place] = node
        score = best.score
        (equals, unchanged) = ([], 0)
      } else {
        unchanged += 1
      }
      if best.score == score { for node in best.nodes { equals.insert((rest + [node]).sorted()) } }
      place = (place + 1) % size
    }
    equals.insert(set.sorted())
    let sets = equals.sorted { $0.lexicographicallyPrecedes($1) }
    return Found(score: score, sets: Array(sets.prefix(listing)), count: sets.count)
  }
}
