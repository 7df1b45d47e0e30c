import TestSupport
import Testing
import Wijkmodel

@testable import WijkwebCommands

@Suite("The beginning of a name that is typed")
struct TypbeginTests {
  @Test(
    "is continued without regard to case and accents, and stays as it is typed",
    arguments: [
      ("jon", "Jongeren op het plein", "jongeren op het plein"),
      ("JON", "jongeren", "JONgeren"), ("cafe z", "Café Zoë", "cafe zoë"),
      ("café", "Cafe\u{301} Zoë", "café Zoë"), ("a  b", "A b c", "a  b c"),
      ("a ", "A  b", "a b"), ("", "Naam", "Naam"), ("Naam", "naam", "Naam"),
    ])
  func continued(typed: String, name: String, result: String) {
    #expect(Typbegin(typed).continued(by: name) == result)
  }

  @Test(
    "does not fit another name, nor one that cannot stand in a line",
    arguments: [
      ("jon", "Ouderen"), ("jongeren ", "jongerenwerk"), (" ", "Naam"), ("Naam x", "Naam"),
      ("a", "a\nb"), ("a", "a\u{1B}[2J"), ("a", "a\u{202E}b"), ("a", "a\u{2028}b"),
    ])
  func others(typed: String, name: String) {
    #expect(Typbegin(typed).continued(by: name) == nil)
  }

  @Test("fits a key only as it is written")
  func keys() {
    #expect(Typbegin("jon").begins("jongeren"))
    #expect(!Typbegin("Jon").begins("jongeren"))
    #expect(Typbegin("").begins("jongeren"))
  }

  @Test(
    "continued by a name is that name for whoever looks it up", .tags(.property), arguments: 0..<60)
  func sameName(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let name = NastyText.random(using: &generator)
    let length = Int.random(in: 0...name.count, using: &generator)
    let typed = name.prefix(length).uppercased()
    guard let result = Typbegin(typed).continued(by: name) else { return }
    #expect(result.hasPrefix(typed))
    #expect(FoldedText(result) == FoldedText(name))
  }
}
