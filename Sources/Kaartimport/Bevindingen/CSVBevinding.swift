public import DelimitedText

/// A finding about the text of a file, before its meaning is known.
public struct CSVBevinding: Hashable, Sendable {
  /// What was found.
  public let detail: TextReport.Detail

  /// Makes a finding of what the reader noticed, or nil when the import judges that by itself:
  /// the number of cells, the headings, and a file without rows.
  init?(_ detail: TextReport.Detail) {
    switch detail {
    case .tooFewFields, .tooManyFields, .emptyHeading, .trailingEmptyHeadings, .repeatedHeading,
      .titleAboveHeader, .noRows, .onlyHeader:
      return nil
    default: self.detail = detail
    }
  }

  var ernst: Ernst { .waarschuwing }

  var code: String {
    switch detail.kind {
    case .quote: "aanhalingsteken"
    case .encoding: "codering"
    case .nul, .control: "stuurteken"
    case .header, .ragged, .empty: "scheidingsteken"
    }
  }
}
