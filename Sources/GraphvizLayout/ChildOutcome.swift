/// How a drawing process says, with its exit code, what went wrong.
enum ChildOutcome: Int32 {
  case drawn = 0
  case wrongArguments = 64
  case unreadable = 65
  case missingPlugin = 69
  case layoutFailed = 70
  case renderFailed = 71
  case pageTooLarge = 72
  case notWritten = 74

  /// The code and the lines on standard error that tell a parent about an error.
  static func describe(_ error: LayoutError) -> (outcome: ChildOutcome, lines: [String]) {
    switch error {
    case .unreadableDOT(let messages): (.unreadable, messages)
    case .layoutFailed(_, let messages): (.layoutFailed, messages)
    case .renderFailed(_, let messages): (.renderFailed, messages)
    case .missingPlugin(let name): (.missingPlugin, [name])
    case .pageTooLarge(let width, let height): (.pageTooLarge, ["\(width)", "\(height)"])
    default: (.layoutFailed, [])
    }
  }

  /// The error that a child meant by an exit code and what it said.
  static func error(
    status: Int32, lines: [String], request: RenderRequest, limits: RenderLimits
  ) -> LayoutError {
    switch ChildOutcome(rawValue: status) {
    case .unreadable: return .unreadableDOT(messages: lines)
    case .layoutFailed: return .layoutFailed(method: request.method, messages: lines)
    case .renderFailed: return .renderFailed(format: request.format, messages: lines)
    case .missingPlugin: return .missingPlugin(name: lines.first ?? "")
    case .pageTooLarge:
      let sizes = lines.compactMap { Double($0) }
      return .pageTooLarge(width: sizes.first ?? 0, height: sizes.last ?? 0)
    default:
      // The library leaves with code 1 and a sentence when it can get no memory.
      if lines.contains(where: { $0.contains("memory") }) {
        return .tooLarge(bytes: limits.memoryBytes)
      }
      return .failed(status: status, messages: lines)
    }
  }
}
