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

  /// Where a run of words stands.
  func places(of run: [String]) -> [Range<String.Index>] {
    guard let first = run.first, run.count <= woorden.count else { return [] }
    return (0...woorden.count - run.count).compactMap { start in
      guard woorden[start] == first, woorden[start..<start + run.count].elementsEqual(run) else {
        return nil
      }
      return plaatsen[start].lowerBound..<plaatsen[start + run.count - 1].upperBound
    }
  }
}
