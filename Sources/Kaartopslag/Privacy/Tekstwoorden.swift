import Wijkmodel

/// The words of a text with the places where they stand, folded as names are compared.
struct Tekstwoorden {
  /// The folded words, in order.
  let woorden: [String]
  /// Where each word stands in the text.
  let plaatsen: [Range<String.Index>]

  /// Takes a text apart.
  ///
  /// - Complexity: O(n) in the length of the text.
  init(_ text: String) {
    var woorden: [String] = []
    var plaatsen: [Range<String.Index>] = []
    let scalars = text.unicodeScalars
    var start: String.Index?
    func end(_ place: String.Index) {
      guard let begin = start else { return }
      start = nil
      let folded = FoldedText(text[begin..<place]).words.joined()
      guard !folded.isEmpty else { return }
      woorden.append(folded)
      plaatsen.append(begin..<place)
    }
    for place in scalars.indices {
      if Self.isPart(scalars[place]) {
        start = start ?? place
      } else {
        end(place)
      }
    }
    end(scalars.endIndex)
    self.woorden = woorden
    self.plaatsen = plaatsen
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || scalar.properties.generalCategory == .nonspacingMark
  }

  /// Where a run of words stands, when it begins at a word; nil when it does not.
  func place(of run: [String], at start: Int) -> Range<String.Index>? {
    let end = start + run.count
    guard end <= woorden.count, woorden[start..<end].elementsEqual(run) else { return nil }
    return plaatsen[start].lowerBound..<plaatsen[end - 1].upperBound
  }
}
