/// Draws documents in a short-lived process of its own, so that no document can hang or crash
/// the program that asks.
public struct RenderProcess: Equatable, Sendable {
  /// The program to start; usually the very program that runs.
  public var executable: String
  /// The words that make that program call ``RenderChild/main(arguments:)``.
  public var command: [String]
  /// What the process may use.
  public var limits: RenderLimits

  /// Makes a way of drawing; nothing is started yet.
  public init(executable: String, command: [String], limits: RenderLimits = RenderLimits()) {
    self.executable = executable
    self.command = command
    self.limits = limits
  }

  /// Draws a document and waits for the result.
  ///
  /// - Throws: ``LayoutError``: what the child reported, or how it ended.
  public func render(_ request: RenderRequest) throws(LayoutError) -> Rendering {
    guard request.format != .dot else { return Rendering(bytes: Array(request.dot.utf8)) }
    let words = RenderArguments(request, limits).words
    var child = try ChildProcess(executable: executable, arguments: command + words)
    let end = ChildProcess.now() + Int(limits.wallSeconds * 1000)
    let exchange = child.exchange(
      input: Array(request.dot.utf8), until: end, outputBytes: limits.outputBytes)
    let ending = child.wait(until: end, killing: exchange.interruption != nil)
    try check(exchange, ending, request)
    return Rendering(bytes: exchange.output, messages: lines(exchange.messages))
  }

  private func check(
    _ exchange: ChildProcess.Exchange, _ ending: ChildProcess.Ending?, _ request: RenderRequest
  ) throws(LayoutError) {
    switch (exchange.interruption, ending) {
    case (.size?, _): throw .tooLarge(bytes: limits.outputBytes)
    case (.time?, _), (nil, nil): throw .tooSlow(seconds: limits.wallSeconds)
    case (nil, .signal(ChildProcess.processorTimeSignal)):
      throw .tooSlow(seconds: Double(limits.processorSeconds))
    case (nil, .signal(ChildProcess.killSignal)):
      // Nobody but the system kills: for computing too long or for want of memory.
      throw .tooLarge(bytes: limits.memoryBytes)
    case (nil, .signal(let signal)): throw .crashed(signal: signal)
    case (nil, .exit(0)): return
    case (nil, .exit(let status)):
      throw ChildOutcome.error(
        status: status, lines: lines(exchange.messages), request: request, limits: limits)
    }
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
