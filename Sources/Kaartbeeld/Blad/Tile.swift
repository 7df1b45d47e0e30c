/// An entry as it stands on a picture: a sign, a name and perhaps a second line.
struct Tile: Hashable, Sendable {
  /// The key of the entry; the same entry may stand on several cards.
  var id: String
  var soort: Beeldsoort
  var name: String
  /// Signs after the name that point to notes below the picture.
  var marks = ""
  /// What is said below the name, in grey.
  var notes: [String]
  /// Everything that is said of it, for the tooltip and the table.
  var facts: [String]
  /// Where it comes from.
  var bron: String
  /// Whether the border is dashed: the entry, or why it stands here, is derived or unknown.
  var isDashed: Bool
  /// Whether the first note tells of a gap, which is never left out.
  var isGap = false
  /// Whether it stands out among the others.
  var nadruk = Nadruk.gewoon
  /// The attitude by which it is drawn instead of by its kind.
  var houding: Houdingstijl?
  /// The thickness of the border in points; nil where its style decides.
  var dikte: Double?
  /// How many steps it is moved to the right, under the one it is part of.
  var indent: Int

  init(
    id: String, soort: Beeldsoort, name: String, notes: [String] = [], facts: [String] = [],
    bron: String = "", isDashed: Bool = false, indent: Int = 0
  ) {
    self.id = id
    self.soort = soort
    self.name = name
    self.notes = notes
    self.facts = facts
    self.bron = bron
    self.isDashed = isDashed
    self.indent = indent
  }

  static let indentWidth = 14.0
}

/// A tile with its text broken into lines for one width.
struct TileLayout: Hashable, Sendable {
  let tile: Tile
  let nameLines: [String]
  let noteLines: [String]
  let isShortened: Bool
  /// Whether there are notes for which there was no room.
  let hidesNotes: Bool
  let size: Size
  let type: Typography

  init(_ tile: Tile, width: Double, _ type: Typography) {
    self.tile = tile
    self.type = type
    let own = width - Double(tile.indent) * Tile.indentWidth
    let room = (own - type.signSpace - type.right).rounded(.down)
    let shown = tile.marks.isEmpty ? tile.name : tile.name + " " + tile.marks
    let name = WrappedText(shown, size: Double(type.name), width: room)
    let notes = tile.notes.prefix(max(type.detail, tile.isGap ? 1 : 0)).map {
      WrappedText($0, size: Double(type.note), width: room, maxLines: max(type.detail, 1))
    }
    hidesNotes = tile.notes.count > type.detail
    nameLines = name.lines
    noteLines = notes.flatMap(\.lines)
    isShortened = name.isShortened || notes.contains(where: \.isShortened)
    let height =
      Double(nameLines.count) * type.namePitch + Double(noteLines.count) * type.notePitch
    size = Size(own, height + 2 * type.padding)
  }
}

extension Tile {
  /// The width that the longest word of the name needs, so that it need not be broken.
  ///
  /// Words that are longer than any Dutch word are broken after all.
  func wordWidth(_ type: Typography) -> Double {
    TextMeasure.wordWidth(name, .gewoon, size: Double(type.name))
      + type.signSpace + type.right + Double(indent) * Tile.indentWidth
  }
}

extension TileLayout {
  /// Whether the name stands there in full, as far as anybody reads names: a longer one may be cut,
  /// and so may any in the smallest type.
  var isLeesbaar: Bool { !isShortened || type.name <= 9 || tile.name.count > 80 }
}
