import Testing
import Wijkmodel

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
}
