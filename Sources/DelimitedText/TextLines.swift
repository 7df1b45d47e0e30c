/// Counts physical lines.
enum TextLines {
  /// Returns the number of line ends in a range; a carriage return with a line feed is one.
  ///
  /// - Complexity: O(n)
  static func count(in text: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range {
      let byte = text[index]
      if byte == 0x0A {
        count += 1
      } else if byte == 0x0D {
        let isPair = index + 1 < text.count && text[index + 1] == 0x0A
        if !isPair { count += 1 }
      }
    }
    return count
  }
}
