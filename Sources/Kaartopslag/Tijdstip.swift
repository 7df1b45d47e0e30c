public import Wijkmodel

/// A moment, to the second.
public struct Tijdstip: Hashable, Comparable, Sendable {
  /// Seconds since the beginning of 1970, UTC.
  public let seconden: Int

  /// Makes a moment of its seconds since the beginning of 1970, UTC.
  public init(seconden: Int) { self.seconden = seconden }

  /// Orders moments by time.
  public static func < (left: Self, right: Self) -> Bool { left.seconden < right.seconden }

  /// The moment some days later.
  public func later(dagen: Int) -> Tijdstip { Tijdstip(seconden: seconden + dagen * 86_400) }

  /// The moment some minutes later.
  public func later(minuten: Int) -> Tijdstip { Tijdstip(seconden: seconden + minuten * 60) }

  /// The day in the Netherlands.
  public var datum: Datum { Self.date(seconden + zomertijd + 3600) }

  /// The time of day in the Netherlands, as `14:05`.
  public var klokTekst: String {
    let minutes = Self.floor(seconden + zomertijd + 3600, 86_400).rest / 60
    return Self.padded(minutes / 60) + ":" + Self.padded(minutes % 60)
  }

  /// The moment in words: `25 november 2026, 14:05`.
  public var tekst: String { "\(datum.dutchLongText), \(klokTekst)" }

  /// The moment as programs write it, in UTC: `2026-11-25T13:05:00Z`.
  public var isoTekst: String {
    let rest = Self.floor(seconden, 86_400).rest
    let parts = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.padded)
    return Self.date(seconden).isoText + "T" + parts.joined(separator: ":") + "Z"
  }

  /// An hour in summer, else nothing.
  ///
  /// Summer time runs from 01:00 UTC on the last Sunday of March
  /// to 01:00 UTC on the last Sunday of October (Directive 2000/84/EC). No zone file is needed.
  private var zomertijd: Int {
    let year = Self.date(seconden).jaar
    let begin = Self.lastSunday(of: 3, year) + 3600
    let end = Self.lastSunday(of: 10, year) + 3600
    return (begin..<end).contains(seconden) ? 3600 : 0
  }

  private static func lastSunday(of month: Int, _ year: Int) -> Int {
    let day = days(year, month, 31)
    // The first day of 1970 was a Thursday.
    return (day - floor(day + 4, 7).rest) * 86_400
  }

  /// Days from the beginning of 1970 to a date of the Gregorian calendar (Richards, Explanatory
  /// Supplement to the Astronomical Almanac, 2013, section 15.11).
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let (marchYear, marchMonth) = (month > 2 ? year : year - 1, (month + 9) % 12)
    return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400
      + (153 * marchMonth + 2) / 5 + day - 719_469
  }

  private static func date(_ seconds: Int) -> Datum {
    let day = floor(seconds, 86_400).quotient
    var year = 1970 + day / 366
    while days(year + 1, 1, 1) <= day { year += 1 }
    let month = (1...12).last { days(year, $0, 1) <= day } ?? 1
    let date = Datum(jaar: year, maand: month, dag: day - days(year, month, 1) + 1)
    return date ?? .eersteOoit
  }

  private static func floor(_ value: Int, _ by: Int) -> (quotient: Int, rest: Int) {
    let rest = (value % by + by) % by
    return ((value - rest) / by, rest)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
