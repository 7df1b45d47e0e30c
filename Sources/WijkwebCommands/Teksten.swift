import CommandLineParsing

/// The Dutch sentences of the program itself.
enum Teksten {
  /// A list as people say it: "a", "a of b", "a, b of c".
  static func opsomming(_ items: [String], _ word: String = "of") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  static let uitvoerVol =
    "Het antwoord kan niet worden geschreven. Is er nog plaats op de schijf?"

  static func optieVoorOpdracht(_ name: String) -> String {
    "Zet eerst de opdracht en dan pas ‘\(name)’. Alle opdrachten ziet u met: wijkweb --help"
  }

  static func onbekendeOpdracht(_ name: String, nearest: [String]) -> String {
    "De opdracht ‘\(name)’ bestaat niet. Bedoelt u \(opsomming(nearest))? "
      + "Alle opdrachten ziet u met: wijkweb --help"
  }

  static func onbekendTweedeWoord(_ first: String, _ word: String, nearest: [String]) -> String {
    "De opdracht ‘\(first) \(word)’ bestaat niet. Bedoelt u \(opsomming(nearest))? "
      + "Alle opdrachten die met ‘\(first)’ beginnen ziet u met: wijkweb \(first)"
  }

  static func optieVoorTweedeWoord(_ first: String) -> String {
    "Zet eerst de hele opdracht en dan pas de opties. Alle opdrachten die met ‘\(first)’ beginnen "
      + "ziet u met: wijkweb \(first)"
  }

  static func opdrachtZonderStreepje(_ call: String) -> String {
    "Schrijf de opdracht met een spatie: \(call)"
  }

  static func opdrachtMetStreepje(_ call: String, vraag: String?) -> String {
    "Schrijf de opdracht met streepjes: \(call)"
      + (vraag.map { ", of stel uw vraag in gewone woorden: \($0)" } ?? "")
  }

  static func geenOpdracht(_ word: String) -> String {
    "De opdracht ‘\(word)’ bestaat niet. Alle vragen, met voorbeelden, ziet u met: wijkweb vragen"
  }

  static func vraagInZin(_ call: String) -> String {
    "Een vraag in uw eigen woorden stelt u zo: \(call)"
  }

  static func zin(_ error: ArgumentError, command: String) -> String {
    reason(error) + " Zie: wijkweb \(command) --help"
  }

  private static func reason(_ error: ArgumentError) -> String {
    switch error {
    case .unknownOption(let name, let known):
      onbekendeOptie(name, known: known)
    case .missingValue(let option, let valueName):
      "Achter --\(option) ontbreekt een waarde (\(valueName))."
    case .unexpectedValue(let option, let value):
      "--\(option) staat op zichzelf; de waarde ‘\(value)’ hoort er niet bij."
    case .repeatedOption(let option):
      "--\(option) staat er twee keer. Geef het één keer mee."
    case .invalidChoice(let option, let value, let choices):
      "--\(option) kan geen ‘\(value)’ zijn. Kies \(opsomming(choices))."
    case .missingArgument(let name):
      "Er ontbreekt iets: vul \(name) in."
    case .unexpectedArgument(let word):
      "‘\(word)’ is te veel. Staat een naam met spaties tussen aanhalingstekens?"
    }
  }

  private static func onbekendeOptie(_ name: String, known: [String]) -> String {
    guard !known.isEmpty else { return "De optie \(name) bestaat hier niet." }
    return "De optie \(name) bestaat hier niet. U kunt kiezen uit "
      + opsomming(known.map { "--" + $0 }, "en") + "."
  }
}
