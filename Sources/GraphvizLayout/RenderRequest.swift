/// What is to be drawn, how and as what.
public struct RenderRequest: Equatable, Sendable {
  /// The document as DOT text.
  public var dot: String
  /// How nodes are placed.
  public var method: LayoutMethod
  /// What kind of file it becomes.
  public var format: OutputFormat
  /// Pixels per inch of a PNG; lowered by itself where a large page would exceed the limit.
  public var resolution: Double

  /// Makes a request.
  public init(
    dot: String, method: LayoutMethod, format: OutputFormat, resolution: Double = 144
  ) {
    self.dot = dot
    self.method = method
    self.format = format
    self.resolution = resolution
  }
}
