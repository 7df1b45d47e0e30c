/// The first line `sep=;` with which spreadsheet programs are told the separator.
struct SeparatorLine: Equatable {
  /// The separator that the line declares.
  let separator: Separator
  /// The position after the line and its end.
  let end: Int

  /// Recognises the line at the start of `content`, in any case and also within quotation marks;
  /// further separators behind it, as a spreadsheet adds on saving, belong to it.
  init?(in text: [UInt8], _ content: Range<Int>) {
    let bytes = text[content]
    let isQuoted = bytes.first == UInt8(ascii: "\"")
    let line = bytes.dropFirst(isQuoted ? 1 : 0).prefix(64)
    guard line.prefix(4).map({ $0 | 0x20 }).elementsEqual("sep=".utf8.map { $0 | 0x20 }),
      line.dropFirst(3).first == UInt8(ascii: "="),
      let separator = line.dropFirst(4).first.flatMap({ Separator($0) })
    else { return nil }
    var index = line.startIndex + 5
    if isQuoted {
      guard index < content.upperBound, text[index] == UInt8(ascii: "\"") else { return nil }
      index += 1
    }
    while index < content.upperBound, text[index] == separator.byte { index += 1 }
    if index < content.upperBound {
      guard text[index] == 0x0D || text[index] == 0x0A else { return nil }
      let isPair = text[index] == 0x0D && index + 1 < content.upperBound && text[index + 1] == 0x0A
      index += isPair ? 2 : 1
    }
    self.separator = separator
    end = index
  }
}
