/// Replaces the moment of making in a PDF by a fixed one, so that equal drawings are equal files.
enum PDFDates {
  /// The bytes with every digit of the date set to a fixed value; lengths stay the same.
  ///
  /// - Complexity: O(n).
  static func fixed(_ bytes: [UInt8]) -> [UInt8] {
    let mark = Array("/CreationDate (D:".utf8)
    let moment = Array("20000101000000".utf8)
    var result = bytes
    // The date stands in the last object that the library writes, near the end of the file.
    var place = bytes.count - mark.count - moment.count
    while place >= 0 {
      if bytes[place] == mark[0], bytes[place..<place + mark.count].elementsEqual(mark) {
        let start = place + mark.count
        result.replaceSubrange(start..<start + moment.count, with: moment)
        return result
      }
      place -= 1
    }
    return result
  }
}
