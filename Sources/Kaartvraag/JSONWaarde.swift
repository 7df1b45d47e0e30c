/// A value of a JSON document, with its keys in a fixed order.
public enum JSONWaarde: Hashable, Sendable {
  case null
  case waar(Bool)
  case getal(Int)
  /// A number with a fraction; what is not finite is written as null.
  case kommagetal(Double)
  case tekst(String)
  case lijst([JSONWaarde])
  case object([JSONVeld])

  /// A text, or null when there is none.
  public static func tekst(_ text: String?) -> JSONWaarde { text.map { .tekst($0) } ?? .null }

  /// A number, or null when there is none.
  public static func getal(_ number: Int?) -> JSONWaarde { number.map { .getal($0) } ?? .null }

  /// A number with a fraction, or null when there is none.
  public static func kommagetal(_ number: Double?) -> JSONWaarde {
    number.map { .kommagetal($0) } ?? .null
  }

  /// A list of texts.
  public static func teksten(_ texts: [String]) -> JSONWaarde { .lijst(texts.map { .tekst($0) }) }

  /// The value as JSON on one line.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var json: String {
    var text = ""
    write(to: &text)
    return text
  }

  /// Writes the value as JSON on one line.
  func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .waar(let value): text += value ? "true" : "false"
    case .getal(let number): text += String(number)
    case .kommagetal(let number): text += number.isFinite ? "\(number)" : "null"
    case .tekst(let string): Self.quote(string, into: &text)
    case .lijst(let values): Self.write(values, "[", "]", to: &text) { $0.write(to: &$1) }
    case .object(let fields): Self.write(fields, "{", "}", to: &text) { $0.write(to: &$1) }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ open: String, _ close: String, to text: inout String,
    _ writeItem: (Item, inout String) -> Void
  ) {
    text += open
    for (place, item) in items.enumerated() {
      if place > 0 { text += "," }
      writeItem(item, &text)
    }
    text += close
  }

  fileprivate static func quote(_ string: String, into text: inout String) {
    text += "\""
    defer { text += "\"" }
    guard string.utf8.contains(where: { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C || $0 == 0x7F })
    else {
      text += string
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
  }
}

/// A key of a JSON object with its value.
public struct JSONVeld: Hashable, Sendable {
  /// The key.
  public let naam: String
  /// The value.
  public let waarde: JSONWaarde

  /// Makes a key with its value.
  public init(_ naam: String, _ waarde: JSONWaarde) {
    self.naam = naam
    self.waarde = waarde
  }

  fileprivate func write(to text: inout String) {
    JSONWaarde.quote(naam, into: &text)
    text += ":"
    waarde.write(to: &text)
  }
}
