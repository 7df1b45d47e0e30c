/// The telephone numbers in a text, however they are spelled.
enum Telefoonnummers {
  /// A shorter run of digits may be anything.
  private static let kortste = 6
  private static let tussen: Set<Unicode.Scalar> = [" ", "-", "(", ")", ".", "/", "+", "\u{A0}"]

  /// The numbers with the place where each stands; `+31 6 12` and `0031612` are `0612`.
  static func find(in text: String) -> [(nummer: String, plaats: Range<String.Index>)] {
    var found: [(nummer: String, plaats: Range<String.Index>)] = []
    var digits = ""
    var begin: String.Index?
    var end = text.startIndex
    func finish() {
      if let start = begin, digits.count >= kortste { found.append((local(digits), start..<end)) }
      (begin, digits) = (nil, "")
    }
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      let scalar = scalars[place]
      if ("0"..."9").contains(scalar) {
        digits.unicodeScalars.append(scalar)
        end = scalars.index(after: place)
        begin = begin ?? place
      } else if scalar == "+", begin == nil {
        begin = place
      } else if !tussen.contains(scalar) || scalar == "+" {
        finish()
      }
    }
    finish()
    return found
  }

  private static func local(_ digits: String) -> String {
    for prefix in ["0031", "31"] where digits.hasPrefix(prefix) {
      let rest = digits.dropFirst(prefix.count)
      if rest.count == 9 || rest.hasPrefix("0") { return "0" + rest.drop { $0 == "0" } }
    }
    return digits
  }
}
