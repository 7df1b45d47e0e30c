/// The best of many pairs, in order; of no more pairs than asked is kept track.
struct BestPairs: Sendable {
  private let measure: PairMeasure
  private let count: Int
  private var pairs: [RankedPair] = []
  /// What a pair must at least be; nil as long as every pair is among the best.
  private var bar: Double?

  init(by measure: PairMeasure, count: Int) {
    self.measure = measure
    self.count = count
  }

  mutating func offer(_ pair: RankedPair) {
    if let bar, measure.isBetter(bar, than: pair.value) { return }
    pairs.append(pair)
    if pairs.count >= 2 * count + 1024 { cut() }
  }

  mutating func merge(_ other: BestPairs) {
    for pair in other.pairs { offer(pair) }
  }

  /// The pairs, best first.
  var ranked: [RankedPair] {
    var copy = self
    copy.cut()
    return copy.pairs
  }

  private mutating func cut() {
    pairs.sort {
      $0.value != $1.value
        ? measure.isBetter($0.value, than: $1.value)
        : ($0.first, $0.second) < ($1.first, $1.second)
    }
    pairs.removeLast(max(0, pairs.count - count))
    if pairs.count == count { bar = pairs.last?.value }
  }
}
