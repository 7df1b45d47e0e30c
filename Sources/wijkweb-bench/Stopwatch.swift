/// Measures how long work takes.
enum Stopwatch {
  /// Runs `work` a number of times; what it gave is let go before it runs again.
  ///
  /// - Parameters:
  ///   - count: How many times, at least once.
  ///   - work: What to measure.
  /// - Returns: The seconds of each run, the shortest first, and what the last run gave.
  static func times<Result>(
    _ count: Int, _ work: () throws -> Result
  ) rethrows -> (seconds: [Double], result: Result) {
    var seconds: [Double] = []
    for _ in 1..<max(count, 1) { seconds.append(try time(work).seconds) }
    let last = try time(work)
    return ((seconds + [last.seconds]).sorted(), last.result)
  }

  private static func time<Result>(
    _ work: () throws -> Result
  ) rethrows -> (seconds: Double, result: Result) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = try work()
    return ((clock.now - start) / Duration.seconds(1), result)
  }
}
