extension Datum {
  /// Reads a date as people write it, or returns nil.
  ///
  /// Understood are `2011-01-13`, `13-01-2011`, `2011-01`, `01-2011` and `2011`; `/` and `.` may
  /// stand for the hyphen and leading zeros may be absent. A year always has four digits, so that
  /// day and year are never confused.
  public init?(_ text: some StringProtocol) {
    var numbers: [Int] = []
    var lengths: [Int] = []
    for part in text.utf8.split(
      omittingEmptySubsequences: false, whereSeparator: { [0x2D, 0x2E, 0x2F].contains($0) })
    {
      guard let number = Self.number(part) else { return nil }
      numbers.append(number)
      lengths.append(part.count)
    }
    self.init(numbers: numbers, lengths: lengths)
  }

  private init?(numbers: [Int], lengths: [Int]) {
    switch lengths.map({ $0 == 4 }) {
    case [true]: self.init(jaar: numbers[0])
    case [true, false]: self.init(jaar: numbers[0], maand: numbers[1])
    case [false, true]: self.init(jaar: numbers[1], maand: numbers[0])
    case [true, false, false]:
      self.init(jaar: numbers[0], maand: numbers[1], dag: numbers[2])
    case [false, false, true]:
      self.init(jaar: numbers[2], maand: numbers[1], dag: numbers[0])
    default: return nil
    }
  }

  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard digits.count == 4 || (1...2).contains(digits.count) else { return nil }
    var value = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return value
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

  private static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
