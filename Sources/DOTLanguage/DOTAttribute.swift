/// One attribute: a name and a typed value.
public struct DOTAttribute: Equatable, Sendable {
  /// The name as Graphviz knows it.
  public let name: String
  /// The value.
  public let value: DOTValue

  /// Makes an attribute by name, for what has no constructor of its own.
  ///
  /// Attributes that make Graphviz read local files are refused: a document may hold the words
  /// of strangers, and the library has no sandbox.
  public init(_ name: String, _ value: DOTValue) {
    precondition(!Self.readsFiles.contains(name), "attribute \(name) reads local files")
    self.name = name
    self.value = value
  }

  static let readsFiles: Set<String> = [
    "image", "imagepath", "shapefile", "fontpath", "_background", "stylesheet",
  ]
}

extension DOTAttribute {
  /// The text that is shown.
  public static func label(_ text: String, _ alignment: DOTAlignment = .center) -> Self {
    Self("label", .label(text, alignment))
  }

  /// The text that is shown, built from tables and fonts.
  public static func label(_ html: HTMLLabel) -> Self { Self("label", .html(html)) }

  /// The text that appears when somebody points at the element.
  public static func tooltip(_ text: String) -> Self { Self("tooltip", .tooltip(text)) }

  /// The page that opens when somebody clicks on the element.
  public static func link(_ address: String) -> Self { Self("href", .link(address)) }

  /// The id of the element in an SVG.
  public static func id(_ text: String) -> Self { Self("id", .tooltip(text)) }

  /// The classes of the element in an SVG, separated by spaces.
  public static func classes(_ text: String) -> Self { Self("class", .tooltip(text)) }

  /// The shape of a node.
  public static func shape(_ word: String) -> Self { Self("shape", .keyword(word)) }

  /// The style words, separated by commas.
  public static func style(_ words: String) -> Self { Self("style", .keyword(words)) }

  /// The colour of a line or border.
  public static func color(_ color: String) -> Self { Self("color", .keyword(color)) }

  /// The colour inside a node or cluster.
  public static func fillColor(_ color: String) -> Self { Self("fillcolor", .keyword(color)) }

  /// The colour of the text.
  public static func fontColor(_ color: String) -> Self { Self("fontcolor", .keyword(color)) }

  /// The family of the text.
  public static func fontName(_ family: String) -> Self { Self("fontname", .keyword(family)) }

  /// The size of the text in points.
  public static func fontSize(_ points: Double) -> Self { Self("fontsize", .number(points)) }

  /// The thickness of a line in points.
  public static func penWidth(_ points: Double) -> Self { Self("penwidth", .number(points)) }

  /// The width of a node, given in points.
  public static func width(points: Double) -> Self { Self("width", .number(points / 72)) }

  /// The height of a node, given in points.
  public static func height(points: Double) -> Self { Self("height", .number(points / 72)) }

  /// Whether the size of a node is exactly what was given.
  public static func fixedSize(_ flag: Bool) -> Self { Self("fixedsize", .flag(flag)) }

  /// The centre of a node, never moved by a layout.
  public static func position(_ point: DOTPoint) -> Self {
    Self("pos", .point(point, isPinned: true))
  }

  /// The box of a cluster.
  public static func box(_ box: DOTBox) -> Self { Self("bb", .box(box)) }

  /// The course of an edge; see ``DOTValue/spline(_:tip:)``.
  public static func course(_ points: [DOTPoint], tip: DOTPoint? = nil) -> Self {
    Self("pos", .spline(points, tip: tip))
  }
}
