import Testing
import Wijkmodel

@Suite("Names without regard to case, accents and spaces")
struct FoldedTextTests {
  @Test(
    "a folded text is decomposed, bare, lower case and single-spaced",
    arguments: [
      ("Café  Één", "cafe een"), ("CAFE\u{301}", "cafe"), ("  a\t\nb ", "a b"), ("", ""),
      ("İstanbul", "istanbul"), ("Straße", "straße"), ("Ĳsselbuurt", "ĳsselbuurt"),
      ("Wijkraad\u{00A0}Zuid", "wijkraad zuid"), ("ﬁets", "ﬁets"), ("ΟΔΟΣ", "οδοσ"),
    ])
  func folding(text: String, folded: String) {
    #expect(Array(FoldedText(text).rawValue.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test("order is by code point, also beyond the basic plane")
  func order() {
    #expect("z".precedesByCodePoint("é"))
    #expect("\u{FFFD}".precedesByCodePoint("\u{1F600}"))
    #expect(!"e\u{301}".precedesByCodePoint("e"))
    #expect(FoldedText("Éa") < FoldedText("eb"))
  }

  @Test(
    "a key made of a name is bare and hyphenated, and the same every time",
    arguments: [
      ("Café De Één", "cafe-de-een"), ("GG&GD (zorg)", "gg-gd-zorg"), ("'t Hoekje", "t-hoekje"),
      ("A_b-c", "a_b-c"), ("...", ""), ("Мечеть 2", "мечеть-2"),
    ])
  func key(naam: String, id: String) {
    #expect(Knoop.id(fromName: naam) == id)
    #expect(id.isEmpty || Knoop.isID(id))
  }

  @Test("white space at either end is trimmed, all of it when there is nothing else")
  func trimming() {
    #expect(" a b\u{00A0}".trimmed == "a b")
    #expect(" \t ".trimmed == "")
    #expect("a".trimmed == "a")
  }
}
