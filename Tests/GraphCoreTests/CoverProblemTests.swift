import GraphCore
import TestSupport
import Testing

@Suite("CoverProblem")
struct CoverProblemTests {
  /// Random grades; few of them and many candidates alike, so that ties abound.
  private static func random(
    candidates: Int, requirements: Int, using random: inout SplitMix64
  ) -> ListedCovers {
    let share = Int.random(in: 10...70, using: &random)
    let highest = Int.random(in: 1...5, using: &random)
    var grades = (0..<candidates).map { _ in
      (0..<requirements).map { _ in
        Int.random(in: 0..<100, using: &random) < share
          ? Int.random(in: 1...highest, using: &random) : 0
      }
    }
    for candidate in grades.indices.dropFirst() where Int.random(in: 0..<4, using: &random) == 0 {
      grades[candidate] = grades[Int.random(in: 0..<candidate, using: &random)]
    }
    return ListedCovers(grades: grades, requirementCount: requirements)
  }

  @Test(
    "agrees with listing every team", .tags(.property, .differential), arguments: UInt64(0)..<600)
  func agreesWithListing(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 0...9, using: &random)
    let listed = Self.random(
      candidates: count, requirements: Int.random(in: 0...8, using: &random), using: &random)
    let forced = (0..<count).filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
    let expected = try #require(listed.best(including: forced))
    let found = listed.problem.smallestCover(including: forced)
    #expect(found.members == expected.members)
    #expect(found.uncovered == expected.uncovered)
    #expect(found.gradeSum == expected.sum)
    #expect(found.lowerBound == expected.members.count)
    #expect(found.isProven && found.isSmallest)
  }

  @Test(
    "is a cover with a lower bound when there was no time", .tags(.property),
    arguments: UInt64(0)..<100)
  func stops(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let listed = Self.random(candidates: 60, requirements: 20, using: &random)
    let forced = [3, 59]
    let hurried = listed.problem.smallestCover(including: forced) { true }
    let exact = listed.problem.smallestCover(including: forced)
    #expect(exact.isProven)
    #expect(hurried.uncovered == exact.uncovered)
    #expect(hurried.members.count >= exact.members.count)
    #expect(hurried.lowerBound <= exact.members.count)
    #expect(hurried.gradeSum == listed.team(hurried.members).sum)
    #expect(listed.team(hurried.members).uncovered == exact.uncovered)
    #expect(!hurried.isProven || hurried == exact)
  }

  @Test("covers 64 requirements, the last ones as well")
  func manyRequirements() {
    var problem = CoverProblem(candidateCount: 70, requirementCount: 64)
    for requirement in 0..<64 { problem.add(grade: 2, of: 69 - requirement, for: requirement) }
    let found = problem.smallestCover()
    #expect(found.members == Array(6..<70))
    #expect(found.gradeSum == 128)
    #expect(found.isProven)
  }

  @Test("keeps a forced candidate that covers nothing, and needs no other when it covers all")
  func forced() {
    var problem = CoverProblem(candidateCount: 4, requirementCount: 2)
    problem.add(grade: 1, of: 1, for: 0)
    problem.add(grade: 1, of: 1, for: 1)
    problem.add(grade: 5, of: 2, for: 0)
    problem.add(grade: 5, of: 2, for: 1)
    #expect(problem.smallestCover(including: [3, 3]).members == [2, 3])
    let found = problem.smallestCover(including: [1])
    #expect(found.members == [1])
    #expect(found.gradeSum == 2)
  }
}
