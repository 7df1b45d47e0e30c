import Dispatch
import Foundation
import Synchronization

/// Threads for work that may wait, with a bounded queue before them.
final class WorkerPool: Sendable {
  typealias Job = @Sendable () -> Void

  private struct Waiting {
    let client: String
    let job: Job
  }

  private struct State {
    var jobs: [Waiting] = []
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
  /// - Parameters:
  ///   - client: For whom; in the second half of the queue nobody gets in who holds a quarter of
  ///     it, so that one client cannot shut the others out.
  ///   - job: What is to be done.
  /// - Returns: Whether it will be done.
  /// - Complexity: O(n) in the number of jobs that wait.
  func submit(for client: String, _ job: @escaping Job) -> Bool {
    let isTaken = state.withLock { state in
      guard !state.isClosed, hasRoom(for: client, state.jobs) else { return false }
      state.jobs.append(Waiting(client: client, job: job))
      return true
    }
    if isTaken { available.signal() }
    return isTaken
  }

  private func hasRoom(for client: String, _ jobs: [Waiting]) -> Bool {
    guard jobs.count >= queue / 2 else { return true }
    return jobs.count < queue && jobs.count { $0.client == client } < max(1, queue / 4)
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
    return state.withLock { $0.jobs.isEmpty ? nil : $0.jobs.removeFirst().job }
  }
}
