// Dispatch is the one way to use every core without async functions; it stays in this file.
import Dispatch
import Synchronization

/// Work cut in a fixed number of pieces, done on as many cores as there are.
///
/// What is added up in floating point depends on the order. The pieces depend on the work alone
/// and their results come back in order, so the outcome is the same on every machine.
public enum FixedPieces {
  private static let count = 16
  /// Below so many items starting other threads costs more than it gains.
  private static let fewest = 256

  /// Does the pieces of a range at the same time and returns what each gave, in order.
  ///
  /// - Complexity: That of the work, divided over the cores.
  public static func map<Result: Sendable>(
    _ range: Range<Int>, _ work: @Sendable (Range<Int>) -> Result
  ) -> [Result] {
    if range.count < fewest { return [work(range)] }
    let results = Mutex([Result?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: count) { piece in
      let lower = range.lowerBound + range.count * piece / count
      let upper = range.lowerBound + range.count * (piece + 1) / count
      let result = work(lower..<upper)
      results.withLock { $0[piece] = result }
    }
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Does something for every item of a range, many at the same time, and returns what each gave.
  ///
  /// - Complexity: That of the work, divided over the cores.
  public static func each<Result: Sendable>(
    _ range: Range<Int>, _ work: @Sendable (Int) -> Result
  ) -> [Result] {
    Array(map(range) { $0.map(work) }.joined())
  }
}
