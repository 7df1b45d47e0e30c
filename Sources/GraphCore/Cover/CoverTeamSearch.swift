/// Searches for a team of a given size that covers all and has a higher sum of grades.
struct CoverTeamSearch {
  private let items: [GradeMasks]
  private let size: CoverSize
  private let isOutOfTime: () -> Bool
  private var steps = 0
  private var isOneEnough = false
  private var hasFound = false
  private var chosen: [Int] = []
  private var isTried: [Bool]

  /// The best team so far, as places among the items, and its sum.
  var best: [Int] = []
  var bestSum = 0

  /// Whether time was up before a search was complete.
  private(set) var isStopped = false

  init(_ items: [GradeMasks], _ size: CoverSize, _ isOutOfTime: @escaping () -> Bool) {
    self.items = items
    self.size = size
    self.isOutOfTime = isOutOfTime
    isTried = Array(repeating: false, count: items.count)
  }

  /// Looks for the team with the highest sum above `floor`.
  ///
  /// - Parameters:
  ///   - floor: The sum to exceed.
  ///   - current: The grades of those that are in the team already.
  ///   - rest: What these do not cover.
  ///   - live: The items that may join them.
  ///   - prefix: The items that are in the team already. When there are any, the first team above
  ///     the floor is enough.
  /// - Returns: Whether there was one; it is then the best.
  mutating func improve(
    above floor: Int, from current: GradeMasks, _ rest: UInt64, _ live: [Int],
    after prefix: [Int] = []
  ) -> Bool {
    let known = bestSum
    bestSum = floor
    hasFound = false
    isOneEnough = !prefix.isEmpty
    chosen = prefix
    extend(current, rest, best.count - prefix.count, live)
    if !hasFound { bestSum = known }
    return hasFound
  }

  /// Returns the items, of those given, that may be in a team with a sum above `floor`.
  func candidates(
    above floor: Int, from current: GradeMasks, _ rest: UInt64, _ live: [Int], count: Int
  ) -> [Int] {
    var search = self
    search.bestSum = floor
    return search.narrow(current, rest, count, live)?.live ?? []
  }

  /// Adds `count` of the items to what was chosen in every way that may lead to a better team.
  private mutating func extend(
    _ current: GradeMasks, _ rest: UInt64, _ count: Int, _ live: [Int]
  ) {
    guard takeStep() else { return }
    if count == 0 { return rest == 0 ? adopt(current.sum) : () }
    if count == 1 { return finish(current, rest, live) }
    guard !size.isTooFew(count, for: rest),
      let (live, branches) = narrow(current, rest, count, live)
    else { return }
    for item in branches {
      let joined = current.union(items[item])
      let left = rest & ~joined.covered
      isTried[item] = true
      chosen.append(item)
      extend(
        joined, left, count - 1, live.filter { !isTried[$0] && items[$0].covered & left != 0 })
      chosen.removeLast()
      if isStopped || (isOneEnough && hasFound) { break }
    }
    for item in branches { isTried[item] = false }
  }

  /// Returns the items that may still join, and those of which one has to.
  private func narrow(
    _ current: GradeMasks, _ rest: UInt64, _ count: Int, _ live: [Int]
  ) -> (live: [Int], branches: [Int])? {
    var live = live
    while let (open, sets, tally) = strictCover(current, count, live) {
      // What one member leaves has to fit in the others.
      let least = open.nonzeroBitCount - (count - 1) * tally.largest
      var kept = live.indices.filter { sets[$0].nonzeroBitCount >= least }
      if kept.count == live.count {
        guard let gains = gains(current, count, live) else { return nil }
        kept = live.indices.filter { gains[$0] >= 0 }
        if kept.count == live.count {
          let branches = kept.filter { sets[$0] & tally.rarest != 0 }
            .sorted { (gains[$1], live[$0]) < (gains[$0], live[$1]) }
          return (live, branches.map { live[$0] })
        }
      }
      live = kept.map { live[$0] }
    }
    return nil
  }

  /// Returns the problem of covering that a sum above the best asks for; nil when that has no
  /// solution.
  ///
  /// Such a sum leaves little slack below the best grade of each requirement that is still to be
  /// had. So the team has to cover every requirement with a grade not further below that than
  /// the slack: the same problem with smaller sets.
  private func strictCover(
    _ current: GradeMasks, _ count: Int, _ live: [Int]
  ) -> (open: UInt64, sets: [UInt64], tally: CoverTally)? {
    let highest = live.reduce(into: current) { $0.formUnion(items[$1]) }
    let slack = highest.sum - bestSum - 1
    guard slack >= 0 else { return nil }
    let open = highest.covered & ~current.reaches(highest, slack: slack)
    let sets = live.map { items[$0].reaches(highest, slack: slack) & open }
    let tally = CoverTally(rest: open, sets: sets)
    guard let fewest = tally.fewestSets, fewest <= count else { return nil }
    return (open, sets, tally)
  }

  /// Returns what each item adds to the sum, or -1 where a sum above the best is out of reach
  /// with that item; nil when it is out of reach with any.
  ///
  /// For every grade there is a bound: up to that grade every requirement gets the best that is to
  /// be had, and above it the members with the most there are added up.
  private func gains(_ current: GradeMasks, _ count: Int, _ live: [Int]) -> [Int]? {
    let highest = live.reduce(into: current) { $0.formUnion(items[$1]) }
    var gains = [Int](repeating: 0, count: live.count)
    var isOut = [Bool](repeating: false, count: live.count)
    var base = highest.sum
    for level in (0..<GradeMasks.highestGrade).reversed() {
      base += current.count(above: level) - highest.count(above: level)
      for (place, item) in live.enumerated() {
        gains[place] += items[item].gain(over: current, above: level)
      }
      let top = Self.highest(count, of: gains)
      let missing = bestSum - base - top.dropLast().reduce(0, +)
      guard top[count - 1] > missing else { return nil }
      for place in live.indices where gains[place] <= missing { isOut[place] = true }
    }
    for place in live.indices where isOut[place] { gains[place] = -1 }
    return gains
  }

  /// Returns the highest of some numbers, highest first; zeros when there are too few.
  private static func highest(_ count: Int, of numbers: [Int]) -> [Int] {
    var highest = [Int](repeating: 0, count: count)
    for var number in numbers where number > highest[count - 1] {
      for place in highest.indices where number > highest[place] {
        swap(&number, &highest[place])
      }
    }
    return highest
  }

  /// Adds the one item that covers all of `rest` and adds most.
  private mutating func finish(_ current: GradeMasks, _ rest: UInt64, _ live: [Int]) {
    let sum = current.sum
    for item in live where rest & ~items[item].covered == 0 {
      chosen.append(item)
      adopt(sum + items[item].gain(over: current))
      chosen.removeLast()
    }
  }

  private mutating func adopt(_ sum: Int) {
    guard sum > bestSum else { return }
    best = chosen
    bestSum = sum
    hasFound = true
  }

  private mutating func takeStep() -> Bool {
    steps += 1
    if steps & 127 == 0 && isOutOfTime() { isStopped = true }
    return !isStopped
  }
}
