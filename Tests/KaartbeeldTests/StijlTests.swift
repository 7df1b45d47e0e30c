import Testing

@testable import Kaartbeeld

@Suite struct StijlTests {
  /// The luminance of a colour as WCAG 2.2 defines it.
  private static func luminance(_ color: String) throws -> Double {
    let value = try #require(UInt32(color.dropFirst().prefix(6), radix: 16))
    let parts = [value >> 16 & 255, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : Self.power((share + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// `base` to the power 2.4, as the fifth root of its twelfth power by Newton's method.
  private static func power(_ base: Double) -> Double {
    let twelfth = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<60).reduce(1.0) { root, _ in
      root - (root * root * root * root * root - twelfth) / (5 * root * root * root * root)
    }
  }

  static func contrast(_ left: String, _ right: String) throws -> Double {
    let (one, other) = (try luminance(left), try luminance(right))
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  @Test(
    "text is readable on every fill, and a thin border on white", arguments: Beeldsoort.allCases)
  func contrasts(soort: Beeldsoort) throws {
    let stijl = Stijl(soort)
    #expect(try Self.contrast(Stijl.Kleur.tekst, stijl.vulling) >= 7)
    #expect(try Self.contrast(Stijl.Kleur.bijschrift, stijl.vulling) >= 4.5)
    #expect(try Self.contrast(stijl.rand, Stijl.Kleur.papier) >= 3.8)
  }

  @Test("no two kinds have the same sign, so that none depends on colour")
  func signsDiffer() {
    let signs = Beeldsoort.allCases.map { Stijl($0).vorm + (Stijl.isOpen($0) ? " open" : "") }
    #expect(Set(signs).count == signs.count)
  }

  @Test("no two kinds have the same colours")
  func coloursDiffer() {
    #expect(Set(Beeldsoort.allCases.map { Stijl($0).vulling }).count == Beeldsoort.allCases.count)
  }
}
