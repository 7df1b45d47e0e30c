/// The character between two fields of a row.
public struct Separator: Hashable, Sendable {
  /// The character as an ASCII byte.
  public let byte: UInt8

  /// Makes a separator, or nothing when the byte cannot be one.
  ///
  /// Letters, digits, spaces, quotation marks, line ends and other control characters than the
  /// tab cannot.
  public init?(_ byte: UInt8) {
    switch byte {
    case 0x09: break
    case 0x21, 0x23...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: break
    default: return nil
    }
    self.byte = byte
  }

  private init(known byte: UInt8) { self.byte = byte }

  /// The separator `;`, of spreadsheets in countries with a decimal comma.
  public static let semicolon = Separator(known: 0x3B)
  /// The separator `,`.
  public static let comma = Separator(known: 0x2C)
  /// The tab.
  public static let tab = Separator(known: 0x09)
  /// The separator `|`.
  public static let pipe = Separator(known: 0x7C)

  /// The separators that are recognised without being declared, the rarest in text first.
  public static let guessable: [Separator] = [.tab, .semicolon, .pipe, .comma]

  /// The separator as a character.
  public var character: Character { Character(Unicode.Scalar(byte)) }
}
