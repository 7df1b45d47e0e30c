import Wijkmodel

/// The Dutch words and sentences of this module, where several files need them.
enum Teksten {
  /// What stands where nothing was judged.
  static let nietBeoordeeld = "niet beoordeeld"

  /// A number with the word for what is counted.
  static func aantal(_ count: Int, _ one: String, _ many: String) -> String {
    "\(count) \(count == 1 ? one : many)"
  }

  /// Names in a row, with "en" before the last.
  static func opsomming(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " en " + last
  }

  /// A score of 1 to 5, or that there is none.
  static func score(_ score: Int?) -> String { score.map { "\($0)" } ?? nietBeoordeeld }

  /// An attitude in words.
  static func houding(_ houding: Houding?) -> String {
    switch houding {
    case .waarde(-2): "sterk tegen (-2)"
    case .waarde(-1): "tegen (-1)"
    case .waarde(0): "neutraal (0)"
    case .waarde(1): "voor (+1)"
    case .waarde: "sterk voor (+2)"
    case .onvoorspelbaar: "onvoorspelbaar"
    case nil: nietBeoordeeld
    }
  }

  /// A view in words.
  static func kijk(_ kijk: Kijk) -> String {
    switch kijk {
    case .feitelijk: "hoe het nu is"
    case .gewenstDoorActor: "wat de partij zelf wil"
    case .wenselijk: "wat de gemeente wenst"
    }
  }
}
