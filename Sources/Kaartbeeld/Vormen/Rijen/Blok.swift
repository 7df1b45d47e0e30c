/// A row of a form, before it has a size.
protocol Vormrij: Sendable {
  /// The entries in it.
  var tegels: [Tile] { get }
  /// The lines of the legend that it needs.
  var regels: [Legendaregel] { get }
  /// Lays the row out in a width; nil where a word would be broken.
  func gezet(width: Double, _ type: Typography) -> (any Gezetrij)?
  /// The same in a shape that needs less width, for where a row of the block does not fit; nil
  /// where there is none.
  func smaller(_ type: Typography) -> (any Vormrij)?
}

extension Vormrij {
  func smaller(_ type: Typography) -> (any Vormrij)? { nil }
}

/// A row of a form with its size.
protocol Gezetrij: Sendable {
  var height: Double { get }
  /// Draws the row; all names in the document begin with `name`.
  func draw(on sheet: inout Sheet, named name: String, in rect: Rect)
}

/// Rows that belong together under a heading.
struct Blok: Sendable {
  /// The heading; "" where the title of the picture says it.
  var kop: String
  /// A few words after the heading.
  var opmerking = ""
  var rijen: [any Vormrij]
  /// Whether the block tells of something that is missing.
  var isLeemte = false

  /// Lays all rows out in the same shape, the widest that fits; nil where a word would be broken.
  func gezet(width: Double, _ type: Typography) -> [any Gezetrij]? {
    var rows = rijen
    while true {
      let found = rows.compactMap { $0.gezet(width: width, type) }
      if found.count == rows.count { return found }
      let smaller = rows.compactMap { $0.smaller(type) }
      guard smaller.count == rows.count else { return nil }
      rows = smaller
    }
  }

  /// The first rows only, which the remark then says.
  func shortened(to count: Int) -> Blok {
    guard count < rijen.count else { return self }
    var shorter = self
    shorter.rijen = Array(rijen.prefix(count))
    shorter.opmerking = Teksten.getoond(count, of: rijen.count)
    return shorter
  }
}

/// Blocks that flow through columns, in the order given.
struct Blokkenvorm: Vorm {
  var blokken: [Blok]
  /// Explanations in the legend.
  var noten: [String] = []
  /// More columns than this are never made.
  var meesteKolommen = 3

  var aantal: Int { blokken.reduce(0) { $0 + $1.rijen.count } }

  func weggelaten(_ count: Int) -> String { Teksten.regelsWeggelaten(count) }

  var legenda: Legenda {
    let rows = blokken.flatMap(\.rijen)
    let lines = Set(rows.flatMap(\.regels))
    let tiles = rows.flatMap(\.tegels)
    return Legenda(
      soorten: Set(tiles.map(\.soort)), hasSolid: false, hasDashed: false,
      hasDashedBorder: tiles.contains { $0.isDashed && !$0.isGap }, notes: noten,
      regels: Legendaregel.volgorde.filter(lines.contains))
  }

  func gezet(_ letter: Int, in room: Size, most: Int) -> (any Gezet)? {
    let shown = shortened(to: most).filter { !$0.rijen.isEmpty }
    for columns in 1...meesteKolommen {
      let flow = Blokkenstroom(
        shown, Typography(name: letter, detail: 2), columns: columns, width: room.width)
      if let found = flow?.lowest(in: room.height) { return found }
    }
    return nil
  }

  /// The blocks with so many rows in all, each cut to the same number where it has more.
  func shortened(to most: Int) -> [Blok] {
    guard most < aantal else { return blokken }
    let quota = Quota.verdeeld(most, over: blokken.map(\.rijen.count))
    return zip(blokken, quota).map { $0.shortened(to: $1) }
  }
}
