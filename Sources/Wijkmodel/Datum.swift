/// A calendar date known to the day, the month or only the year.
///
/// A coarse date covers its whole period: as a beginning its first day counts, as any other date
/// its last. Two dates are equal when they were stated equally precisely.
public struct Datum: Hashable, Sendable {
  /// Year, month and day in one number, `yyyymmdd`, with zeros for what is not stated.
  public let packed: Int32

  /// Makes a date of its parts, or nil when no such date exists.
  ///
  /// A day without a month does not exist; years run from 1 to 9999.
  public init?(jaar: Int, maand: Int? = nil, dag: Int? = nil) {
    guard (1...9999).contains(jaar), maand != nil || dag == nil else { return nil }
    if let maand {
      guard (1...12).contains(maand) else { return nil }
      if let dag {
        guard (1...Self.daysInMonth(maand, of: jaar)).contains(dag) else { return nil }
      }
    }
    packed = Int32(jaar * 10_000 + (maand ?? 0) * 100 + (dag ?? 0))
  }

  /// The first day that a date can name.
  public static let eersteOoit = Datum(packed: 1_01_01)

  init(packed: Int32) { self.packed = packed }

  /// The year.
  public var jaar: Int { Int(packed) / 10_000 }

  /// The month, 1 to 12, or nil when only the year is stated.
  public var maand: Int? {
    let value = Int(packed) / 100 % 100
    return value == 0 ? nil : value
  }

  /// The day of the month, or nil when it is not stated.
  public var dag: Int? {
    let value = Int(packed) % 100
    return value == 0 ? nil : value
  }

  /// The first day of the period that the date covers.
  public var eersteDag: Datum {
    Datum(packed: Int32(jaar * 10_000 + (maand ?? 1) * 100 + (dag ?? 1)))
  }

  /// The last day of the period that the date covers.
  public var laatsteDag: Datum {
    let month = maand ?? 12
    let day = dag ?? Self.daysInMonth(month, of: jaar)
    return Datum(packed: Int32(jaar * 10_000 + month * 100 + day))
  }

  /// The number of days from the last day of `self` to the last day of `other`.
  public func days(until other: Datum) -> Int {
    other.laatsteDag.dayNumber - laatsteDag.dayNumber
  }

  /// Days since 1 March of the year 0, counted on the Gregorian calendar.
  ///
  /// A year that begins in March has its leap day at the end, so the months before a month have
  /// a length that one linear formula gives (Richards, Explanatory Supplement to the Astronomical
  /// Almanac, 2013, section 15.11).
  private var dayNumber: Int {
    let month = maand ?? 1
    let marchYear = month > 2 ? jaar : jaar - 1
    let marchMonth = (month + 9) % 12
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
      + (153 * marchMonth + 2) / 5 + (dag ?? 1) - 1
  }

  private static func daysInMonth(_ month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}
