/// Texts that break programs: what people paste into a spreadsheet, and worse.
public enum NastyText {
  /// Texts that went wrong somewhere once, or could.
  public static let samples: [String] = [
    "", " ", "  twee  spaties  ", "\"aangehaald\"", "\"", "\\", "\\\\", "\\\"", "eind\\",
    "\\N", "\\G \\E \\T \\H \\L", "\\n\\l\\r", "a\\Nb\\\\Nc", "regel 1\nregel 2", "\r\n\r\n",
    "tab\ttab", "<b>vet</b>", "a < b > c & d", "&amp;", "&lt;script&gt;", "&#65;&#x41;", "R&D;",
    "&", "&;", "-->", "]]>", "<![CDATA[x]]>", "<!-- x -->", "{a|b}", "a;b,c=[d]", "digraph{a->b}",
    "Café Zoë – “citaat” €", "Şükrü Çağlar Iğdır", "Łódź Ąę", "مرحبا بالعالم", "שלום",
    "ab\u{202E}cd", "日本語の名前", "👩‍👩‍👧‍👦 gezin", "e\u{301}\u{302}\u{303}", "\u{0}nul\u{0}",
    "\u{1}\u{8}\u{B}\u{C}\u{1F}\u{7F}\u{85}\u{9F}", "\u{FFFE}\u{FFFF}", "\u{2028}\u{2029}",
    "\u{200B}\u{200D}\u{FEFF}", "=1+1", "%s%n", "${HOME}", "javascript:alert(1)",
    String(repeating: "x", count: 10_000), String(repeating: "woord ", count: 2_000),
  ]

  private static let pieces: [String] = [
    "\\", "\"", "\\N", "\\\\", "<", ">", "&", "&amp;", "&#10;", ";", "\n", "\r", "\t", " ", "\u{0}",
    "\u{1B}", "\u{7F}", "\u{85}", "\u{FFFE}", "'", "{", "}", "|", "[", "]", "a", "Z", "é", "ß", "ę",
    "日", "😀", "ع", "\u{301}", "\u{202E}", "-->", "<br/>", "//", "/*", "#",
  ]

  /// A random text out of the pieces that have a meaning somewhere.
  public static func random(
    upTo length: Int = 12, using generator: inout some RandomNumberGenerator
  ) -> String {
    (0..<Int.random(in: 0...length, using: &generator)).map { _ in
      pieces[Int.random(in: 0..<pieces.count, using: &generator)]
    }.joined()
  }
}
