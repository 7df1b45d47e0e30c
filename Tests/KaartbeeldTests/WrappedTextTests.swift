import DOTLanguage
import TestSupport
import Testing

@testable import Kaartbeeld

@Suite struct WrappedTextTests {
  @Test("lines break at spaces")
  func spaces() {
    let wrapped = WrappedText("Stichting Vrienden van Leidsche Rijnpark", size: 10, width: 95)
    #expect(wrapped.lines == ["Stichting Vrienden", "van Leidsche", "Rijnpark"])
    #expect(!wrapped.isShortened)
  }

  @Test("a word that is too wide is cut, after a sign where there is one")
  func longWords() {
    let cut = WrappedText("Noordwest/Zuidoost-Bijlmermeer", size: 10, width: 60)
    #expect(cut.lines == ["Noordwest/", "Zuidoost-", "Bijlmermeer"])
    let long = WrappedText("Samenlevingsopbouwwerkersoverleg", size: 10, width: 60)
    #expect(long.lines.joined() == "Samenlevingsopbouwwerkersoverleg")
    #expect(long.lines.count == 3)
  }

  @Test("what does not fit ends in an ellipsis, and says so")
  func ellipsis() {
    let wrapped = WrappedText("een twee drie vier vijf", size: 10, width: 40, maxLines: 2)
    #expect(wrapped.isShortened)
    #expect(wrapped.lines.count == 2)
    #expect(wrapped.lines[1].hasSuffix("…"))
  }

  @Test("an empty text is one empty line", arguments: ["", "   ", "\n\t"])
  func empty(text: String) {
    #expect(WrappedText(text, size: 10, width: 50).lines == [""])
  }

  @Test("accents piled up are cut down to three")
  func towers() {
    let tower = "e" + String(repeating: "\u{301}", count: 500) + "n"
    let lines = WrappedText(tower, size: 10, width: 100).lines
    #expect(lines[0].unicodeScalars.count == 5)
  }

  @Test(
    "no line is wider than asked, and nothing is lost without an ellipsis", .tags(.property),
    arguments: 0..<300)
  func property(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let text =
      seed < NastyText.samples.count
      ? NastyText.samples[seed] : NastyText.random(upTo: 30, using: &random)
    let width = Double.random(in: 20...150, using: &random)
    let most = Int.random(in: 1...4, using: &random)
    let wrapped = WrappedText(text, size: 10, width: width, maxLines: most)
    #expect((1...most).contains(wrapped.lines.count))
    for line in wrapped.lines {
      #expect(TextMeasure.width(line, .gewoon, size: 10) <= width)
    }
    guard !wrapped.isShortened else { return }
    #expect(Self.letters(wrapped.lines.joined()) == Self.letters(DOTQuoting.printable(text)))
  }

  /// What must not be lost: all but white space, and accents, which may stand on white space.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && $0.properties.generalCategory != .nonspacingMark
    }
  }
}
