/// Measures how long work takes.
enum Stopwatch {
  /// Runs `work` a number of times and returns the seconds of each run, the shortest first.
  static func times(_ count: Int, _ work: () throws -> Void) rethrows -> [Double] {
    let clock = ContinuousClock()
    var seconds: [Double] = []
    for _ in 0..<count {
      let elapsed = try clock.measure(work)
      seconds.append(elapsed / Duration.seconds(1))
    }
    return seconds.sorted()
  }
}
