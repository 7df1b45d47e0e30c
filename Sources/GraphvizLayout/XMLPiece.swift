/// A piece of an XML text, enough to walk over what Graphviz writes.
enum XMLPiece: Equatable {
  /// A tag, with the text of its attributes as written.
  case tag(XMLTag)
  /// Text between tags, still escaped.
  case text(String)
  /// A declaration or comment.
  case other(String)

  /// The name of the element that this piece closes, if it closes one.
  var closes: String? {
    if case .tag(let tag) = self, tag.isClosing || tag.isEmpty { tag.name } else { nil }
  }

  /// Cuts a text into pieces that together hold every byte of it.
  ///
  /// - Complexity: O(n).
  static func pieces(of text: String) -> [XMLPiece] {
    var pieces: [XMLPiece] = []
    var rest = text.utf8[...]
    while let first = rest.first {
      let end =
        first == UInt8(ascii: "<") ? markupEnd(rest) : rest.firstIndex { $0 == UInt8(ascii: "<") }
      let cut = end ?? rest.endIndex
      pieces.append(piece(String(Substring(rest[..<cut]))))
      rest = rest[cut...]
    }
    return pieces
  }

  private static func markupEnd(_ rest: Substring.UTF8View) -> String.Index? {
    let closing = Substring(rest).hasPrefix("<!--") ? Array("-->".utf8) : Array(">".utf8)
    var place = rest.startIndex
    while let mark = rest[place...].firstIndex(of: closing[closing.count - 1]) {
      let next = rest.index(after: mark)
      if rest[..<next].suffix(closing.count).elementsEqual(closing) { return next }
      place = next
    }
    return nil
  }

  private static func piece(_ text: String) -> XMLPiece {
    guard text.hasPrefix("<") else { return .text(text) }
    return XMLTag(text).map { .tag($0) } ?? .other(text)
  }
}

/// An opening, closing or empty tag.
struct XMLTag: Equatable {
  var name: String
  /// The attributes in order, values still escaped.
  var attributes: [(name: String, value: String)]
  var isClosing: Bool
  var isEmpty: Bool

  /// Reads a tag between its angle brackets, or returns nil for declarations and comments.
  init?(_ markup: String) {
    guard !markup.hasPrefix("<!"), !markup.hasPrefix("<?") else { return nil }
    isClosing = markup.hasPrefix("</")
    isEmpty = markup.hasSuffix("/>")
    let inner = markup.dropFirst(isClosing ? 2 : 1).dropLast(isEmpty ? 2 : 1)
    let parts = inner.split(separator: "\"", omittingEmptySubsequences: false)
    let isSpace: (Character) -> Bool = { $0 == " " || $0 == "\n" }
    let head = (parts.first ?? "").split(whereSeparator: isSpace)
    name = String(head.first ?? "")
    attributes = []
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      let key = parts[place].split(whereSeparator: isSpace).last?.dropLast() ?? ""
      attributes.append((String(key), String(parts[place + 1])))
    }
  }

  /// The value of an attribute, still escaped.
  subscript(name: String) -> String? {
    get { attributes.first { $0.name == name }?.value }
    set {
      let place = attributes.firstIndex { $0.name == name }
      switch (place, newValue) {
      case (let place?, let value?): attributes[place].value = value
      case (let place?, nil): attributes.remove(at: place)
      case (nil, let value?): attributes.append((name, value))
      case (nil, nil): break
      }
    }
  }

  /// The tag as text.
  var markup: String {
    guard !isClosing else { return "</\(name)>" }
    let list = attributes.map { " \($0.name)=\"\($0.value)\"" }.joined()
    return "<\(name)\(list)\(isEmpty ? "/" : "")>"
  }

  static func == (left: XMLTag, right: XMLTag) -> Bool { left.markup == right.markup }
}
