extension Datum {
  /// Reads a date as people write it, or returns nil.
  ///
  /// Understood are `2011-01-13`, `13-01-2011`, `2011-01`, `01-2011` and `2011`; `/` and `.` may
  /// stand for the hyphen and leading zeros may be absent. A year always has four digits, so that
  /// day and year are never confused.
  public init?(_ text: some StringProtocol) {
    var parts = Parts()
    for byte in text.utf8 { guard parts.take(byte) else { return nil } }
    self.init(parts)
  }

  /// Reads a date as ``init(_:)`` does from the bytes of its text, without making a text first.
  public init?(bytes: borrowing Span<UInt8>) {
    var parts = Parts()
    for index in bytes.indices { guard parts.take(bytes[index]) else { return nil } }
    self.init(parts)
  }

  /// Up to three numbers with a joining sign between them, taken byte by byte.
  private struct Parts {
    var numbers: (Int, Int, Int) = (0, 0, 0)
    var lengths: (Int, Int, Int) = (0, 0, 0)
    var count = 1

    /// Takes a digit or joining sign; false when no date continues like this.
    mutating func take(_ byte: UInt8) -> Bool {
      switch byte {
      case 0x30...0x39:
        guard lengths.2 < 4 else { return false }
        numbers.2 = numbers.2 * 10 + Int(byte - 0x30)
        lengths.2 += 1
      case 0x2D, 0x2E, 0x2F:
        guard count < 3 else { return false }
        count += 1
        numbers = (numbers.1, numbers.2, 0)
        lengths = (lengths.1, lengths.2, 0)
      default: return false
      }
      return true
    }
  }

  private init?(_ parts: Parts) {
    let numbers = parts.numbers
    switch parts.lengths {
    case (0, 0, 4) where parts.count == 1: self.init(jaar: numbers.2)
    case (0, 4, 1...2) where parts.count == 2: self.init(jaar: numbers.1, maand: numbers.2)
    case (0, 1...2, 4) where parts.count == 2: self.init(jaar: numbers.2, maand: numbers.1)
    case (4, 1...2, 1...2): self.init(jaar: numbers.0, maand: numbers.1, dag: numbers.2)
    case (1...2, 1...2, 4): self.init(jaar: numbers.2, maand: numbers.1, dag: numbers.0)
    default: return nil
    }
  }

  /// The date as it is stored: `2011-01-13`, `2011-01` or `2011`.
  public var isoText: String {
    var text = Self.padded(jaar, to: 4)
    if let maand { text += "-" + Self.padded(maand, to: 2) }
    if let dag { text += "-" + Self.padded(dag, to: 2) }
    return text
  }

  /// The date as people in the Netherlands write it: `13-01-2011`, `01-2011` or `2011`.
  public var dutchText: String {
    var text = Self.padded(jaar, to: 4)
    if let maand { text = Self.padded(maand, to: 2) + "-" + text }
    if let dag { text = Self.padded(dag, to: 2) + "-" + text }
    return text
  }

  /// The date in words: `13 januari 2011`, `januari 2011` or `2011`.
  public var dutchLongText: String {
    let day = dag.map { "\($0) " } ?? ""
    let month = maand.map { Self.months[$0 - 1] + " " } ?? ""
    return day + month + String(jaar)
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
