import GraphCore

/// The number of steps between the nodes of 200 pairs.
struct PointToPointWorkload: GraphWorkload {
  static let name = "p2p"
  static let queriesPerRun: Int? = pairCount

  /// The steps of all pairs together, and how many pairs have no path.
  struct Check: Encodable {
    let sum: Int
    let unreached: Int
  }

  private static let pairCount = 200
  /// The memory of the searches, which goes from run to run.
  private final class Kept {
    var search: PointToPoint
    init(_ search: PointToPoint) { self.search = search }
  }
  private let kept: Kept
  private let pairs: [(Int, Int)]

  init(_ network: SimpleNetwork, threads: Int) {
    kept = Kept(PointToPoint(network.simpleGraph()))
    pairs = network.nodeCount > 1 ? Self.pairs(of: network.nodeCount) : []
  }

  func run() -> [Int?] {
    pairs.map { kept.search.distance(from: $0, to: $1) }
  }

  func check(_ steps: [Int?]) -> Check {
    Check(sum: steps.reduce(0) { $0 + ($1 ?? 0) }, unreached: steps.count { $0 == nil })
  }

  /// Pairs from the generator of Knuth's MMIX, that every program draws.
  private static func pairs(of nodeCount: Int) -> [(Int, Int)] {
    var state: UInt64 = 12345
    func next() -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(nodeCount))
    }
    var pairs: [(Int, Int)] = []
    while pairs.count < pairCount {
      let (source, target) = (next(), next())
      if source != target { pairs.append((source, target)) }
    }
    return pairs
  }
}
