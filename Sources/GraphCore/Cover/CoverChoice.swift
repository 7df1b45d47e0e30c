/// Finds among the teams of the smallest size the best one.
///
/// The best has the highest sum of grades and then the smallest sorted list of numbers. Because no
/// smaller team is enough, every member is the only one to cover something: so a candidate may
/// be left out when another with a smaller number is at least as good everywhere.
struct CoverChoice {
  /// A candidate that may be a member, with what it adds to the given ones.
  struct Item: Sendable {
    let number: Int
    let grades: GradeMasks
  }

  private let items: [Item]
  private let need: UInt64
  private let size: CoverSize
  private let isOutOfTime: () -> Bool
  private var steps = 0
  /// Whether the first team above the best sum ends the search, and whether there was one.
  private var isFirstEnough = false
  private var hasFound = false
  private var chosen: [Int] = []
  private var isTried: [Bool]
  private var best: [Int] = []
  private var bestSum = -1

  /// Whether the search ran out of time, so that the best found may not be the best.
  private(set) var isStopped = false

  /// The members by number.
  var members: [Int] { best.map { items[$0].number }.sorted() }

  /// Prepares the search with the best that `size` found; the items are ordered by number.
  init(_ items: [Item], need: UInt64, size: CoverSize, isOutOfTime: @escaping () -> Bool) {
    self.items = items
    self.need = need
    self.size = size
    self.isOutOfTime = isOutOfTime
    isTried = Array(repeating: false, count: items.count)
    var current = GradeMasks()
    for set in size.best {
      let fitting = items.indices.filter { set & ~items[$0].grades.covered == 0 }
      guard
        let item = fitting.max(by: {
          items[$0].grades.gain(over: current) < items[$1].grades.gain(over: current)
        })
      else { continue }
      best.append(item)
      current.formUnion(items[item].grades)
    }
    bestSum = current.sum
  }

  /// Returns the candidates that can matter, of candidates ordered by number.
  static func useful(_ candidates: [Item]) -> [Item] {
    var seen = Set<GradeMasks>()
    var kept: [Item] = []
    for item in candidates
    where seen.insert(item.grades).inserted
      && !kept.prefix(1000).contains(where: { $0.grades.isAtLeast(item.grades) })
    {
      kept.append(item)
    }
    return kept
  }

  /// Looks for the best until it is found or time is up.
  mutating func run() {
    let count = best.count
    if count == 0 { return }
    extend(GradeMasks(), need, count, Array(items.indices))
    isFirstEnough = true
    var current = GradeMasks()
    var prefix: [Int] = []
    while prefix.count < count && !isStopped {
      let next = smallestNext(after: prefix, current)
      prefix.append(next)
      current.formUnion(items[next].grades)
    }
  }

  /// Returns the smallest item with which `prefix` can be made into a team as good as the best.
  private mutating func smallestNext(after prefix: [Int], _ current: GradeMasks) -> Int {
    let known = best.sorted()[prefix.count]
    let rest = need & ~current.covered
    let count = best.count - prefix.count - 1
    let goal = bestSum
    for item in (prefix.last ?? -1) + 1..<known where items[item].grades.covered & rest != 0 {
      let joined = current.union(items[item].grades)
      let left = rest & ~joined.covered
      chosen = prefix + [item]
      bestSum = goal - 1
      hasFound = false
      extend(joined, left, count, (item + 1..<items.count).filter { covers($0, left) })
      bestSum = goal
      if hasFound { return item }
      if isStopped { break }
    }
    return known
  }

  private func covers(_ item: Int, _ rest: UInt64) -> Bool {
    items[item].grades.covered & rest != 0
  }

  /// Adds `count` of the items to what was chosen in every way that may lead to a better team.
  private mutating func extend(
    _ current: GradeMasks, _ rest: UInt64, _ count: Int, _ live: [Int]
  ) {
    guard takeStep() else { return }
    if count == 0 { return rest == 0 ? adopt(current.sum) : () }
    if count == 1 { return finish(current, rest, live) }
    guard !size.isTooFew(count, for: rest), mayImprove(current, count, live) else { return }
    let tally = CoverTally(rest: rest, sets: live.lazy.map { [items] in items[$0].grades.covered })
    guard let fewest = tally.fewestSets, fewest <= count else { return }
    let branches = live.filter { covers($0, tally.rarest) }
      .map { (gain: items[$0].grades.gain(over: current), item: $0) }
      .sorted { ($1.gain, $0.item) < ($0.gain, $1.item) }
    for (_, item) in branches {
      let joined = current.union(items[item].grades)
      let left = rest & ~joined.covered
      let least = left.nonzeroBitCount - (count - 2) * tally.largest
      isTried[item] = true
      chosen.append(item)
      let next = live.filter {
        !isTried[$0] && (items[$0].grades.covered & left).nonzeroBitCount >= max(1, least)
      }
      extend(joined, left, count - 1, next)
      chosen.removeLast()
      if isStopped || (isFirstEnough && hasFound) { break }
    }
    for (_, item) in branches { isTried[item] = false }
  }

  private mutating func adopt(_ sum: Int) {
    guard sum > bestSum else { return }
    best = chosen
    bestSum = sum
    hasFound = true
  }

  /// Adds the one item that covers all of `rest` and adds most.
  private mutating func finish(_ current: GradeMasks, _ rest: UInt64, _ live: [Int]) {
    let sum = current.sum
    for item in live where rest & ~items[item].grades.covered == 0 {
      chosen.append(item)
      adopt(sum + items[item].grades.gain(over: current))
      chosen.removeLast()
    }
  }

  /// Whether `count` more items can bring the sum above the best.
  private func mayImprove(_ current: GradeMasks, _ count: Int, _ live: [Int]) -> Bool {
    var all = current
    var gains = [Int](repeating: 0, count: count)
    for item in live {
      all.formUnion(items[item].grades)
      var gain = items[item].grades.gain(over: current)
      for place in gains.indices where gain > gains[place] { swap(&gain, &gains[place]) }
    }
    return min(all.sum, current.sum + gains.reduce(0, +)) > bestSum
  }

  private mutating func takeStep() -> Bool {
    steps += 1
    if steps & 127 == 0 && isOutOfTime() { isStopped = true }
    return !isStopped
  }
}
