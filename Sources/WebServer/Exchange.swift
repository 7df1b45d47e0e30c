import Synchronization

/// One request and its answer, from the request line until the answer is sent.
final class Exchange: Sendable {
  struct State {
    /// Whether the head has been looked at.
    var isJudged = false
    /// The request that may be handled.
    var admission: Gatekeeper.Admission?
    /// The answer, once there is one.
    var answer: Response?
    /// Whether the connection ends with this request.
    var closes = false
    /// The body so far.
    var body: [UInt8] = []
    /// The most bytes that may be kept of the body.
    var reserved = 0
    /// The bytes that the answer holds until it is sent.
    var held = 0
    /// What the log may know.
    var method = "-"
    /// The pattern of the route.
    var pattern = "-"
    /// The status that was sent, 0 when there was none.
    var status = 0
  }

  /// The target of the request line, up to the first zero byte.
  let target: [UInt8]
  /// Where the library keeps the byte after the target, to see whether a zero byte came before it.
  let targetEnd: UInt
  /// The connection in the table.
  let connection: UInt
  /// When the request line had come.
  let begun: ContinuousClock.Instant
  let state = Mutex(State())

  init(target: [UInt8], end: UInt, connection: UInt, begun: ContinuousClock.Instant) {
    self.target = target
    targetEnd = end
    self.connection = connection
    self.begun = begun
  }
}
