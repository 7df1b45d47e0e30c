/// Candidates that each cover some things, of which the best few are wanted.
public struct CoverageSets: Equatable, Sendable {
  /// The things that each candidate covers.
  let sets: Adjacency
  /// The number of things.
  public let itemCount: Int

  /// The number of candidates.
  public var candidateCount: Int { sets.nodeCount }

  /// Makes sets of who covers what, given side by side; repeats count once.
  ///
  /// - Complexity: O(c + t + p) for c candidates, t things and p pairs.
  public init(candidateCount: Int, itemCount: Int, candidates: [Int32], items: [Int32]) {
    precondition(candidates.count == items.count, "every pair needs a candidate and a thing")
    precondition(candidates.allSatisfy { $0 < candidateCount }, "no such candidate")
    precondition(items.allSatisfy { $0 < itemCount }, "no such thing")
    let all = Adjacency(
      nodeCount: max(candidateCount, itemCount), sources: candidates, targets: items, weights: [])
    sets = Adjacency(
      offsets: Array(all.offsets.prefix(candidateCount + 1)), targets: all.targets, weights: [])
    self.itemCount = itemCount
  }

  init(sets: Adjacency, itemCount: Int) {
    self.sets = sets
    self.itemCount = itemCount
  }

  /// Chooses candidates that together cover much.
  ///
  /// Each choice is the candidate that covers the most things that are not covered yet, and of
  /// several the one with the lowest number. It ends early when nothing can be added. The result
  /// covers at least 1 - 1/e (63 percent) of what the best choice of so many would: Nemhauser,
  /// Wolsey & Fisher, "An analysis of approximations for maximizing submodular set functions",
  /// Mathematical Programming 14, 1978.
  ///
  /// - Parameter count: How many to choose at most.
  /// - Returns: The candidates chosen, with what each adds.
  /// - Complexity: O(c + t + p) for c candidates, t things and p pairs when few gains go down
  ///   before their turn; times the number of choices at worst.
  public func maximumCoverage(_ count: Int) -> MaximumCoverage {
    let bySize = candidatesBySize()
    let isCovered = Workspace<Bool>(repeating: false, count: itemCount)
    var lowered = [[Int32]](repeating: [], count: bySize.ends.count)
    var (picks, gains): ([Int32], [Int]) = ([], [])
    // No gain is larger than what a candidate covers, or than it was before; those that may gain
    // most are tried in order, and wait for a lower turn when they gain less.
    for level in (1..<max(bySize.ends.count, 1)).reversed() where picks.count < count {
      let waiting = lowered[level].sorted()
      let end = Int(bySize.ends[level])
      var (place, next) = (Int(bySize.ends[level - 1]), 0)
      while picks.count < count, place < end || next < waiting.count {
        let isNew =
          place < end && (next == waiting.count || bySize.candidates[place] < waiting[next])
        let candidate = isNew ? bySize.candidates[place] : waiting[next]
        if isNew { place += 1 } else { next += 1 }
        var gain = 0
        for arc in sets.arcs(of: Int(candidate)) {
          gain += isCovered[Int(sets.targets[arc])] ? 0 : 1
        }
        guard gain == level else {
          lowered[gain].append(candidate)
          continue
        }
        for arc in sets.arcs(of: Int(candidate)) { isCovered[Int(sets.targets[arc])] = true }
        picks.append(candidate)
        gains.append(gain)
      }
    }
    return MaximumCoverage(picks: picks, gains: gains)
  }

  /// The candidates in order of the number of things they cover, then of their own number, and
  /// where those of each size end.
  private func candidatesBySize() -> (candidates: [Int32], ends: [Int32]) {
    let offsets = sets.offsets.span
    var largest: Int32 = 0
    for candidate in 0..<candidateCount {
      largest = max(largest, offsets[candidate + 1] - offsets[candidate])
    }
    var ends = [Int32](repeating: 0, count: Int(largest) + 2)
    var places = ends.mutableSpan
    for candidate in 0..<candidateCount {
      places[Int(offsets[candidate + 1] - offsets[candidate]) + 1] += 1
    }
    for size in 0...Int(largest) { places[size + 1] += places[size] }
    var candidates = [Int32](repeating: 0, count: candidateCount)
    var sorted = candidates.mutableSpan
    for candidate in 0..<candidateCount {
      let size = Int(offsets[candidate + 1] - offsets[candidate])
      sorted[Int(places[size])] = Int32(candidate)
      places[size] += 1
    }
    return (candidates, Array(ends.dropLast()))
  }
}

extension SimpleGraph {
  /// For each node the nodes that it points to, and itself.
  ///
  /// - Complexity: O(V + E).
  public var closedNeighbourhoods: CoverageSets {
    var (offsets, targets): ([Int32], [Int32]) = ([0], [])
    targets.reserveCapacity(outgoing.targets.count + nodeCount)
    offsets.reserveCapacity(nodeCount + 1)
    for node in nodes {
      targets.append(Int32(node))
      for arc in outgoing.arcs(of: node) { targets.append(outgoing.targets[arc]) }
      offsets.append(Int32(targets.count))
    }
    return CoverageSets(
      sets: Adjacency(offsets: offsets, targets: targets, weights: []), itemCount: nodeCount)
  }
}
