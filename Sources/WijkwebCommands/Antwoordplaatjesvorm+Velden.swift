import Kaartvraag

extension [JSONVeld] {
  /// The value under a key; nil when there is none.
  subscript(naam: String) -> JSONWaarde? { first { $0.naam == naam }?.waarde }

  /// The text under a key; "" when there is none.
  func tekst(_ naam: String) -> String {
    if case .tekst(let text)? = self[naam] { text } else { "" }
  }

  /// The number under a key; nil when there is none.
  func getal(_ naam: String) -> Int? {
    if case .getal(let number)? = self[naam] { number } else { nil }
  }

  /// Whether yes stands under a key.
  func isWaar(_ naam: String) -> Bool { self[naam] == .waar(true) }

  /// The list under a key; empty when there is none.
  func lijst(_ naam: String) -> [JSONWaarde] {
    if case .lijst(let values)? = self[naam] { values } else { [] }
  }

  /// The texts in the list under a key.
  func teksten(_ naam: String) -> [String] {
    lijst(naam).compactMap { if case .tekst(let text) = $0 { text } else { nil } }
  }

  /// The objects in the list under a key.
  func objecten(_ naam: String) -> [[JSONVeld]] {
    lijst(naam).compactMap { if case .object(let fields) = $0 { fields } else { nil } }
  }

  /// The object under a key; nil when there is none.
  func object(_ naam: String) -> [JSONVeld]? {
    if case .object(let fields)? = self[naam] { fields } else { nil }
  }
}

extension Score {
  /// The length of its bar; a route has none.
  var waarde: Double {
    switch self {
    case .sterkte: 0
    case .aantal(let number): Double(number)
    case .tussenpositie(let value): value
    }
  }
}
