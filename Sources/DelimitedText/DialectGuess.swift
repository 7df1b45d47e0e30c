/// Which separator a file uses and how that was found.
public struct DialectGuess: Equatable, Sendable {
  /// Why a separator was chosen.
  public enum Reason: Equatable, Sendable {
    /// The caller has said so.
    case given
    /// The first line of the file says so with `sep=`.
    case declared
    /// It divides this share of the rows into as many fields as the first (or usual) row.
    case consistent(share: Double)
    /// No separator divides the rows: the file has one column.
    case oneColumn
  }

  /// The chosen separator.
  public let separator: Separator
  /// Why it was chosen.
  public let reason: Reason
  /// The usual number of fields when the first row is a title of one field, else nil.
  let usualFieldCount: Int?
  /// Where the rows start, after a line `sep=`.
  let rowStart: Int
  /// The separator that a declaration should probably have named, if that is another one.
  let likelierSeparator: Separator?

  /// Chooses the separator of a text, unless it is given.
  ///
  /// A line `sep=` decides. Without it the four usual separators are each tried on the first
  /// rows, quotation marks respected: the one that divides most rows like the first one wins.
  /// Commas that are followed by a space or stand between digits count for less.
  ///
  /// - Complexity: O(1) for usual files; O(n) when the first row is longer than 256 kB.
  public init(_ text: DecodedText, separator given: Separator? = nil) {
    let line = SeparatorLine(in: text.bytes, text.content)
    let start = line?.end ?? text.content.lowerBound
    let rows = start..<text.content.upperBound
    rowStart = start
    if let known = given ?? line?.separator {
      let survey = SeparatorSurvey(of: text.bytes, rows, separator: known)
      separator = known
      reason = given == nil ? .declared : .given
      usualFieldCount = survey.widthBelowTitle
      likelierSeparator =
        given == nil && survey.isUndivided ? Self.best(in: text.bytes, rows)?.separator : nil
      return
    }
    likelierSeparator = nil
    guard let best = Self.best(in: text.bytes, rows) else {
      separator = .semicolon
      reason = .oneColumn
      usualFieldCount = nil
      return
    }
    separator = best.separator
    reason = .consistent(share: best.share)
    usualFieldCount = best.widthBelowTitle
  }

  /// Returns the survey with the highest score; at equal scores the one with most fields, then
  /// the first of ``Separator/guessable``.
  private static func best(in text: [UInt8], _ rows: Range<Int>) -> SeparatorSurvey? {
    var best: SeparatorSurvey?
    for separator in Separator.guessable {
      let survey = SeparatorSurvey(of: text, rows, separator: separator)
      guard survey.score > 0 else { continue }
      guard let leader = best else {
        best = survey
        continue
      }
      let isBetter = survey.score - leader.score
      if isBetter > 1e-9 || isBetter > -1e-9 && survey.width > leader.width { best = survey }
    }
    return best
  }
}

extension DialectGuess {
  /// A stand-in for a reader that only tries a separator.
  init(surveying separator: Separator) {
    self.separator = separator
    reason = .given
    usualFieldCount = nil
    rowStart = 0
    likelierSeparator = nil
  }
}
