/// What a drawing process may use.
public struct RenderLimits: Equatable, Sendable {
  /// Seconds of computing.
  public var processorSeconds: Int
  /// Seconds between start and end.
  public var wallSeconds: Double
  /// Bytes of address space, shared libraries and font caches included.
  public var memoryBytes: Int
  /// Bytes of the finished file.
  public var outputBytes: Int

  /// Makes limits; the defaults let pass what a reader can still make sense of.
  public init(
    processorSeconds: Int = 10, wallSeconds: Double = 20, memoryBytes: Int = 2 << 30,
    outputBytes: Int = 64 << 20
  ) {
    self.processorSeconds = processorSeconds
    self.wallSeconds = wallSeconds
    self.memoryBytes = memoryBytes
    self.outputBytes = outputBytes
  }
}
