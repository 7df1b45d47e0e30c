import TestSupport
import Testing

@testable import Wijkportaal

@Suite("A link of what somebody filled in")
struct KanaallinkTests {
  @Test(
    "leads to a website, mailbox or telephone",
    arguments: [
      ("https://example.nl/a?b=c&d", "https://example.nl/a?b=c&d"),
      ("HTTP://example.nl", "HTTP://example.nl"), ("www.example.nl", "https://www.example.nl"),
      ("info@example.nl", "mailto:info@example.nl"), ("0199 55 00 11", "tel:0199550011"),
      ("+31 (199) 55-00-11", "tel:+31199550011"),
    ])
  func made(text: String, address: String) { #expect(Kanaallink(text).address == address) }

  @Test(
    "is not made of anything else",
    arguments: [
      "javascript:alert(1)", "data:text/html,x", "//example.nl", "https://", "ftp://example.nl",
      "https://example.nl/a b", "https://example.nl/\"onclick", "a@b@c.nl", "a@localhost",
      "bel de conciërge", "1234", "vbscript:x", " ", "https://exa\u{202E}mple.nl",
    ])
  func refused(text: String) { #expect(Kanaallink(text).address == nil) }
}
