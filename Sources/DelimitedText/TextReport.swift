/// Something in a file that was read, but that a person should know about.
public struct TextReport: Equatable, Sendable {
  /// Where it is.
  public let position: TextPosition
  /// What it is, with the data for a sentence about it.
  public let detail: Detail

  /// Makes a report about one place.
  public init(position: TextPosition, detail: Detail) {
    self.position = position
    self.detail = detail
  }

  /// The group to which the report belongs.
  public var kind: Kind { detail.kind }

  /// The groups of reports; the raw value is the name that is shown.
  public enum Kind: String, CaseIterable, Sendable {
    /// A row has another number of fields than the header.
    case ragged
    /// The header row is doubtful: a heading is empty, repeated, or the row is a title.
    case header
    /// A quotation mark stands where it has no meaning.
    case quote
    /// Characters were, or may have been, damaged by an encoding.
    case encoding
    /// A cell holds the NUL character.
    case nul
    /// A cell holds another control character.
    case control
    /// The file has no rows, or none below the header.
    case empty
  }

  /// What was found.
  public enum Detail: Hashable, Sendable {
    /// The row has fewer fields than the header.
    case tooFewFields(expected: Int, found: Int)
    /// The row has more fields than the header; the position is the first one too many.
    case tooManyFields(expected: Int, found: Int, surplusIsEmpty: Bool)
    /// The heading is empty.
    case emptyHeading
    /// This and all `count - 1` headings after it are empty, as trailing separators leave them.
    case trailingEmptyHeadings(count: Int)
    /// The heading equals, apart from case and outer spaces, that of an earlier column.
    case repeatedHeading(String, firstColumn: Int)
    /// The first row has one field while the usual row has `usual`: a title or a remark.
    case titleAboveHeader(usual: Int)
    /// The separator that the line `sep=` declares occurs nowhere, while this other one does.
    case declaredSeparatorAbsent(declared: Separator, likely: Separator)
    /// The field opens with a quotation mark that is never closed; it was read as a character.
    case unclosedQuote
    /// A quotation mark inside an unquoted field was read as a character.
    case quoteInsideField
    /// Text after the closing quotation mark was joined to the field.
    case textAfterQuote(String)
    /// A byte that is not valid UTF-8 was read as the Windows-1252 character `readAs`.
    case invalidByte(UInt8, readAs: Unicode.Scalar)
    /// A byte without a meaning in Windows-1252.
    case undefinedByte(UInt8)
    /// A Windows-1252 character in a place where it is improbable, as from another code page.
    case improbableCharacter(Unicode.Scalar)
    /// The character U+FFFD: an earlier program has lost what stood here.
    case replacementCharacter
    /// Text that looks as if it went through UTF-8 twice, and as what it may have been.
    case doublyEncoded(String)
    /// A byte order mark inside the file, as joined files have.
    case innerByteOrderMark
    /// Half a UTF-16 pair, replaced by U+FFFD.
    case unpairedSurrogate(UInt16)
    /// The last byte of a UTF-16 file is half a character, replaced by U+FFFD.
    case oddByteCount(last: UInt8)
    /// From here on single bytes were added to a file of two bytes per character.
    case foreignBytes
    /// The field holds this many NUL characters, which were kept.
    case nul(count: Int)
    /// The field holds a control character (the first one is given), which was kept.
    case control(Unicode.Scalar, count: Int)
    /// Padding after the last row, NUL or the end mark of DOS, was left out.
    case trailingPadding(UInt8, count: Int)
    /// The file holds no row at all.
    case noRows
    /// The file holds a header and nothing below it.
    case onlyHeader

    /// The group to which the detail belongs.
    public var kind: Kind {
      switch self {
      case .tooFewFields, .tooManyFields: .ragged
      case .emptyHeading, .trailingEmptyHeadings, .repeatedHeading, .titleAboveHeader,
        .declaredSeparatorAbsent:
        .header
      case .unclosedQuote, .quoteInsideField, .textAfterQuote: .quote
      case .invalidByte, .undefinedByte, .improbableCharacter, .replacementCharacter,
        .doublyEncoded, .innerByteOrderMark, .unpairedSurrogate, .oddByteCount,
        .foreignBytes:
        .encoding
      case .nul, .trailingPadding(0, _): .nul
      case .control, .trailingPadding: .control
      case .noRows, .onlyHeader: .empty
      }
    }
  }
}
