import Dispatch
import Foundation

/// A thread that looks at the connections again and again.
final class Reaper: Sendable {
  private let stopping = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(_ table: ConnectionTable, every interval: DispatchTimeInterval) {
    Thread.detachNewThread { [stopping, ended] in
      while stopping.wait(timeout: .now() + interval) == .timedOut { table.reap(at: .now) }
      ended.signal()
    }
  }

  /// Ends the thread.
  func stop() {
    stopping.signal()
    ended.wait()
  }
}
