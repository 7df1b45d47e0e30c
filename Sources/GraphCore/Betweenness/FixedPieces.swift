// Dispatch is the one way to use every core without async functions; it stays in this file.
import Dispatch
import Synchronization

/// Work cut in a fixed number of pieces, done on as many cores as there are.
///
/// What is added up in floating point depends on the order. The pieces depend on the work alone
/// and their results come back in order, so the outcome is the same on every machine.
enum FixedPieces {
  private static let count = 16

  /// Does the pieces of a range at the same time and returns what each gave, in order.
  static func map<Result: Sendable>(
    _ range: Range<Int>, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      let lower = range.lowerBound + range.count * piece / count
      let upper = range.lowerBound + range.count * (piece + 1) / count
      let result = work(lower..<upper)
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
