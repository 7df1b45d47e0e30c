/// A card before it has a place: a title and tiles below one another.
struct Card: Hashable, Sendable {
  var id: String
  var title: String
  /// A few words after the title, such as how many there are.
  var remark: String
  var tiles: [Tile]
  /// Lines between tiles of this card.
  var links: [Link]
  /// What an empty card says.
  var emptyText: String
  /// Whether the border is dashed, for what is not stated.
  var isDashed: Bool
  /// Whether the card is a long list beside what the picture is about.
  var isQuiet: Bool
  /// Whether their number says enough where there is little room.
  var isOptional = false

  init(
    id: String, title: String, remark: String = "", tiles: [Tile], links: [Link] = [],
    emptyText: String = "niets vastgelegd", isDashed: Bool = false, isQuiet: Bool = false
  ) {
    self.id = id
    self.title = title
    self.remark = remark
    self.tiles = tiles
    self.links = links
    self.emptyText = emptyText
    self.isDashed = isDashed
    self.isQuiet = isQuiet
  }

  /// A line between two tiles of one card, in a lane beside them.
  struct Link: Hashable, Sendable {
    /// The positions of the tiles in the card.
    var from: Int
    var to: Int
    /// The kind of relation, as written in the data.
    var relatie: String
    var isDashed: Bool
    var hasArrow: Bool
    var tooltip: String
    /// The lane, 0 nearest to the tiles.
    var lane: Int
  }

  /// Above this number of tiles a card may go on in the next column.
  static let mostUnsplit = 8
  /// Lines fit beside the tiles in this many lanes.
  static let mostLanes = 3

  /// Whether nothing is known where something could be: the gap is the message.
  var isGap: Bool { tiles.isEmpty && isDashed }

  /// Where tiles begin within the card: past its lanes.
  var tileX: Double {
    let lanes = links.map { $0.lane + 1 }.max() ?? 0
    return ColumnFlow.padding + (lanes > 0 ? 3 + Double(lanes) * ColumnFlow.laneSpace : 0)
  }

  /// Whether the card may go on in the next column.
  var isSplittable: Bool { tiles.count > (isQuiet ? 5 : Self.mostUnsplit) }
}
