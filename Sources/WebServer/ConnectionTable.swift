import CMicrohttpd
import Foundation
import Synchronization

/// All open connections, how long each may still take, and which must give way.
///
/// The library counts silence only; one byte every few seconds would keep a connection for ever.
final class ConnectionTable: Sendable {
  typealias Instant = ContinuousClock.Instant

  /// What a connection is busy with.
  enum Phase: Hashable {
    /// No request line has come yet.
    case waiting
    /// The rest of a request is coming.
    case receiving
    /// We are working; the time does not count.
    case working
    /// The answer is going.
    case sending

    /// Which must give way first; nil for never.
    var rank: Int? {
      switch self {
      case .waiting: 0
      case .receiving: 1
      case .sending: 2
      case .working: nil
      }
    }
  }

  private struct Entry {
    let socket: Int32
    let peer: String
    var phase = Phase.waiting
    /// When the time of the client began to count.
    var since: Instant
    /// When the work began.
    var workSince: Instant
    /// The time that the client has beside the usual.
    var extra = Duration.zero
    var isCut = false
  }

  private struct State {
    var entries: [UInt: Entry] = [:]
    var nextID: UInt = 1
    var isClosing = false
  }

  private let state = Mutex(State())
  private let limits: Limits
  /// What a client is told whose request took too long.
  private let timeoutAnswer: [UInt8]

  init(_ limits: Limits, timeoutAnswer: [UInt8]) {
    self.limits = limits
    self.timeoutAnswer = timeoutAnswer
  }

  /// Adds a connection and closes the longest waiting ones when it becomes too full.
  ///
  /// - Returns: The number of the connection, not 0.
  func open(socket: Int32, peer: String, at now: Instant) -> UInt {
    state.withLock { state in
      let id = state.nextID
      state.nextID += 1
      state.entries[id] = Entry(socket: socket, peer: peer, since: now, workSince: now)
      let surplus = state.entries.values.count { !$0.isCut } - limits.connections * 3 / 4
      if surplus > 0 { Self.cutLongestWaiting(surplus, &state) }
      return id
    }
  }

  /// Those that wait for a request go first, then those that are slow with it, then those that are
  /// slow to take an answer.
  private static func cutLongestWaiting(_ count: Int, _ state: inout State) {
    let candidates = state.entries.compactMap { id, entry in
      entry.isCut ? nil : entry.phase.rank.map { ($0, entry.since, id) }
    }
    for (_, _, id) in candidates.sorted(by: <).prefix(count) { cut(id, &state) }
  }

  /// Forgets a connection; its socket may be used again for another once this returns.
  func close(_ id: UInt) { state.withLock { _ = $0.entries.removeValue(forKey: id) } }

  /// The address of the other side.
  func peer(_ id: UInt) -> String { state.withLock { $0.entries[id]?.peer ?? "" } }

  /// A request line has come.
  func receive(_ id: UInt) { state.withLock { $0.entries[id]?.phase = .receiving } }

  /// Work begins for a request that is there as a whole.
  ///
  /// - Returns: Whether it may: not when the server is about to stop.
  func beginWork(_ id: UInt, at now: Instant) -> Bool {
    state.withLock { state in
      state.entries[id]?.phase = .working
      state.entries[id]?.workSince = now
      return !state.isClosing
    }
  }

  /// Whether the client sends nothing more, which for a client that waits means that it has left.
  ///
  /// The library does not look at a connection while it waits for an answer.
  func hasLeft(_ id: UInt) -> Bool {
    state.withLock { state in
      guard let entry = state.entries[id], !entry.isCut else { return true }
      return wijkweb_has_ended(entry.socket)
    }
  }

  /// The answer goes out.
  func send(_ id: UInt, bytes: Int, at now: Instant) {
    state.withLock { state in
      guard var entry = state.entries[id] else { return }
      if entry.phase == .working { entry.since += now - entry.workSince }
      entry.phase = .sending
      entry.extra = .seconds(bytes / limits.bytesPerSecond)
      state.entries[id] = entry
    }
  }

  /// A request is over, and the time for the next one begins.
  ///
  /// - Returns: Whether the connection was closed by us.
  func finish(_ id: UInt, at now: Instant) -> Bool {
    state.withLock { state in
      state.entries[id]?.phase = .waiting
      state.entries[id]?.since = now
      state.entries[id]?.extra = .zero
      return state.entries[id]?.isCut ?? false
    }
  }

  /// Closes the connections whose time is up.
  func reap(at now: Instant) {
    state.withLock { state in
      for (id, entry) in state.entries where !entry.isCut && entry.phase != .working {
        guard now - entry.since > limits.request + entry.extra else { continue }
        Self.cut(id, &state, answer: entry.phase == .receiving ? timeoutAnswer : [])
      }
    }
  }

  /// Answers without the library and closes the connection.
  func refuse(_ id: UInt, answer: [UInt8]) {
    state.withLock { Self.cut(id, &$0, answer: answer) }
  }

  /// Shuts a socket down, upon which the library closes the connection.
  private static func cut(_ id: UInt, _ state: inout State, answer: [UInt8] = []) {
    guard let entry = state.entries[id], !entry.isCut else { return }
    if !answer.isEmpty {
      _ = unsafe answer.withUnsafeBytes {
        unsafe Foundation.send(
          entry.socket, $0.baseAddress, $0.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL))
      }
    }
    shutdown(entry.socket, Int32(SHUT_RDWR))
    state.entries[id]?.isCut = true
  }

  /// From now on no work begins.
  func beginClosing() { state.withLock { $0.isClosing = true } }

  /// How many connections are in a phase.
  func count(_ phase: Phase) -> Int {
    state.withLock { state in state.entries.values.count { $0.phase == phase } }
  }
}
