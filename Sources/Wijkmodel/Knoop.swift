/// The position of an entry in one `SocialeKaart`.
public struct Knoopnummer: RawRepresentable, Hashable, Comparable, Sendable {
  /// The position, from 0.
  public let rawValue: Int32

  /// Makes a number from a position.
  public init(rawValue: Int32) { self.rawValue = rawValue }

  /// Makes a number from an array index.
  public init(_ index: Int) { rawValue = Int32(index) }

  /// The position as an array index.
  public var index: Int { Int(rawValue) }

  /// Orders by position in the map.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// An entry of the map: an area, a party, a theme or a target group.
public struct Knoop: Hashable, Sendable {
  /// The key, unique in the map.
  public let id: String
  /// The name as people use it.
  public var naam: String
  /// The kind: the table in which the entry stands.
  public let knoopsoort: Knoopsoort
  /// The other stated cells of its row.
  public var velden: Velden

  /// Makes an entry.
  public init(id: String, naam: String, knoopsoort: Knoopsoort, velden: Velden = Velden()) {
    self.id = id
    self.naam = naam
    self.knoopsoort = knoopsoort
    self.velden = velden
  }

  /// Whether a text can be a key: one or more letters, digits, `-` and `_`.
  public static func isID(_ text: String) -> Bool {
    !text.isEmpty && (text.utf8.allSatisfy(isPlain) || text.unicodeScalars.allSatisfy(isAllowed))
  }

  /// Whether a byte is an ASCII letter or digit, `-` or `_`; most keys have no others.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
      || scalar.properties.numericType != nil
  }

  /// The key that a name gets when its row states none: folded, with hyphens between the words.
  ///
  /// The same name always gives the same key. A name without letters or digits gives "".
  public static func id(fromName naam: String) -> String {
    let folded = FoldedText(naam).rawValue.unicodeScalars
    let words = folded.split {
      !($0 == "_" || $0.properties.isAlphabetic || $0.properties.numericType != nil)
    }
    return words.map { String(String.UnicodeScalarView($0)) }.joined(separator: "-")
  }
}
