/// Lets cards flow through columns like articles in a newspaper, always in the order given, so
/// that next year's map looks the same.
struct ColumnFlow {
  /// A card, or the part of it that stands in one column.
  struct Part {
    let card: Int
    /// The tiles of the card that stand in this part.
    let tiles: Range<Int>
    let column: Int
    var y: Double
    let height: Double
  }

  let cards: [Card]
  let layouts: [[TileLayout]]
  /// The titles of cards, and of the parts after the first.
  let heads: [(first: CardHead, next: CardHead)]
  let types: [Typography]
  /// The width of a column.
  let width: Double
  /// Space between cards.
  let gap: Double

  static let padding = 9.0
  /// A lane for lines takes this much space at the left of the tiles.
  static let laneSpace = 5.5

  init(_ cards: [Card], type: Typography, width: Double, gap: Double) {
    self.cards = cards
    self.width = width
    self.gap = gap
    let types = cards.map { card in
      var own = type
      own.isCompact = card.isQuiet
      return own
    }
    self.types = types
    layouts = zip(cards, types).map { card, type in
      let tileWidth = width - card.tileX - Self.padding
      return card.tiles.map { TileLayout($0, width: tileWidth, type) }
    }
    heads = cards.map { card in
      let inner = width - 2 * Self.padding
      return (
        CardHead(card, remark: card.remark, width: inner, type),
        CardHead(card, remark: Teksten.vervolg, width: inner, type)
      )
    }
  }

  /// The width that a column needs so that no ordinary word is broken.
  static func leastWidth(_ cards: [Card], type: Typography) -> Double {
    let needs = cards.flatMap { card in
      card.tiles.map { $0.wordWidth(type) + card.tileX + padding }
    }
    return (needs.max() ?? 0).rounded(.up) + 1
  }

  /// The height that all cards below one another take at least, with every text on one line.
  static func leastHeight(_ cards: [Card], type: Typography, gap: Double) -> Double {
    cards.reduce(0) { sum, card in
      var own = type
      own.isCompact = card.isQuiet
      let tiles = card.tiles.reduce(0) { height, tile in
        let notes = Double(min(tile.notes.count, type.detail))
        return height + own.namePitch + notes * own.notePitch + 2 * own.padding + own.gap
      }
      return sum + Typography.pitch(type.cardTitle) + 12 + tiles + gap
    }
  }

  /// The parts in columns no higher than `limit`, or nil where they need more columns.
  ///
  /// A card that stays whole goes into the first column with room for it (first fit, in the order
  /// given); a long one begins in the last column begun and goes on to the right.
  ///
  /// - Complexity: O(n c) for n tiles and c columns.
  func parts(columns: Int, limit: Double) -> [Part]? {
    var parts: [Part] = []
    var ends = [Double](repeating: 0, count: columns)
    var last = 0
    for card in cards.indices {
      var next = 0
      var column = cards[card].isSplittable ? last : 0
      while true {
        guard column < columns else { return nil }
        let y = ends[column]
        guard let tiles = tiles(of: card, from: next, in: limit - y) else {
          column += 1
          continue
        }
        let height = height(card, tiles)
        parts.append(Part(card: card, tiles: tiles, column: column, y: y, height: height))
        ends[column] = y + height + gap
        last = max(last, column)
        next = tiles.upperBound
        if next == layouts[card].count { break }
        column += 1
      }
    }
    return parts
  }

  /// The lowest columns in which everything fits, or nil where they would exceed `most`.
  ///
  /// - Complexity: O(n log h).
  func lowest(columns: Int, most: Double) -> (height: Double, parts: [Part])? {
    guard var best = parts(columns: columns, limit: most) else { return nil }
    var low = 0.0
    var high = most
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = parts(columns: columns, limit: middle) {
        best = found
        high = middle
      } else {
        low = middle
      }
    }
    let height = best.map { $0.y + $0.height }.max() ?? 0
    return (height, best)
  }

  /// The title above tiles from a number on.
  func head(of card: Int, from first: Int) -> CardHead {
    first > 0 ? heads[card].next : heads[card].first
  }

  func height(_ card: Int, _ tiles: Range<Int>) -> Double {
    let head = head(of: card, from: tiles.lowerBound).height
    guard !tiles.isEmpty else { return head + types[card].namePitch + Self.padding }
    let stack = layouts[card][tiles].reduce(0) { $0 + $1.size.height }
    return head + stack + Double(tiles.count - 1) * types[card].gap + Self.padding
  }

  /// The tiles from `first` on that may stand in a height: all, or as many as make a good part.
  private func tiles(of card: Int, from first: Int, in rest: Double) -> Range<Int>? {
    let all = layouts[card]
    guard first < all.count else { return height(card, 0..<0) <= rest ? 0..<0 : nil }
    var end = first
    let gap = types[card].gap
    var height = head(of: card, from: first).height + Self.padding - gap
    while end < all.count, height + all[end].size.height + gap <= rest {
      height += all[end].size.height + gap
      end += 1
    }
    if end == all.count { return first..<end }
    guard cards[card].isSplittable else { return nil }
    // A part never begins with tiles that belong under one in the part before.
    while end > first, all[end].tile.indent > 0 { end -= 1 }
    return end - first >= 3 ? first..<end : nil
  }
}
