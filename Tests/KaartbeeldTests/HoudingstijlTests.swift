import Testing
import Wijkmodel

@testable import Kaartbeeld

@Suite struct HoudingstijlTests {
  @Test("words are readable in the box of every attitude", arguments: Houdingstijl.allCases)
  func words(houding: Houdingstijl) throws {
    #expect(try StijlTests.contrast(houding.tekst, houding.vulling) >= 7)
    #expect(try StijlTests.contrast(houding.bijschrift, houding.vulling) >= 4.5)
  }

  @Test("the sign of every attitude is readable on its shape", arguments: Houdingstijl.allCases)
  func signs(houding: Houdingstijl) throws {
    guard !houding.teken.isEmpty else { return }
    #expect(try StijlTests.contrast(Stijl.Kleur.papier, houding.tekenvulling) >= 4)
    #expect(try StijlTests.contrast(houding.rand, Stijl.Kleur.papier) >= 4)
  }

  @Test("no two attitudes look the same without colour")
  func differs() {
    let looks = Houdingstijl.allCases.map { "\($0.vorm) \($0.teken)" }
    #expect(Set(looks).count == looks.count)
    #expect(Set(Houdingstijl.allCases.map(\.naam)).count == looks.count)
    #expect(Set(Houdingstijl.allCases.map(\.vulling)).count == looks.count)
  }

  @Test(
    "each value has its own attitude, and what was not judged is never neutral",
    arguments: [
      (Houding.waarde(2), Houdingstijl.sterkVoor), (.waarde(1), .voor), (.waarde(0), .neutraal),
      (.waarde(-1), .tegen), (.waarde(-2), .sterkTegen), (.onvoorspelbaar, .onvoorspelbaar),
      (nil, .nietBeoordeeld),
    ] as [(Houding?, Houdingstijl)])
  func values(houding: Houding?, stijl: Houdingstijl) {
    #expect(Houdingstijl(houding) == stijl)
  }
}
