import Synchronization

/// What the library's threads and ours share while a server runs.
final class Engine: Sendable {
  private let settings: Settings
  private let gatekeeper: Gatekeeper
  let finishing: Finishing
  let table: ConnectionTable
  private let slow: WorkerPool
  private let heavy: WorkerPool
  /// For the bodies of requests.
  private let bodies: Budget
  /// For large answers, which stay until the client has them.
  private let answers: Budget

  init(_ settings: Settings, _ router: Router) {
    self.settings = settings
    gatekeeper = Gatekeeper(settings, router)
    finishing = Finishing(settings)
    bodies = Budget(settings.limits.bodiesTogether)
    answers = Budget(settings.limits.answersTogether)
    table = ConnectionTable(
      settings.limits, timeoutAnswer: finishing.wire(.failure(408)))
    slow = WorkerPool(threads: settings.limits.slowThreads, queue: settings.limits.queue)
    heavy = WorkerPool(
      threads: settings.limits.heavyThreads, queue: settings.limits.heavyQueue)
  }

  /// Does the work that waits and ends the threads for it.
  func close() {
    slow.close()
    heavy.close()
  }

  /// A request line has come.
  ///
  /// The library takes the query apart too, for itself, and its memory for a connection holds only
  /// so many fields: it would keep silent about more of them.
  func begin(_ exchange: Exchange) {
    table.receive(exchange.connection)
    let ampersands = exchange.target.count { $0 == UInt8(ascii: "&") }
    if ampersands > settings.limits.queryFields {
      table.refuse(exchange.connection, answer: finishing.wire(.failure(414)))
    }
  }

  /// Looks at the head of a request.
  ///
  /// - Returns: An answer to send at once, or nil when the body is to be read first.
  func judge(_ exchange: Exchange, _ head: RequestHead) -> Response? {
    let method = Method(rawValue: head.method)?.rawValue ?? "-"
    var length = 0
    do throws(Refusal) {
      length = try head.bodyLength()
      let admission = try admit(exchange, head, length)
      exchange.state.withLock { state in
        state.isJudged = true
        state.method = method
        state.reserved = length
        state.pattern = admission.route.pattern
        state.admission = admission
      }
      return nil
    } catch {
      // An answer before the end of a request closes the connection.
      let waits =
        length == 0 || (length <= drainable && head.headers["expect"] == nil)
      exchange.state.withLock { state in
        state.isJudged = true
        state.method = method
        state.closes = error.status != 404
        state.answer = error.response
      }
      return waits && !error.isFramingInDoubt ? nil : error.response
    }
  }

  private func admit(
    _ exchange: Exchange, _ head: RequestHead, _ length: Int
  ) throws(Refusal) -> Gatekeeper.Admission {
    try head.checkForm(settings.limits)
    let peer = table.peer(exchange.connection)
    let admission = try gatekeeper.admit(head, length: length, peer: peer)
    guard bodies.take(length) else {
      throw Refusal(503, headers: [Response.Header("Retry-After", "5")])
    }
    return admission
  }

  /// The most bytes of a refused body that are read and dropped: who is still sending when the
  /// connection closes does not see the answer.
  private var drainable: Int { settings.limits.body + 1024 * 1024 }

  /// Keeps a piece of the body, or drops it when the request is refused already.
  func take(_ exchange: Exchange, _ bytes: UnsafeRawBufferPointer) {
    exchange.state.withLock { state in
      guard state.admission != nil, state.answer == nil else { return }
      guard state.body.count + bytes.count <= state.reserved else {
        state.answer = .failure(413)
        state.closes = true
        return
      }
      unsafe state.body.append(contentsOf: bytes)
    }
  }

  /// Answers a request that is there as a whole.
  ///
  /// - Returns: The answer, or nil when it will be there once `connection` goes on.
  func answer(_ exchange: Exchange, _ connection: SuspendableConnection) -> Response? {
    guard let (request, route) = work(exchange) else { return exchange.state.withLock(\.answer) }
    guard table.beginWork(exchange.connection, at: .now) else {
      return .failure(503, retryAfter: 5)
    }
    if let known = route.known(request) { return known }
    guard let pool = pool(route.lane) else { return route.handler(request) }
    connection.suspend()
    let isTaken = pool.submit(for: request.clientNetwork) { [table] in
      // What somebody sent is done, also when they did not wait for the answer.
      let isWanted = request.method == .post || !table.hasLeft(exchange.connection)
      let answer = isWanted ? route.handler(request) : .failure(503)
      exchange.state.withLock { $0.answer = answer }
      connection.resume()
    }
    if !isTaken {
      exchange.state.withLock { $0.answer = .failure(503, retryAfter: 5) }
      connection.resume()
    }
    return nil
  }

  /// The threads for a lane, or nil for those of the connections themselves.
  private func pool(_ lane: Lane) -> WorkerPool? {
    switch lane {
    case .quick: nil
    case .slow: slow
    case .heavy: heavy
    }
  }

  /// The work that is to be done, or nil when there is an answer already.
  private func work(_ exchange: Exchange) -> (Request, Route)? {
    exchange.state.withLock { state -> (Request, Route)? in
      guard state.answer == nil else { return nil }
      guard var admission = state.admission else {
        state.answer = .failure(500)
        return nil
      }
      do throws(Refusal) {
        let fields = try FieldDecoding.fields(
          state.body[...], maximum: settings.limits.fields, length: settings.limits.field)
        admission.request.form = fields
        state.body = []
        return (admission.request, admission.route)
      } catch {
        state.answer = error.response
        state.closes = true
        return nil
      }
    }
  }

  /// Makes an answer ready to be sent.
  ///
  /// - Returns: The answer, and whether the connection ends with it.
  func ready(_ exchange: Exchange, _ answer: Response) -> (answer: Response, closes: Bool) {
    let (isSecure, closes) = exchange.state.withLock {
      ($0.admission?.request.isSecure ?? false, $0.closes)
    }
    var finished = finishing.finished(answer, isSecure: isSecure)
    var held = finished.body.count > 64 * 1024 ? finished.body.count : 0
    if !answers.take(held) {
      finished = finishing.finished(.failure(503, retryAfter: 5), isSecure: isSecure)
      held = 0
    }
    exchange.state.withLock { state in
      state.status = finished.status
      state.held = held
    }
    table.send(exchange.connection, bytes: finished.body.count, at: .now)
    return (finished, closes)
  }

  /// A request is over, whether it was answered or not.
  func finish(_ exchange: Exchange) {
    let now = ContinuousClock.now
    let wasCut = table.finish(exchange.connection, at: now)
    let (entry, reserved, held) = exchange.state.withLock { state in
      let status = state.status == 0 && wasCut ? 408 : state.status
      let entry = Settings.LogEntry(
        method: state.method, pattern: state.pattern, status: status,
        milliseconds: Int((now - exchange.begun) / .milliseconds(1)))
      return (entry, state.reserved, state.held)
    }
    bodies.giveBack(reserved)
    answers.giveBack(held)
    if entry.status != 0 { settings.log(entry) }
  }
}
