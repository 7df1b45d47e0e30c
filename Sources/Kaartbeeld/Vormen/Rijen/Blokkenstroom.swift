/// Blocks with the size of every row, for a number of columns.
struct Blokkenstroom {
  let blokken: [Blok]
  let rijen: [[any Gezetrij]]
  let type: Typography
  let kolommen: Int
  /// The width of a column.
  let breedte: Double

  static let tussen = 14.0
  static let rand = 10.0

  /// Lays all rows out; nil where a word would be broken.
  init?(_ blokken: [Blok], _ type: Typography, columns: Int, width: Double) {
    let own = ((width - Double(columns - 1) * Self.tussen) / Double(columns)).rounded(.down)
    self.blokken = blokken
    self.type = type
    kolommen = columns
    breedte = own
    var rows: [[any Gezetrij]] = []
    for blok in blokken {
      let inner = own - (blok.kop.isEmpty ? 0 : 2 * Self.rand)
      guard let found = blok.gezet(width: inner, type) else { return nil }
      rows.append(found)
    }
    rijen = rows
  }

  /// Some rows of a block in one column.
  struct Deel: Sendable {
    let blok: Int
    let rijen: Range<Int>
    let kolom: Int
    let hoogte: Double
  }

  /// The space between rows; no more than between blocks, or a block would be cut to save height.
  var rijafstand: Double { min((0.55 * Double(type.name)).rounded(), Self.tussen) }

  /// The height of a heading with the space around it.
  func kophoogte(_ blok: Int) -> Double {
    blokken[blok].kop.isEmpty ? 0 : Typography.pitch(type.cardTitle) + 8
  }

  /// The height of rows of a block with the heading and the border.
  func hoogte(_ blok: Int, _ rows: Range<Int>) -> Double {
    let stack = rijen[blok][rows].reduce(0) { $0 + $1.height + rijafstand } - rijafstand
    let border = blokken[blok].kop.isEmpty ? 0 : Self.rand
    return kophoogte(blok) + stack + border
  }

  /// The parts in columns no higher than a limit; nil where they need more columns.
  ///
  /// - Complexity: O(n²) in the number of rows of a block.
  func delen(limit: Double) -> [Deel]? {
    var parts: [Deel] = []
    var (column, y) = (0, 0.0)
    for blok in blokken.indices {
      var next = 0
      while next < rijen[blok].count {
        var end = next
        while end < rijen[blok].count, y + hoogte(blok, next..<end + 1) <= limit { end += 1 }
        if end == next {
          guard y > 0, column + 1 < kolommen else { return nil }
          (column, y) = (column + 1, 0)
          continue
        }
        let height = hoogte(blok, next..<end)
        parts.append(Deel(blok: blok, rijen: next..<end, kolom: column, hoogte: height))
        y += height + Self.tussen
        next = end
      }
    }
    return parts
  }

  /// The lowest columns that hold everything, if they are no higher than a room.
  func lowest(in height: Double) -> Blokkenopmaak? {
    let all = blokken.indices.reduce(0.0) { $0 + hoogte($1, rijen[$1].indices) + Self.tussen }
    guard var best = delen(limit: min(height, all)) else { return nil }
    var (low, high) = (0.0, min(height, all))
    while high - low > 1 {
      let middle = (low + high) / 2
      if let found = delen(limit: middle) { (best, high) = (found, middle) } else { low = middle }
    }
    return Blokkenopmaak(stroom: self, delen: best)
  }
}
