internal import Glibc

/// The body of a drawing process: DOT on standard input, the file on standard output, messages
/// on standard error.
///
/// A program that draws with ``RenderProcess`` calls ``main(arguments:)`` where it is started
/// with the words it gave as the child's command, and does nothing else in that process.
public enum RenderChild {
  /// Draws one document.
  ///
  /// - Parameter arguments: The words that ``RenderProcess`` put after the child's command.
  /// - Returns: The exit code for the process.
  public static func main(arguments: [String]) -> Int32 {
    guard let given = RenderArguments(words: arguments) else {
      return ChildOutcome.wrongArguments.rawValue
    }
    limitMyself(given)
    let dot = String(decoding: readAll(), as: UTF8.self)
    let request = RenderRequest(
      dot: dot, method: given.method, format: given.format, resolution: Double(given.resolution))
    do {
      let rendering = try LayoutEngine.render(request)
      say(rendering.messages)
      let isWritten = write(rendering.bytes, to: STDOUT_FILENO)
      return (isWritten ? ChildOutcome.drawn : .notWritten).rawValue
    } catch {
      let (outcome, lines) = ChildOutcome.describe(error)
      say(lines)
      return outcome.rawValue
    }
  }

  /// Lowers the limits of this process; there is no way back up.
  private static func limitMyself(_ given: RenderArguments) {
    // At the lower limit the process is told, at the upper one killed without a reason given.
    limit(RLIMIT_CPU, to: given.processorSeconds, atMost: given.processorSeconds + 1)
    limit(RLIMIT_AS, to: given.memoryBytes, atMost: given.memoryBytes)
    limit(RLIMIT_CORE, to: 0, atMost: 0)
  }

  private static func limit(_ resource: __rlimit_resource, to value: Int, atMost most: Int) {
    let resource = __rlimit_resource_t(resource.rawValue)
    var limits = rlimit()
    guard unsafe getrlimit(resource, &limits) == 0 else { return }
    limits.rlim_max = min(rlim_t(most), limits.rlim_max)
    limits.rlim_cur = min(rlim_t(value), limits.rlim_max)
    _ = unsafe setrlimit(resource, &limits)
  }

  private static func readAll() -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
      if count > 0 { bytes += chunk[..<count] }
      if count == 0 || (count < 0 && errno != EINTR) { return bytes }
    }
  }

  private static func say(_ lines: [String]) {
    _ = write(Array(lines.map { $0 + "\n" }.joined().utf8), to: STDERR_FILENO)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      let rest = bytes[written...]
      let count = unsafe rest.withUnsafeBytes { unsafe Glibc.write(file, $0.baseAddress, $0.count) }
      if count > 0 { written += count }
      if count < 0 && errno != EINTR { return false }
    }
    return true
  }
}
