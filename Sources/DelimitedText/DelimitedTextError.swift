/// Why a file cannot be read as rows, or text cannot be written.
public enum DelimitedTextError: Error, Equatable, Sendable {
  /// The bytes are not text but a file of another kind.
  case binaryFile(BinaryFormat)
  /// The text is in an encoding that is recognised but not read, such as `utf-32le`.
  case unsupportedEncoding(String)
  /// The file has more bytes than positions can count.
  case tooLarge(byteCount: Int)
  /// A character does not exist in the encoding that was asked for.
  case unencodable(Unicode.Scalar, TextEncoding)
}
