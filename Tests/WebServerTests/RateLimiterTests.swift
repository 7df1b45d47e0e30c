import Synchronization
import TestSupport
import Testing
import WebServer

@Suite("The rate limiter")
struct RateLimiterTests {
  /// A clock that goes when it is told to.
  private final class Clock: Sendable {
    private let moment = Mutex(Duration.zero)
    var now: Duration { moment.withLock { $0 } }
    func pass(_ time: Duration) { moment.withLock { $0 += time } }
  }

  private static func limiter(_ clock: Clock, keys: Int = 100) -> RateLimiter {
    RateLimiter(burst: 3, every: .seconds(10), maximumKeys: keys) { clock.now }
  }

  @Test("allows some tries at once and then one every so often")
  func burst() {
    let clock = Clock()
    let limiter = Self.limiter(clock)
    for _ in 1...3 { #expect(limiter.attempt("a") == nil) }
    #expect(limiter.attempt("a") == 10)
    clock.pass(.seconds(4))
    #expect(limiter.attempt("a") == 6)
    clock.pass(.milliseconds(5500))
    #expect(limiter.attempt("a") == 1)
    clock.pass(.milliseconds(500))
    #expect(limiter.attempt("a") == nil)
    #expect(limiter.attempt("a") == 10)
    #expect(limiter.attempt("b") == nil)
  }

  @Test("never saves up more than the tries at once")
  func saving() {
    let clock = Clock()
    let limiter = Self.limiter(clock)
    #expect(limiter.attempt("a") == nil)
    clock.pass(.seconds(100_000))
    for _ in 1...3 { #expect(limiter.attempt("a") == nil) }
    #expect(limiter.attempt("a") != nil)
  }

  @Test("gives back a try that was right")
  func givingBack() {
    let clock = Clock()
    let limiter = Self.limiter(clock)
    for _ in 1...20 {
      #expect(limiter.attempt("a") == nil)
      limiter.giveBack("a")
    }
    limiter.giveBack("a")
    for _ in 1...3 { #expect(limiter.attempt("a") == nil) }
    #expect(limiter.attempt("a") != nil)
  }

  @Test("does not forget who is held back when many others try")
  func manyKeys() {
    let clock = Clock()
    let limiter = Self.limiter(clock, keys: 20)
    for _ in 1...3 { #expect(limiter.attempt("held back") == nil) }
    for number in 1...1000 {
      #expect(limiter.attempt("other \(number)") == nil)
      clock.pass(.milliseconds(1))
    }
    #expect(limiter.attempt("held back") != nil)
  }

  @Test("takes very long names for one when they begin the same")
  func longKeys() {
    let clock = Clock()
    let limiter = Self.limiter(clock)
    let begin = String(repeating: "a", count: 1000)
    for end in ["1", "2", "3"] { #expect(limiter.attempt(begin + end) == nil) }
    #expect(limiter.attempt(begin + "4") != nil)
  }

  @Test(
    "agrees with a count over a sliding list of moments", .tags(.property),
    arguments: UInt64(0)..<50)
  func neverTooMany(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let clock = Clock()
    let limiter = Self.limiter(clock)
    var allowed: [Duration] = []
    for _ in 0..<300 {
      clock.pass(.milliseconds(Int.random(in: 0...8000, using: &random)))
      if limiter.attempt("a") == nil { allowed.append(clock.now) }
    }
    // In any stretch of time there are at most the burst and what came back meanwhile.
    for (first, start) in allowed.enumerated() {
      for (last, end) in allowed.enumerated().dropFirst(first) {
        #expect(Double(last - first + 1) <= 3 + (end - start) / .seconds(10) + 0.001)
      }
    }
  }
}
