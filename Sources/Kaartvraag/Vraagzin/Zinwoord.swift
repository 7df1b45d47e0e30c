import Wijkmodel

/// A word of a sentence: where it stands and the form in which it is compared.
struct Zinwoord: Hashable, Sendable {
  /// Where it stands in the sentence.
  let plek: Range<String.Index>
  /// The word without capitals, accents and apostrophes; a date as it is stored.
  let vorm: String

  /// The words of a sentence, or of a name when dates are no words of their own.
  ///
  /// A sign that can change the meaning, such as `>`, is a word of its own; other punctuation
  /// only divides.
  ///
  /// - Complexity: O(n) in the length of the sentence.
  static func all(in zin: String, metDatums: Bool = true) -> [Zinwoord] {
    var words: [Zinwoord] = []
    var place = zin.startIndex
    while place < zin.endIndex {
      if metDatums, let date = date(in: zin, at: place) {
        words.append(date)
        place = date.plek.upperBound
        continue
      }
      let start = place
      var form = ""
      var end = place
      while place < zin.endIndex {
        guard let part = Tekenvorm.letters(of: zin[place]) else { break }
        form += part
        place = zin.index(after: place)
        if !part.isEmpty { end = place }
      }
      if !form.isEmpty { words.append(Zinwoord(plek: start..<end, vorm: form)) }
      guard place < zin.endIndex else { break }
      let next = zin.index(after: place)
      if let sign = Tekenvorm.sign(of: zin[place]) {
        words.append(Zinwoord(plek: place..<next, vorm: sign))
      }
      place = next
    }
    return words
  }

  /// The date with signs in it, as `01-03-2026`, that begins at a place where a word may begin.
  private static func date(in zin: String, at place: String.Index) -> Zinwoord? {
    guard zin[place].isASCII, zin[place].isNumber else { return nil }
    let run = zin[place...].prefix { $0.isASCII && ($0.isNumber || "-/.".contains($0)) }
    let bare = run.prefix(upTo: run.lastIndex { $0.isNumber }.map { run.index(after: $0) } ?? place)
    guard bare.contains(where: { !$0.isNumber }), let date = Datum(bare) else { return nil }
    return Zinwoord(plek: bare.startIndex..<bare.endIndex, vorm: date.isoText)
  }
}

/// How the signs of a text take part in words.
enum Tekenvorm {
  /// Signs that are words of their own.
  static let losseTekens: Set<Character> = ["<", ">", "=", "%", "+"]

  /// What a sign adds to the word it stands in, "" for an apostrophe; nil when it ends the word.
  static func letters(of sign: Character) -> String? {
    if sign == "'" || sign == "’" || sign == "‘" || sign == "ʼ" || sign == "`" { return "" }
    let folded = FoldedText(String(sign)).rawValue
    let isWord = folded.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    if folded.isEmpty { return sign.isWhitespace ? nil : "" }
    return isWord ? folded : nil
  }

  /// The word that a sign is by itself, or nil when it only divides.
  static func sign(of sign: Character) -> String? {
    if sign == "&" { return "en" }
    if losseTekens.contains(sign) { return String(sign) }
    return sign.isASCII || !sign.isSymbol ? nil : String(sign)
  }

  /// The words of a name, in the form in which they are compared.
  static func words(of name: String) -> [String] {
    Zinwoord.all(in: name, metDatums: false).map(\.vorm)
  }
}
