/// Finds among the teams of the smallest size the best one.
///
/// The best has the highest sum of grades and then the smallest sorted list of numbers. Because no
/// smaller team is enough, every member is the only one to cover something: so a candidate may
/// be left out when another with a smaller number is at least as good everywhere.
struct CoverChoice {
  /// A candidate that may be a member.
  struct Item: Sendable {
    let number: Int
    /// Its grades, or those that are given where these are higher.
    let grades: GradeMasks
  }

  private let items: [Item]
  private let given: GradeMasks
  private let need: UInt64
  private var search: CoverTeamSearch

  /// Whether the search ran out of time, so that the best found may not be the best.
  var isStopped: Bool { search.isStopped }

  /// The members by number.
  var members: [Int] { search.best.map { items[$0].number }.sorted() }

  /// Prepares the search with the best that `size` found; the items are ordered by number.
  init(
    _ items: [Item], given: GradeMasks, need: UInt64, size: CoverSize,
    isOutOfTime: @escaping () -> Bool
  ) {
    self.items = items
    self.given = given
    self.need = need
    search = CoverTeamSearch(items.map(\.grades), size, isOutOfTime)
    var current = given
    for set in size.best {
      let fitting = items.indices.filter { set & ~items[$0].grades.covered == 0 }
      guard
        let item = fitting.max(by: {
          items[$0].grades.gain(over: current) < items[$1].grades.gain(over: current)
        })
      else { continue }
      search.best.append(item)
      current.formUnion(items[item].grades)
    }
    search.bestSum = current.sum
  }

  /// Returns the candidates that can matter, of candidates ordered by number.
  static func useful(_ candidates: some Sequence<Item>) -> [Item] {
    var seen = Set<GradeMasks>()
    var kept: [Item] = []
    for item in candidates
    where seen.insert(item.grades).inserted
      && !kept.prefix(500).contains(where: { $0.grades.isAtLeast(item.grades) })
    {
      kept.append(item)
    }
    return kept
  }

  /// Looks for the best until it is found or time is up.
  mutating func run() {
    if search.best.isEmpty { return }
    findHighestSum()
    findSmallestNumbers()
  }

  /// Asks for sums near the highest thinkable first: the higher the sum that is asked for, the
  /// fewer candidates can take part.
  private mutating func findHighestSum() {
    let highest = items.reduce(into: given) { $0.formUnion($1.grades) }.sum
    var slack = 0
    var isFound = false
    while !isFound && !isStopped && search.bestSum < highest {
      let floor = highest - slack - 1
      isFound = floor <= search.bestSum
      let goal = max(floor, search.bestSum)
      isFound = search.improve(above: goal, from: given, need, Array(items.indices)) || isFound
      slack = 2 * slack + 1
    }
  }

  /// Makes the members, from the first to the last, the smallest with which the sum is kept.
  private mutating func findSmallestNumbers() {
    var prefix: [Int] = []
    var current = given
    var live = Array(items.indices)
    while prefix.count < search.best.count && !isStopped {
      let rest = need & ~current.covered
      live = search.candidates(
        above: search.bestSum - 1, from: current, rest,
        live.filter { items[$0].grades.covered & rest != 0 },
        count: search.best.count - prefix.count)
      let next = smallestNext(after: prefix, current, rest, live)
      prefix.append(next)
      current.formUnion(items[next].grades)
      live.removeAll { $0 <= next }
    }
  }

  /// Returns the smallest of some items with which `prefix` leads to a team as good as the best.
  private mutating func smallestNext(
    after prefix: [Int], _ current: GradeMasks, _ rest: UInt64, _ live: [Int]
  ) -> Int {
    let known = search.best.sorted()[prefix.count]
    for (place, item) in live.enumerated() where item < known {
      let joined = current.union(items[item].grades)
      let isFound = search.improve(
        above: search.bestSum - 1, from: joined, rest & ~joined.covered,
        Array(live[(place + 1)...]), after: prefix + [item])
      if isFound { return item }
      if isStopped { break }
    }
    return known
  }
}
