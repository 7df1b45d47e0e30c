import Synchronization

/// Bounds how often something may be tried for each key, such as an address or a name.
///
/// Each key has a bucket with as many tokens as tries at once are allowed; a try takes one, and
/// one comes back every so often. Memory is bounded: when there are too many keys, those that
/// tried least are forgotten first, so that nobody gets free by trying under many names.
public final class RateLimiter: Sendable {
  /// The tokens that a key had at a moment.
  private struct Bucket {
    var tokens: Double
    var moment: Duration
  }

  private let burst: Double
  private let interval: Duration
  private let maximumKeys: Int
  private let now: @Sendable () -> Duration
  private let buckets = Mutex<[String: Bucket]>([:])

  /// Makes a limiter.
  ///
  /// - Parameters:
  ///   - burst: How many tries at once, at least 1.
  ///   - interval: After how long one more is allowed.
  ///   - maximumKeys: How many keys are remembered.
  ///   - now: The time since some fixed moment; never goes back.
  public init(
    burst: Int, every interval: Duration, maximumKeys: Int = 10_000,
    now: @escaping @Sendable () -> Duration = RateLimiter.clock()
  ) {
    precondition(burst >= 1 && interval > .zero && maximumKeys >= 1, "a limit allows something")
    self.burst = Double(burst)
    self.interval = interval
    self.maximumKeys = maximumKeys
    self.now = now
  }

  /// A clock that counts from now.
  public static func clock() -> @Sendable () -> Duration {
    let start = ContinuousClock.now
    return { ContinuousClock.now - start }
  }

  /// Counts a try of a key.
  ///
  /// - Returns: nil when it is allowed, otherwise the seconds after which one will be, at least 1.
  /// - Complexity: O(1), and O(n log n) in the number of keys when these must be forgotten.
  public func attempt(_ key: String) -> Int? {
    let key = Self.short(key)
    let moment = now()
    return buckets.withLock { buckets in
      if buckets[key] == nil, buckets.count >= maximumKeys { forget(&buckets, at: moment) }
      let tokens = buckets[key].map { self.tokens($0, at: moment) } ?? burst
      let isAllowed = tokens >= 1
      buckets[key] = Bucket(tokens: isAllowed ? tokens - 1 : tokens, moment: moment)
      guard !isAllowed else { return nil }
      return max(1, Int(((1 - tokens) * (interval / .seconds(1))).rounded(.up)))
    }
  }

  /// Takes back a try that turned out to be right.
  public func giveBack(_ key: String) {
    let key = Self.short(key)
    buckets.withLock { buckets in
      guard let bucket = buckets[key] else { return }
      buckets[key]?.tokens = min(burst, bucket.tokens + 1)
    }
  }

  private func tokens(_ bucket: Bucket, at moment: Duration) -> Double {
    min(burst, bucket.tokens + (moment - bucket.moment) / interval)
  }

  /// Forgets the keys that may try again as if they never had, and else a quarter of all keys.
  private func forget(_ buckets: inout [String: Bucket], at moment: Duration) {
    buckets = buckets.filter { tokens($0.value, at: moment) < burst }
    guard buckets.count >= maximumKeys else { return }
    let order = buckets.map { (-tokens($0.value, at: moment), $0.key) }.sorted { $0 < $1 }
    for (_, key) in order.prefix(max(1, order.count / 4)) { buckets[key] = nil }
  }

  /// A name may be very long; who shares so much of it shares the bucket.
  private static func short(_ key: String) -> String {
    String(decoding: key.utf8.prefix(200), as: UTF8.self)
  }
}
