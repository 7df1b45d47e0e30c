import GraphCore
import Kaartgraaf

/// The smallest team that covers everything asked, with what is proven about it.
struct Teamkeuze {
  /// The time after which the best team found so far is given.
  private static let bedenktijd = Duration.seconds(5)

  /// The members, by key.
  let leden: [NodeID]
  /// What nobody covers, by name.
  let ongedekt: [NodeID]
  /// The sum over what is asked of the best strength in the team.
  let som: Int
  /// Whether it is proven that no other team is better in any respect.
  let isBewezen: Bool
  /// With fewer members it cannot be done; proven.
  let ondergrens: Int

  /// Chooses the team.
  ///
  /// - Parameters:
  ///   - dekking: Who covers what.
  ///   - kandidaten: Who may be in the team.
  ///   - verplicht: Who is in the team whatever they cover.
  /// - Complexity: O(V + E), and a search that is stopped after five seconds.
  init(_ dekking: Teamdekking, from kandidaten: NodeSet, including verplicht: NodeSet) {
    var pool = kandidaten
    pool.formUnion(verplicht)
    let people = Array(pool)
    var numbers = [Int32](repeating: -1, count: pool.nodeCount)
    for (number, person) in people.enumerated() { numbers[person.index] = Int32(number) }
    var problem = CoverProblem(
      candidateCount: people.count, requirementCount: dekking.eisen.count)
    for (requirement, eis) in dekking.eisen.enumerated() {
      for cover in dekking.dekkers(of: eis) where numbers[cover.persoon.index] >= 0 {
        problem.add(
          grade: cover.sterkte, of: Int(numbers[cover.persoon.index]), for: requirement)
      }
    }
    let clock = ContinuousClock()
    let end = clock.now + Self.bedenktijd
    let team = problem.smallestCover(
      including: verplicht.map { Int(numbers[$0.index]) }, isOutOfTime: { clock.now > end })
    leden = team.members.map { people[$0] }
    ongedekt = team.uncovered.map { dekking.eisen[$0] }
    som = team.gradeSum
    isBewezen = team.isProven
    ondergrens = team.lowerBound
  }
}
