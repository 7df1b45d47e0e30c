import Wijkmodel

/// The Dutch sentences of this module.
enum Teksten {
  /// What is wrong and what to do about it.
  static func tekst(of bevinding: Bevinding, waarde: String) -> String {
    switch bevinding {
    case .bestand(let detail): tekst(of: detail)
    case .kop(let detail): tekst(of: detail)
    case .rij(let detail): tekst(of: detail, waarde: waarde)
    case .cel(let detail): tekst(of: detail, waarde: waarde)
    case .controle(let detail): tekst(of: detail, waarde: waarde)
    case .overname(let detail): tekst(of: detail, waarde: waarde)
    case .csv(let detail): tekst(of: detail.detail)
    }
  }

  /// A word between quotation marks; a long one is cut, and line ends become spaces.
  static func citaat(_ text: String) -> String {
    // A cell can hold ten megabytes; of a sentence only the beginning is read.
    let line = String(
      String.UnicodeScalarView(
        text.unicodeScalars.prefix(400).map {
          $0.properties.generalCategory == .control ? " " : $0
        }))
    let isLong = line.count > 80
    return "‘\(isLong ? String(line.prefix(79)) + "…" : line)’"
  }

  /// A list: `a`, `a of b`, `a, b of c`.
  static func opsomming(_ words: [String], _ conjunction: String = "of") -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// A number with its word.
  static func aantal(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  static func met(_ kandidaten: [Kandidaat], _ conjunction: String = "of") -> String {
    opsomming(kandidaten.map { "\(citaat($0.naam)) (\($0.soort), id \($0.id))" }, conjunction)
  }

  static func soorten(_ kinds: Knoopsoorten) -> String {
    if kinds == .alle { return "een regel van de kaart" }
    return opsomming(kinds.members.map { metLidwoord($0) })
  }

  static func metLidwoord(_ kind: Knoopsoort) -> String { "een \(kind.rawValue)" }
}
