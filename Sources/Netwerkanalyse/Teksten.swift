import Wijkmodel

/// The Dutch sentences of the analysis.
enum Teksten {
  /// A list as people say it: "A", "A en B", "A, B en C".
  static func opsomming(_ items: [String], _ word: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A number with its word: "1 partij", "2 partijen".
  static func aantal(_ number: Int, _ one: String, _ many: String) -> String {
    "\(geheel(number)) \(number == 1 ? one : many)"
  }

  /// A text that begins with a capital.
  static func hoofdletter(_ text: String) -> String {
    (text.first?.uppercased() ?? "") + text.dropFirst()
  }

  static let leegNet = "Er staat niemand in dit netwerk."

  static func geenBanden(_ net: Analysenet) -> String {
    net.isKaart
      ? "Er staat geen enkel\(net.woorden.band == "contact" ? "" : "e") \(net.woorden.band) "
        + "vermeld."
      : "De lijst heeft geen enkele verbinding tussen twee."
  }

  /// How lengths were made, as the end of a convention.
  static func lengte(_ analyse: Analyse) -> String {
    guard analyse.lengten != nil else { return " Elke stap is even lang." }
    return analyse.gewicht == .sterkte
      ? " Een stap is 1 gedeeld door de sterkte lang (Newman, 2001)."
      : " Een stap is zo lang als het gewicht."
  }
}
