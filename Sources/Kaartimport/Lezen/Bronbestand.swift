/// A file as it was found: its name and its bytes.
public struct Bronbestand: Hashable, Sendable {
  /// The name, without folder.
  public let naam: String
  /// The contents, or nil when the file could not be opened.
  public let bytes: [UInt8]?

  /// Makes a file from its name and bytes.
  public init(naam: String, bytes: [UInt8]?) {
    self.naam = naam
    self.bytes = bytes
  }

  /// Makes a file from its name and text.
  public init(naam: String, tekst: String) {
    self.init(naam: naam, bytes: Array(tekst.utf8))
  }
}
