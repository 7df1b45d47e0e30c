// Dispatch is the one way to use every core without async functions; it stays in this file.
import Dispatch
import Synchronization

/// Work cut in a fixed number of pieces, done on as many cores as there are.
///
/// What is added up in floating point depends on the order. The pieces depend on the work alone
/// and their results come back in order, so the outcome is the same on every machine and for any
/// number of threads.
public enum FixedPieces {
  /// As many threads as there are cores.
  public static let allThreads = Int.max
  private static let count = 16
  /// Below so many items starting other threads costs more than it gains.
  private static let fewest = 256

  /// Does the pieces of a range at the same time and returns what each gave, in order.
  ///
  /// - Complexity: That of the work, divided over the cores.
  public static func map<Result: Sendable>(
    _ range: Range<Int>, threads: Int = allThreads, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    map(range, threads: threads, scratch: {}, { piece, _ in work(piece) })
  }

  /// Does the pieces of a range at the same time, each thread with working memory of its own.
  ///
  /// - Parameters:
  ///   - range: The items.
  ///   - threads: The largest number of threads; fewer when there are fewer cores.
  ///   - pieces: In how many pieces to cut; it may depend on the work, never on the machine.
  ///   - scratch: Makes the working memory of a thread, which goes from piece to piece as the work
  ///     left it.
  ///   - work: What to do with a piece.
  /// - Returns: What each piece gave, in order.
  /// - Complexity: That of the work, divided over the threads.
  public static func map<Scratch: ~Copyable, Result: Sendable>(
    _ range: Range<Int>, threads: Int = allThreads, pieces: Int? = nil,
    scratch: @Sendable () -> Scratch,
    _ work: @Sendable (Range<Int>, inout Scratch) -> Result
  ) -> [Result] {
    let pieces = pieces ?? (range.count < fewest ? 1 : count)
    let results = Mutex([Result?](repeating: nil, count: pieces))
    let next = Atomic(0)
    @Sendable func taken() -> Int? {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      return piece < pieces ? piece : nil
    }
    // A worker that finds nothing left to do makes no memory: there may be more of them than cores.
    @Sendable func worker() {
      guard var piece = taken() else { return }
      var memory = scratch()
      while true {
        let lower = range.lowerBound + range.count * piece / pieces
        let upper = range.lowerBound + range.count * (piece + 1) / pieces
        let result = work(lower..<upper, &memory)
        results.withLock { $0[piece] = result }
        guard let following = taken() else { return }
        piece = following
      }
    }
    let workers = range.count < fewest ? 1 : min(threads, pieces)
    if workers <= 1 {
      worker()
    } else {
      DispatchQueue.concurrentPerform(iterations: workers) { _ in worker() }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does something for every item of a range, many at the same time, and returns what each gave.
  ///
  /// - Complexity: That of the work, divided over the cores.
  public static func each<Result: Sendable>(
    _ range: Range<Int>, threads: Int = allThreads, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    Array(map(range, threads: threads) { $0.map(work) }.joined())
  }
}
