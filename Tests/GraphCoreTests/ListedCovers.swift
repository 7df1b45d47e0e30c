import GraphCore

/// The best team found by listing every team, as the definition reads.
struct ListedCovers {
  /// The grade of each candidate for each requirement.
  let grades: [[Int]]
  let requirementCount: Int

  var problem: CoverProblem {
    var problem = CoverProblem(candidateCount: grades.count, requirementCount: requirementCount)
    for (candidate, row) in grades.enumerated() {
      for (requirement, grade) in row.enumerated() {
        problem.add(grade: grade, of: candidate, for: requirement)
      }
    }
    return problem
  }

  struct Team {
    let members: [Int]
    let bestGrades: [Int]
    var sum: Int { bestGrades.reduce(0, +) }
    var uncovered: [Int] { bestGrades.indices.filter { bestGrades[$0] == 0 } }
  }

  func best(including forced: [Int]) -> Team? {
    (0..<1 << grades.count).lazy
      .map { bits in grades.indices.filter { bits >> $0 & 1 == 1 } }
      .filter { Set(forced).isSubset(of: $0) }
      .map { team($0) }
      .min(by: isBetter)
  }

  func team(_ members: [Int]) -> Team {
    Team(
      members: members,
      bestGrades: (0..<requirementCount).map { requirement in
        members.map { grades[$0][requirement] }.max() ?? 0
      })
  }

  private func isBetter(_ left: Team, _ right: Team) -> Bool {
    if left.uncovered.count != right.uncovered.count {
      return left.uncovered.count < right.uncovered.count
    }
    if left.members.count != right.members.count {
      return left.members.count < right.members.count
    }
    if left.sum != right.sum { return left.sum > right.sum }
    return left.members.lexicographicallyPrecedes(right.members)
  }
}
