import DelimitedText
import TestSupport
import Testing

@Suite("Keeping cells from being run as formulas")
struct FormulaGuardTests {
  @Test(
    "the start of a formula gets an apostrophe in front",
    arguments: [
      ("=1+1", "'=1+1"), ("+31 6", "'+31 6"), ("-2", "'-2"), ("@naam", "'@naam"),
      ("\tx", "'\tx"), ("\rx", "'\rx"), ("\r\nx", "'\r\nx"), ("=\u{301}", "'=\u{301}"),
      ("'=x", "''=x"), ("''-", "'''-"), ("'t Hart", "'t Hart"), ("'", "'"), ("", ""),
      ("a=b", "a=b"), (" =x", " =x"), ("\nx", "\nx"),
    ])
  func neutralizes(text: String, expected: String) {
    #expect(FormulaGuard.neutralized(text).utf8.elementsEqual(expected.utf8))
    #expect(FormulaGuard.restored(expected).utf8.elementsEqual(text.utf8))
  }

  @Test("every text comes back exactly", .tags(.property), arguments: UInt64(0)..<UInt64(100))
  func roundTrips(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces: [Unicode.Scalar] = ["'", "=", "+", "-", "@", "\t", "\r", "\n", "a", "\u{301}", "é"]
    for _ in 0..<50 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...5, using: &random) {
        text.append(pieces.randomElement(using: &random) ?? "a")
      }
      let original = String(text)
      let written = FormulaGuard.neutralized(original)
      #expect(FormulaGuard.restored(written).utf8.elementsEqual(original.utf8))
      #expect(!["=", "+", "-", "@", "\t", "\r"].contains(written.unicodeScalars.first))
    }
  }
}
