/// The way in which the characters of a file were turned into bytes.
///
/// The raw value is the name that is shown: `utf-8`, `utf-8-bom`, `utf-16le`, `utf-16be` or
/// `windows-1252`. UTF-16 has the same name with and without a byte order mark.
public enum TextEncoding: String, CaseIterable, Equatable, Sendable {
  /// UTF-8 without a byte order mark; plain ASCII is read as this too.
  case utf8 = "utf-8"
  /// UTF-8 that starts with the byte order mark EF BB BF.
  case utf8WithByteOrderMark = "utf-8-bom"
  /// UTF-16, low byte first.
  case utf16LittleEndian = "utf-16le"
  /// UTF-16, high byte first.
  case utf16BigEndian = "utf-16be"
  /// Windows-1252, the code page of Windows in Western Europe.
  case windows1252 = "windows-1252"
}
