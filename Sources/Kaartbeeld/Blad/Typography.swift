/// The sizes of everything in a tile, from the type size of its name.
struct Typography: Hashable, Sendable {
  /// The type size of names.
  let name: Int
  /// The type size of the second line.
  let note: Int
  /// How many notes a tile shows at most, and how many lines each of them may take.
  var detail = Self.mostDetail
  /// Whether tiles stand close together, for long lists.
  var isCompact = false

  /// With this detail everything is shown that is worth a line.
  static let mostDetail = 3

  /// Makes sizes; no text is smaller than nine points.
  init(name: Int, detail: Int = mostDetail) {
    self.name = name
    self.detail = detail
    note = max(name - 1, 9)
  }

  /// The distance between lines of a name.
  var namePitch: Double { Self.pitch(name) }
  /// The distance between lines of a note.
  var notePitch: Double { Self.pitch(note) }
  /// The type size of the title of a card.
  var cardTitle: Int { name + 3 }
  /// The space between the border of a tile and its text, above and below.
  var padding: Double { isCompact ? 1.5 : 4 }
  /// The space at the left of the text, in which the sign stands.
  var signSpace: Double { Double(name) + 11 }
  /// The width and height of a sign.
  var sign: Double { Double(name) * 0.95 }
  /// The space between text and the right border.
  var right: Double { 6 }
  /// The space between two tiles.
  var gap: Double { isCompact ? 2.5 : 5 }

  static func pitch(_ size: Int) -> Double { (Double(size) * 1.25).rounded(.up) }
}
