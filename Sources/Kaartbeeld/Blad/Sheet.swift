/// A picture in which everything has its place, ready to be written as a document.
struct Sheet: Sendable {
  /// The page.
  var size: Size
  /// The boxes behind tiles, in order of drawing.
  var panels: [Panel] = []
  var tiles: [PlacedTile] = []
  var texts: [PlacedText] = []
  var signs: [Sign] = []
  var lines: [Line] = []
  /// Whether lines lie below everything else instead of above it.
  var hasLinesBelow = false

  init(size: Size) { self.size = size }

  /// A box behind tiles.
  struct Panel: Sendable {
    var name: String
    var rect: Rect
    var fill = Stijl.Kleur.kaart
    var border = Stijl.Kleur.kaartrand
    /// The thickness of the border in points.
    var dikte = 1.0
    var isDashed = false
    var tooltip = ""
    /// The class in an SVG.
    var kind = "kaart"
    var vorm = Paneelvorm.rond
  }

  /// The outline of a box behind tiles.
  enum Paneelvorm: String, Hashable, Sendable {
    /// A box with round corners.
    case rond
    /// A box with sharp corners.
    case recht
    case ellips
  }

  /// A tile with its place.
  struct PlacedTile: Sendable {
    var name: String
    var layout: TileLayout
    var rect: Rect
  }

  /// One line of text.
  struct PlacedText: Sendable {
    var name: String
    var text: String
    /// The space of the text; its height is that of the line.
    var rect: Rect
    var size: Double
    var font = Lettertype.gewoon
    var color = Stijl.Kleur.tekst
    var alignment = Alignment.left
    var tooltip = ""
    /// The class in an SVG.
    var kind = "tekst"
  }

  enum Alignment { case left, center, right }

  /// The shape of a kind, small.
  struct Sign: Sendable {
    var name: String
    var soort: Beeldsoort
    var center: Point
    var size: Double
    /// Whether it stands on a dark ground.
    var isLight = false
    /// The attitude that it shows instead of a kind.
    var houding: Houdingstijl?
  }

  /// A line between two elements, or alone where it only shows what lines mean.
  struct Line: Sendable {
    var from: String
    var to: String
    /// The points of the course; corners between them are rounded.
    var points: [Point]
    var isCurved = false
    /// The control points of a course that is known already.
    var curve: [Point] = []
    var isDashed = false
    var hasArrow = true
    var color = Stijl.Kleur.lijn
    var width = Stijl.lijndikte
    var tooltip = ""
    /// The kind of relation, as written in the data.
    var relatie = ""
  }
}
