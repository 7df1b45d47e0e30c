import Dispatch
import Foundation
import Synchronization

/// Threads for work that may wait, with a bounded queue before them.
final class WorkerPool: Sendable {
  typealias Job = @Sendable () -> Void

  private struct State {
    var jobs: [Job] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let queue: Int
  private let threads: Int
  private let available = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init(threads: Int, queue: Int) {
    self.threads = threads
    self.queue = queue
    for _ in 0..<threads {
      Thread.detachNewThread { [self] in
        while let job = next() { job() }
        ended.signal()
      }
    }
  }

  /// Has a job done, unless too many wait already.
  ///
  /// - Returns: Whether it will be done.
  func submit(_ job: @escaping Job) -> Bool {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.jobs.count < queue else { return false }
      state.jobs.append(job)
      return true
    }
    if isTaken { available.signal() }
    return isTaken
  }

  /// Does what waits, and then ends the threads.
  func close() {
    state.withLock { $0.isClosed = true }
    for _ in 0..<threads { available.signal() }
    for _ in 0..<threads { ended.wait() }
  }

  /// The next job, or nil when there will be none.
  private func next() -> Job? {
    available.wait()
    return state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst() }
  }
}
