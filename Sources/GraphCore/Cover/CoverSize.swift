/// Finds the smallest number of sets that together hold every requirement.
///
/// A search in depth over the requirement that the fewest sets hold, cut off by the bound of
/// ``CoverTally`` and by what was proven before about the same rest. It works from below (are so
/// many enough?) and from above (can it be one fewer?) in turn, each for a limited number of
/// steps, so that when time is up both bounds are as good as they may be.
struct CoverSize {
  private let need: UInt64
  /// The different sets, none within another as far as was looked, largest first.
  private let sets: [UInt64]
  private let isOutOfTime: () -> Bool
  /// For a rest the largest number of sets that is proven not to be enough.
  private var tooFew: [UInt64: Int] = [:]
  private var chosen: [UInt64] = []
  private var steps = 0

  /// No fewer sets are enough; proven.
  private(set) var lowerBound: Int
  /// Sets that together hold every requirement, the fewest that were found.
  private(set) var best: [UInt64]

  /// Prepares the search; every requirement of `need` is in some set.
  init(need: UInt64, sets: some Sequence<UInt64>, isOutOfTime: @escaping () -> Bool) {
    self.need = need
    self.isOutOfTime = isOutOfTime
    self.sets = Self.largest(of: sets, within: need)
    best = Self.greedy(need, self.sets)
    lowerBound = CoverTally(rest: need, sets: self.sets).fewestSets ?? 0
  }

  /// Whether the best is proven to be the smallest.
  var isProven: Bool { lowerBound == best.count }

  /// Whether it is proven that `count` sets cannot hold all of `rest`.
  func isTooFew(_ count: Int, for rest: UInt64) -> Bool { tooFew[rest, default: 0] >= count }

  /// Narrows the bounds until they meet or time is up.
  mutating func run() {
    var limit = 1000
    while !isProven && !isOutOfTime() {
      let before = (lowerBound, best.count)
      attempt(lowerBound, limit)
      if best.count > lowerBound + 1 { attempt(best.count - 1, limit) }
      if before == (lowerBound, best.count) { limit *= 2 }
    }
  }

  private mutating func attempt(_ count: Int, _ limit: Int) {
    steps = limit
    chosen.removeAll()
    if holds(need, count, sets) {
      best = chosen
    } else if steps > 0 {
      lowerBound = max(lowerBound, count + 1)
    }
  }

  /// Whether `count` of the sets hold all of `rest`; they are then added to what was chosen.
  ///
  /// When there are no steps left the answer no means nothing.
  private mutating func holds(
    _ rest: UInt64, _ count: Int, _ sets: [UInt64]
  ) -> Bool {
    if rest == 0 { return true }
    guard count > 0, !isTooFew(count, for: rest), takeStep() else { return false }
    if count == 1 { return holdsAlone(rest, sets) }
    let tally = CoverTally(rest: rest, sets: sets)
    if let fewest = tally.fewestSets, fewest <= count {
      for set in Self.branches(sets.filter { $0 & tally.rarest != 0 }, within: rest) {
        let left = rest & ~set
        guard left.nonzeroBitCount <= (count - 1) * tally.largest else { break }
        chosen.append(set)
        if holds(left, count - 1, sets.filter { $0 & left != 0 }) { return true }
        chosen.removeLast()
        if steps == 0 { return false }
      }
    }
    tooFew[rest] = count
    return false
  }

  private mutating func holdsAlone(_ rest: UInt64, _ sets: [UInt64]) -> Bool {
    guard let set = sets.first(where: { rest & ~$0 == 0 }) else { return false }
    chosen.append(set)
    return true
  }

  private mutating func takeStep() -> Bool {
    if steps > 0 { steps -= 1 }
    if steps & 127 == 0 && isOutOfTime() { steps = 0 }
    return steps > 0
  }

  private static func greedy(_ need: UInt64, _ sets: [UInt64]) -> [UInt64] {
    var rest = need
    var chosen: [UInt64] = []
    while let set = sets.max(by: { ($0 & rest).nonzeroBitCount < ($1 & rest).nonzeroBitCount }),
      set & rest != 0
    {
      chosen.append(set)
      rest &= ~set
    }
    return chosen
  }

  private static func largest(of sets: some Sequence<UInt64>, within need: UInt64) -> [UInt64] {
    branches(Array(Set(sets.lazy.map { $0 & need })), within: need, comparisons: 1000)
  }

  /// Returns sets by the size of what they hold of `rest`, without those that hold no more than
  /// one of the first that were kept.
  private static func branches(
    _ sets: [UInt64], within rest: UInt64, comparisons: Int = 60
  ) -> [UInt64] {
    let sorted = sets.map { (size: ($0 & rest).nonzeroBitCount, set: $0) }
      .sorted { ($1.size, $0.set) < ($0.size, $1.set) }
    var kept: [UInt64] = []
    for (size, set) in sorted
    where size > 0 && !kept.prefix(comparisons).contains(where: { set & rest & ~$0 == 0 }) {
      kept.append(set)
    }
    return kept
  }
}
