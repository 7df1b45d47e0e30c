/// Turns the SVG of Graphviz into one that stands on its own in a page, in a browser and on paper.
///
/// What names the version or the reading of the document goes; a title and a description for
/// those who cannot see come in; every text gets fonts to fall back on and the width that was
/// measured for it, so that another font cannot make it run out of its box.
public struct SVGFinishing: Sendable {
  /// The title of the picture.
  public var title: String
  /// What the picture shows, for those who cannot see it.
  public var description: String
  /// Put before every id, so that several pictures can stand in one page.
  public var idPrefix: String
  /// The fonts to use for a font named in the document.
  public var fonts: [String: Font]
  /// The width of a text in a font named in the document, or nil where it is not known.
  public var width: @Sendable (_ text: String, _ family: String, _ size: Double) -> Double?

  /// Fonts in order of preference, and a weight from 100 to 900.
  public struct Font: Equatable, Sendable {
    /// The families, the first one that is installed counts.
    public var families: String
    /// The weight; 400 is regular.
    public var weight: Int

    /// Makes a list of fonts.
    public init(families: String, weight: Int = 400) {
      self.families = families
      self.weight = weight
    }
  }

  /// Makes a way of finishing.
  public init(
    title: String, description: String, idPrefix: String = "", fonts: [String: Font] = [:],
    width: @escaping @Sendable (String, String, Double) -> Double? = { _, _, _ in nil }
  ) {
    self.title = title
    self.description = description
    self.idPrefix = idPrefix
    self.fonts = fonts
    self.width = width
  }

  /// The finished picture; the same bytes for the same picture, on any version of Graphviz that
  /// places alike.
  ///
  /// - Complexity: O(n).
  public func finished(_ svg: [UInt8]) -> [UInt8] {
    let pieces = XMLPiece.pieces(of: String(decoding: svg, as: UTF8.self))
    var writer = Writer(finishing: self, pieces: pieces)
    return Array(writer.run().utf8)
  }
}

extension SVGFinishing {
  /// Walks over the pieces once and writes what stays.
  private struct Writer {
    let finishing: SVGFinishing
    let pieces: [XMLPiece]
    var place = 0
    var result = ""
    /// For every `a` that is open, whether it leads somewhere and so is kept.
    var links: [Bool] = []

    mutating func run() -> String {
      while place < pieces.count {
        switch pieces[place] {
        case .other: break
        case .text(let text): if !result.isEmpty { add(text) }
        case .tag(let tag): write(tag)
        }
        place += 1
      }
      return result
    }

    /// Adds text; lines that became empty because something was dropped are dropped too.
    private mutating func add(_ text: String) {
      if text == "\n" && result.hasSuffix("\n") { return }
      result += text
    }

    private mutating func write(_ original: XMLTag) {
      var tag = original
      if !finishing.idPrefix.isEmpty { finishing.prefixIDs(of: &tag) }
      if tag["stroke"] == "transparent" { tag["stroke"] = "none" }
      switch (tag.name, tag.isClosing) {
      case ("svg", false): result += finishing.opening(tag)
      case ("title", false): writeTitle()
      case ("a", false):
        links.append(tag["xlink:href"] != nil)
        if links.last == true { result += tag.markup }
      case ("a", true): if links.popLast() == true { result += tag.markup }
      case ("text", false): result += finishing.text(tag, content: textAhead(place + 1)).markup
      default: result += tag.markup
      }
    }

    /// Replaces the name of an element by its tooltip, and leaves it out where there is none.
    private mutating func writeTitle() {
      while place < pieces.count - 1, pieces[place].closes != "title" { place += 1 }
      var ahead = place + 1
      while ahead < pieces.count, ahead < place + 6 {
        if case .tag(let tag) = pieces[ahead] {
          if tag.name == "a", let tooltip = tag["xlink:title"] {
            result += "<title>\(tooltip)</title>"
            return
          }
          guard tag.name == "g", tag["class"] == nil, !tag.isClosing else { return }
        }
        ahead += 1
      }
    }

    private func textAhead(_ place: Int) -> String {
      guard place < pieces.count, case .text(let text) = pieces[place] else { return "" }
      return XMLText.unescaped(text)
    }
  }

  private func opening(_ svg: XMLTag) -> String {
    var tag = svg
    tag["role"] = "img"
    tag["aria-labelledby"] = "\(idPrefix)title \(idPrefix)desc"
    return tag.markup + "\n<title id=\"\(idPrefix)title\">\(XMLText.escaped(title))</title>"
      + "\n<desc id=\"\(idPrefix)desc\">\(XMLText.escaped(description))</desc>"
  }

  /// Puts the prefix before the id of an element and before every id that it refers to.
  private func prefixIDs(of tag: inout XMLTag) {
    for place in tag.attributes.indices {
      let value = tag.attributes[place].value
      switch tag.attributes[place].name {
      case "id": tag.attributes[place].value = idPrefix + value
      case "href", "xlink:href":
        if value.hasPrefix("#") { tag.attributes[place].value = "#\(idPrefix)\(value.dropFirst())" }
      default: tag.attributes[place].value = value.replacing("url(#", with: "url(#" + idPrefix)
      }
    }
  }

  private func text(_ original: XMLTag, content: String) -> XMLTag {
    var tag = original
    guard let family = original["font-family"].map({ String($0.prefix { $0 != "," }) }) else {
      return tag
    }
    if let font = fonts[family] {
      tag["font-family"] = font.families
      if font.weight != 400 { tag["font-weight"] = String(font.weight) }
    }
    let size = original["font-size"].flatMap { Double($0) } ?? 0
    if content.count > 1, let width = width(content, family, size) {
      let tenths = Int((width * 10).rounded())
      tag["textLength"] = "\(tenths / 10).\(tenths % 10)"
      tag["lengthAdjust"] = "spacingAndGlyphs"
    }
    return tag
  }
}
