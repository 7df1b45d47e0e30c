import Wijkmodel

/// A heading or word in the form in which it is compared: without regard to case, accents,
/// spaces, hyphens, underscores and apostrophes.
struct Kopnaam: Hashable {
  let rawValue: String

  init(_ text: String) {
    let kept = FoldedText(text).rawValue.unicodeScalars.filter { !Self.ignored.contains($0) }
    rawValue = String(String.UnicodeScalarView(kept))
  }

  private static let ignored: [Unicode.Scalar] = [
    " ", "-", "_", "'", "\u{2019}", "\u{2010}", "\u{2011}", "\u{2013}", "\u{FEFF}",
  ]
}

extension Kopnaam {
  /// Whether a heading stands above keys: it ends in `id`.
  static func isKey(_ kop: String) -> Bool { Kopnaam(kop).rawValue.hasSuffix("id") }
}
