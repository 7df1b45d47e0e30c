import GraphCore
import TestSupport
import Testing

@Suite("CoverageSets")
struct CoverageSetsTests {
  @Test(
    "chooses as looking at all candidates every time does", .tags(.differential),
    arguments: UInt64(0)..<200)
  func agrees(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let (candidates, items) = (Int.random(in: 0...12, using: &random), 10)
    let pairs = (0..<Int.random(in: 0...40, using: &random)).filter { _ in candidates > 0 }.map {
      _ in
      (Int.random(in: 0..<candidates, using: &random), Int.random(in: 0..<items, using: &random))
    }
    let sets = CoverageSets(
      candidateCount: candidates, itemCount: items, candidates: pairs.map { Int32($0.0) },
      items: pairs.map { Int32($0.1) })
    let count = Int.random(in: 0...6, using: &random)
    var covered: Set<Int> = []
    var (picks, gains): ([Int32], [Int]) = ([], [])
    for _ in 0..<count {
      let news = (0..<candidates).map { candidate in
        Set(pairs.filter { $0.0 == candidate }.map(\.1)).subtracting(covered)
      }
      guard let most = news.map(\.count).max(), most > 0 else { break }
      let best = news.indices.first { news[$0].count == most } ?? 0
      covered.formUnion(news[best])
      picks.append(Int32(best))
      gains.append(most)
    }
    let found = sets.maximumCoverage(count)
    #expect(found == sets.maximumCoverage(count))
    #expect(found.picks == picks)
    #expect(found.gains == gains)
    #expect(found.covered == covered.count)
  }
}
