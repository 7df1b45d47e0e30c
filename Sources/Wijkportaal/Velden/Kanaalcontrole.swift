import Wijkmodel

/// Looks at what somebody typed as a way to reach an entry, or as its number at the Kamer van
/// Koophandel, so that what stands on the map can be used.
enum Kanaalcontrole {
  private static let begin = ["https://", "http://"]

  /// The text as it is kept: the address of a website whole, and a number without spaces.
  static func cel(_ kolom: Kolomnaam, _ typed: String) -> String {
    switch kolom {
    case .website:
      isCompleteAddress(typed) || !isAddress(typed[...]) ? typed : begin[0] + typed
    case .kvk: typed.filter { $0 != " " && $0 != "." }
    default: typed
    }
  }

  /// What is wrong with it and what to do, or nil.
  static func fout(_ kolom: Kolomnaam, _ typed: String) -> String? {
    guard !typed.isEmpty else { return nil }
    switch kolom {
    case .website where !isCompleteAddress(cel(kolom, typed)):
      return "Een adres van een website begint met https://, zoals https://voorbeeld.nl."
    case .email where !isEmail(typed):
      return "In een e-mailadres staat een @, zoals in info@voorbeeld.nl."
    case .telefoon where !isTelephone(typed):
      return "In een telefoonnummer staan cijfers, zoals 030 123 45 67."
    case .kvk where !isEightDigits(cel(kolom, typed)):
      return "Een KvK-nummer heeft 8 cijfers."
    default: return nil
    }
  }

  private static func isCompleteAddress(_ text: String) -> Bool {
    let lower = text.lowercased()
    guard let found = begin.first(where: lower.hasPrefix) else { return false }
    return isAddress(text.dropFirst(found.count))
  }

  /// Whether a text begins with a host, such as `voorbeeld.nl`, and has no space in it.
  private static func isAddress(_ text: Substring) -> Bool {
    guard !text.contains(where: \.isWhitespace) else { return false }
    let place = text.prefix { !"/?#".contains($0) }
    let pieces = place.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let labels = (pieces.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let isPort = pieces.count < 2 || (!pieces[1].isEmpty && pieces[1].utf8.allSatisfy(isDigit))
    return isPort && labels.count > 1
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  private static func isEmail(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
      && !text.contains(where: \.isWhitespace)
  }

  private static func isTelephone(_ text: String) -> Bool {
    text.utf8.contains(where: isDigit)
      && text.utf8.allSatisfy { isDigit($0) || " +()-/".utf8.contains($0) }
  }

  private static func isEightDigits(_ text: String) -> Bool {
    text.utf8.count == 8 && text.utf8.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
