import TestSupport
import Testing

@testable import Wijkmodel

@Suite("Did you mean")
struct GelijkenisTests {
  @Test(
    "the distance counts insertions, deletions, replacements and swaps",
    arguments: [
      ("", "", 0), ("abc", "", 3), ("abc", "abd", 1), ("abc", "acb", 1), ("kitten", "sitting", 3),
      ("ca", "abc", 3),
    ])
  func distance(left: String, right: String, edits: Int) {
    #expect(Gelijkenis.distance(left, right) == edits)
    #expect(Gelijkenis.distance(right, left) == edits)
  }

  @Test("the nearest names come first, equals by folded name")
  func nearest() {
    let names = ["Jongeren", "Jongens", "Ouderen", "Ouders", "Jongeren"]
    #expect(Gelijkenis.nearest(to: "jongern", among: names) == ["Jongeren", "Jongens", "Ouderen"])
    #expect(Gelijkenis.nearest(to: "oud", among: names, count: 2) == ["Ouderen", "Ouders"])
    #expect(Gelijkenis.nearest(to: "x", among: []) == [])
    let long = ["Alleenstaande ouders", "Eenzame ouderen zonder netwerk", "Zorgmijders"]
    #expect(Gelijkenis.nearest(to: "eenzame oudren", among: long, count: 1) == [long[1]])
  }

  @Test(
    "a list that passes over hopeless names finds what trying them all finds",
    .tags(.differential), arguments: UInt64(0)..<UInt64(100))
  func list(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let words = ["oud", "ouderen", "jong", "jongeren", "wijk", "Zuid", "raad", "é", "in", "x"]
    let names = (0..<20).map { _ in
      (0..<Int.random(in: 1...4, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    let text = (names.randomElement(using: &random) ?? "") + "q"
    let wanted = FoldedText(text).rawValue
    let scored = Set(names).map { name -> (Int, String, String) in
      let folded = FoldedText(name).rawValue
      let part = Gelijkenis.partDistance(wanted, folded).map { $0 + 1 } ?? .max
      return (min(Gelijkenis.distance(wanted, folded), part), folded, name)
    }
    let expected = scored.sorted { $0 < $1 }.prefix(3).map(\.2)
    #expect(Gelijkenis.nearest(to: text, among: names) == expected)
  }
}
