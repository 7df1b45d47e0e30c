import Wijkmodel

/// Dutch wording that several pages share.
enum Teksten {
  /// A list as people say it: "A", "A en B", "A, B en C".
  static func opsomming(_ items: [String], _ word: String = "en") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// A number with its word: "1 partij", "2 partijen".
  static func aantal(_ number: Int, _ one: String, _ many: String) -> String {
    "\(number) \(number == 1 ? one : many)"
  }

  /// What an entry is: its kind and its own word for it, such as "Wijkpartner, buurthuis".
  static func soort(_ knoop: Knoop) -> String {
    let kind = knoop.knoopsoort.rawValue.beginningWithCapital
    guard let own = eigenSoort(knoop), FoldedText(own) != FoldedText(kind) else { return kind }
    return "\(kind), \(own)"
  }

  /// The own word for an entry; of a person the function tells more than that it is one.
  static func eigenSoort(_ knoop: Knoop) -> String? {
    (knoop.knoopsoort == .sleutelfiguur ? knoop.velden[.functie] : nil) ?? knoop.soort
  }

  /// How to read the strength with which a group is reached.
  static let sterkteuitleg =
    "De sterkte zegt hoe goed iemand een groep bereikt: 1 is zwak, 5 is sterk."

  /// A level, with what it means.
  static func niveau(_ niveau: Niveau) -> String {
    "\(niveau.rawValue) (\(niveauuitleg(niveau)))"
  }

  /// What who works at a level does.
  static func niveauuitleg(_ niveau: Niveau) -> String {
    switch niveau {
    case .strategisch: "bepaalt de koers"
    case .tactisch: "regelt en verdeelt het werk"
    case .operationeel: "doet het werk"
    }
  }

  /// The beginning of a text on one line, cut between two words.
  static func begin(of text: String, upTo length: Int = 160) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var line = ""
    for word in words {
      guard line.count + word.count < length else {
        return (line.isEmpty ? String(word.prefix(length)) : line) + " …"
      }
      line += (line.isEmpty ? "" : " ") + word
    }
    return line
  }
}

extension String {
  /// The text with its first letter as a capital.
  var beginningWithCapital: String { prefix(1).uppercased() + dropFirst() }

  /// The same with a small first letter, for in a sentence; what begins with more than one capital
  /// is an abbreviation and stays.
  var beginningSmall: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
