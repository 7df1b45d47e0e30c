import DocumentText
import Wijkmodel

/// A website, e-mail address or telephone number as a link, where it is safe to make one of it.
///
/// A text that is none of the three stays text: what people fill in never decides what a browser
/// does, so only `http`, `https`, `mailto` and `tel` are made, and always of a checked text.
struct Kanaallink {
  private let tekst: String

  init(_ tekst: String) { self.tekst = tekst.trimmed }

  var markup: HTMLFragment {
    guard let address else { return HTMLFragment(tekst) }
    return .element("a", ["href": address, "rel": "noreferrer noopener"], HTMLFragment(tekst))
  }

  /// Where the link leads, or nil when the text is no address.
  var address: String? { website ?? email ?? telefoon }

  private var website: String? {
    let scalars = tekst.unicodeScalars
    let lower = tekst.lowercased()
    guard scalars.allSatisfy({ $0.isASCII && $0.value > 0x20 && $0 != "\u{7F}" }),
      !scalars.contains(where: { "\"'<>\\`{}|^".unicodeScalars.contains($0) })
    else { return nil }
    if lower.hasPrefix("https://"), tekst.utf8.count > 8 { return tekst }
    if lower.hasPrefix("http://"), tekst.utf8.count > 7 { return tekst }
    return lower.hasPrefix("www.") && tekst.utf8.count > 4 ? "https://" + tekst : nil
  }

  private var email: String? {
    let parts = tekst.split(separator: "@", omittingEmptySubsequences: false)
    let isPlain = tekst.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x40...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2E, 0x5F: true
      default: false
      }
    }
    guard isPlain, parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return nil }
    return "mailto:" + tekst
  }

  private var telefoon: String? {
    let digits = tekst.unicodeScalars.filter { !" -()".unicodeScalars.contains($0) }
    let number = digits.first == "+" ? digits.dropFirst() : digits[...]
    guard (8...15).contains(number.count), number.allSatisfy({ ("0"..."9").contains($0) }) else {
      return nil
    }
    return "tel:" + String(String.UnicodeScalarView(digits))
  }
}
