/// The bounds that a server keeps to.
public struct Limits: Hashable, Sendable {
  /// The most bytes of a body.
  public var body = 256 * 1024
  /// The most bytes that the bodies of all requests together may hold.
  public var bodiesTogether = 32 * 1024 * 1024
  /// The most bytes that large answers together may hold until their clients have taken them.
  public var answersTogether = 128 * 1024 * 1024
  /// The most bytes of path and query.
  public var target = 4096
  /// The most bytes of the request line and header fields together.
  public var head = 16 * 1024
  /// The most header fields.
  public var headerFields = 100
  /// The most fields of a query.
  public var queryFields = 200
  /// The most fields of a form.
  public var fields = 500
  /// The most bytes of the name or value of one field.
  public var field = 64 * 1024
  /// The most connections; the longest waiting are closed when three quarters are taken.
  public var connections = 2000
  /// How long a client may take to send a request and to receive the answer, the work between
  /// these not counted.
  public var request: Duration = .seconds(20)
  /// A client may take longer by one second for as many bytes of the answer.
  public var bytesPerSecond = 32 * 1024
  /// After how many seconds of silence a connection is closed.
  public var idleSeconds = 10
  /// The threads for quick work.
  public var threads = 4
  /// The threads for work that may wait.
  public var slowThreads = 4
  /// How much work may wait for those threads before clients are turned away.
  public var queue = 64
  /// The threads for heavy work.
  public var heavyThreads = 2
  /// How much heavy work may wait before clients are turned away.
  public var heavyQueue = 16

  /// The usual bounds.
  public init() {}
}
