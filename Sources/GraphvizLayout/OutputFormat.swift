/// A kind of file that a drawing can become.
public enum OutputFormat: String, Equatable, Sendable, CaseIterable {
  /// A drawing for the screen and the web, that scales without loss.
  case svg
  /// A page for the printer, with its fonts inside.
  case pdf
  /// A picture in pixels.
  case png
  /// The text of the document itself; nothing is laid out.
  case dot
}
