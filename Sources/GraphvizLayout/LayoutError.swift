/// Why a document could not be drawn.
public enum LayoutError: Error, Equatable, Sendable {
  /// The text is not a document in the DOT language.
  case unreadableDOT(messages: [String])
  /// Graphviz could not place the nodes, or complained about a label while doing so.
  case layoutFailed(method: LayoutMethod, messages: [String])
  /// Graphviz placed the nodes but could not write the file.
  case renderFailed(format: OutputFormat, messages: [String])
  /// The installed Graphviz lacks the part for this method or format.
  case missingPlugin(name: String)
  /// The page is larger than a drawing may be; sizes in points.
  case pageTooLarge(width: Double, height: Double)
  /// Drawing took longer than allowed.
  case tooSlow(seconds: Double)
  /// Drawing needed more memory, or gave more bytes, than allowed.
  case tooLarge(bytes: Int)
  /// The drawing process ended by a signal.
  case crashed(signal: Int32)
  /// The drawing process ended in a way that it never should.
  case failed(status: Int32, messages: [String])
  /// The drawing process could not be started; the number is the system's error code.
  case notStarted(executable: String, code: Int32)
}
