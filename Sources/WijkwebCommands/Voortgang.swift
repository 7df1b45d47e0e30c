/// Tells somebody at a terminal that long work is under way, and leaves no trace of it.
struct Voortgang: Sendable {
  private let kanalen: Kanalen
  private let isShown: Bool

  init(_ aanroep: Aanroep) {
    kanalen = aanroep.kanalen
    isShown = aanroep.omgeving.toontVoortgang
  }

  /// Does work while its description stands on the last line of the terminal.
  func during<Result, Failure: Error>(
    _ description: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard isShown else { return try work() }
    kanalen.show(description + " …")
    defer { kanalen.show("\r\u{1B}[K") }
    return try work()
  }
}
