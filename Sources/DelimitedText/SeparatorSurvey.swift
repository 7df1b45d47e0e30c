/// How well one separator divides the first rows of a text.
struct SeparatorSurvey {
  private static let sampleSize = 262_144
  private static let rowLimit = 200

  /// The separator that was tried.
  let separator: Separator
  /// The number of fields of the rows looked at, the first row first.
  private let counts: [Int]
  /// The share of the rows with a misplaced quotation mark.
  private let misquoted: Double
  /// The share of the separators that look like punctuation or a decimal comma.
  private let prose: Double

  /// Divides the first rows with `separator`.
  init(of text: [UInt8], _ rows: Range<Int>, separator: Separator) {
    let sample = rows.prefix(Self.sampleSize)
    var found = Self.divide(text, sample, separator, isCut: sample != rows)
    if found.counts.isEmpty, sample != rows {
      found = Self.divide(text, rows, separator, isCut: false)
    }
    self.separator = separator
    counts = found.counts
    misquoted = Double(min(found.misquoted, counts.count)) / Double(max(counts.count, 1))
    prose = separator == .comma ? Self.prose(in: text, sample) : 0
  }

  /// The number of fields that counts as usual.
  var width: Int { (counts.first ?? 0) > 1 ? counts.first ?? 0 : mode.width }

  /// The share of the rows, after the first, with the usual number of fields.
  var share: Double {
    guard counts.count > 1 else { return 1 }
    return Double(counts.dropFirst().count { $0 == width }) / Double(counts.count - 1)
  }

  /// The usual number of fields when the first row has one field and most others have more.
  var widthBelowTitle: Int? {
    // Text holds commas of its own, so these have to be regular before one line is called a title.
    let enough = separator == .comma ? 0.8 : 0.5
    guard counts.first == 1, counts.count > 2, mode.width > 1, share > enough else { return nil }
    return mode.width
  }

  /// Whether the separator divides no row at all.
  var isUndivided: Bool { !counts.contains { $0 > 1 } }

  /// The fitness: 0 when the text is not divided, at most 1.
  var score: Double {
    let fitness =
      (counts.first ?? 0) > 1
      ? (0.25 + 0.75 * share) * (1 - 0.5 * prose)
      : widthBelowTitle == nil ? 0 : 0.2 * share * (1 - prose)
    return fitness * (1 - 0.5 * misquoted)
  }

  /// The number of fields that occurs most after the first row.
  private var mode: (width: Int, count: Int) {
    var tally: [Int: Int] = [:]
    for count in counts.dropFirst() { tally[count, default: 0] += 1 }
    let most = tally.max { ($0.value, $0.key) < ($1.value, $1.key) }
    return (most?.key ?? 0, most?.value ?? 0)
  }

  /// Counts the fields of the rows in `range`; of a sample that was cut off, only whole rows.
  private static func divide(
    _ text: [UInt8], _ range: Range<Int>, _ separator: Separator, isCut: Bool
  ) -> (counts: [Int], misquoted: Int) {
    var reader = RowReader(surveying: text, range, separator: separator)
    var counts: [Int] = []
    var misquoted = 0
    while counts.count < rowLimit, reader.next() {
      let quotes = reader.takeReports().filter { $0.kind == .quote }
      let touchesEnd = reader.source.upperBound == range.upperBound
      if isCut, touchesEnd || quotes.contains(where: { $0.detail == .unclosedQuote }) { break }
      counts.append(reader.fieldCount)
      if !quotes.isEmpty { misquoted += 1 }
    }
    return (counts, misquoted)
  }

  /// Returns which share of the commas is followed by a space or stands between digits.
  private static func prose(in text: [UInt8], _ range: Range<Int>) -> Double {
    var commas = 0
    var prose = 0
    for index in range where text[index] == UInt8(ascii: ",") {
      commas += 1
      let before = index > range.lowerBound ? text[index - 1] : 0
      let after = index + 1 < range.upperBound ? text[index + 1] : 0
      let isDecimal = (0x30...0x39).contains(before) && (0x30...0x39).contains(after)
      if after == 0x20 || isDecimal { prose += 1 }
    }
    return commas == 0 ? 0 : Double(prose) / Double(commas)
  }
}
