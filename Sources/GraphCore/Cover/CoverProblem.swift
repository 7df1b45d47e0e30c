/// Candidates that each cover some requirements with a grade, to make the smallest team from.
///
/// The team has, in this order: the fewest uncovered requirements; the fewest members; the highest
/// sum over the requirements of the best grade in the team; the smallest sorted list of numbers.
/// The answer is exact. Finding it is hard in general (Karp, "Reducibility among combinatorial
/// problems", 1972), so the search can be told when time is up.
///
/// ```swift
/// var problem = CoverProblem(candidateCount: 3, requirementCount: 2)
/// problem.add(grade: 4, of: 0, for: 0)
/// problem.add(grade: 3, of: 1, for: 1)
/// problem.add(grade: 2, of: 2, for: 0)
/// problem.add(grade: 2, of: 2, for: 1)
/// let team = problem.smallestCover().members  // [2]
/// ```
public struct CoverProblem: Sendable {
  /// The largest number of requirements.
  public static let maximumRequirements = 64

  /// The number of requirements.
  public let requirementCount: Int

  private var candidates: [GradeMasks]

  /// Makes a problem in which no candidate covers anything yet.
  public init(candidateCount: Int, requirementCount: Int) {
    precondition(requirementCount <= Self.maximumRequirements, "too many requirements")
    self.requirementCount = requirementCount
    candidates = Array(repeating: GradeMasks(), count: candidateCount)
  }

  /// The number of candidates.
  public var candidateCount: Int { candidates.count }

  /// Notes that a candidate covers a requirement; of several grades the highest counts.
  ///
  /// - Parameters:
  ///   - grade: 1 up to 5; 0 means not at all.
  ///   - candidate: The number of the candidate; ties are decided by these.
  ///   - requirement: The number of the requirement.
  public mutating func add(grade: Int, of candidate: Int, for requirement: Int) {
    precondition((0..<requirementCount).contains(requirement), "no such requirement")
    precondition((0...GradeMasks.highestGrade).contains(grade), "no such grade")
    candidates[candidate].raise(requirement, to: grade)
  }

  /// Returns the best team.
  ///
  /// - Parameters:
  ///   - forced: Candidates that are in the team whatever they cover; repeats do no harm.
  ///   - isOutOfTime: Asked now and then; after a yes the best found so far is returned. Asked
  ///     once for every hundred steps or so.
  /// - Returns: The team, with what was proven about it.
  /// - Complexity: O(c) for c candidates plus a search that is exponential in the number of
  ///   requirements at worst.
  public func smallestCover(
    including forced: [Int] = [], isOutOfTime: @escaping () -> Bool = { false }
  ) -> SmallestCover {
    let forced = Set(forced).sorted()
    var given = GradeMasks()
    for candidate in forced { given.formUnion(candidates[candidate]) }
    let all = candidates.reduce(into: 0 as UInt64) { $0 |= $1.covered }
    let need = all & ~given.covered
    let items = items(besides: given, need)
    var size = CoverSize(
      need: need, sets: items.lazy.map(\.grades.covered), isOutOfTime: isOutOfTime)
    size.run()
    var choice = CoverChoice(
      items, given: given, need: need, size: size, isOutOfTime: isOutOfTime)
    if size.isProven { choice.run() }
    let members = (forced + choice.members).sorted()
    return SmallestCover(
      members: members, uncovered: (0..<requirementCount).filter { all >> UInt64($0) & 1 == 0 },
      gradeSum: members.reduce(into: GradeMasks()) { $0.formUnion(candidates[$1]) }.sum,
      lowerBound: forced.count + size.lowerBound, isProven: size.isProven && !choice.isStopped)
  }

  /// Returns the candidates that can matter, with the given grades and their own.
  private func items(besides given: GradeMasks, _ need: UInt64) -> [CoverChoice.Item] {
    CoverChoice.useful(
      candidates.indices.lazy.filter { candidates[$0].covered & need != 0 }
        .map { CoverChoice.Item(number: $0, grades: candidates[$0].union(given)) })
  }
}
