extension TileLayout {
  /// A box no wider than its text, broken into lines of about the same length.
  ///
  /// It becomes wider than asked for where else a word would be cut or text be left out, but
  /// never wider than twice as much.
  ///
  /// - Complexity: O(n log w) in the length of the text and the width.
  init(fitting tile: Tile, most width: Double, _ type: Typography) {
    let tries = [1.0, 1.25, 1.5, 2.0].lazy.map { TileLayout(tile, width: width * $0, type) }
    let widest =
      tries.first { !$0.isShortened && !$0.cutsWords } ?? TileLayout(tile, width: 2 * width, type)
    // Of characters that another font will supply the width is a guess, which needs room.
    let texts = [tile.name, tile.marks] + tile.notes
    let isGuess = texts.contains {
      TextMeasure.exactWidth($0, .gewoon, size: Double(type.name)) == nil
    }
    guard !isGuess else {
      self = widest
      return
    }
    var best = widest
    let least = type.signSpace + type.right + 2 * Double(type.name)
    var (low, high) = (least, widest.size.width.rounded(.up))
    while high - low > 1 {
      let middle = ((low + high) / 2).rounded()
      let narrower = TileLayout(tile, width: middle, type)
      let isGood =
        narrower.nameLines.count <= widest.nameLines.count
        && narrower.noteLines.count <= widest.noteLines.count
        && narrower.isShortened == widest.isShortened && !narrower.cutsWords
      if isGood { (high, best) = (middle, narrower) } else { low = middle }
    }
    self = best
  }

  /// Whether a word is broken in two.
  private var cutsWords: Bool {
    WrappedText.cutsWords(of: tile.name, in: nameLines)
      || WrappedText.cutsWords(of: tile.notes.joined(separator: " "), in: noteLines)
  }
}

extension WrappedText {
  /// Whether a word of the text is broken in two.
  func cutsWords(of text: String) -> Bool { Self.cutsWords(of: text, in: lines) }

  static func cutsWords(of text: String, in lines: [String]) -> Bool {
    let words = Set(text.split(whereSeparator: \.isWhitespace))
    return lines.contains { line in
      line.split(separator: " ").contains { !words.contains($0) && !$0.hasSuffix("…") }
    }
  }
}
