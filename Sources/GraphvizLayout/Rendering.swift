/// A finished drawing.
public struct Rendering: Equatable, Sendable {
  /// The bytes of the file.
  public var bytes: [UInt8]
  /// Warnings that Graphviz gave, such as a text that does not fit its node.
  public var messages: [String]

  /// Makes a drawing from its parts.
  public init(bytes: [UInt8], messages: [String] = []) {
    self.bytes = bytes
    self.messages = messages
  }
}
