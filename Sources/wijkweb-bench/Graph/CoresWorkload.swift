import GraphCore

/// The core number of every node.
struct CoresWorkload: GraphWorkload {
  static let name = "kcore"

  /// What the numbers add up to, and the highest.
  struct Check: Encodable {
    let sum: Int
    let max: Int
  }

  private let graph: SimpleGraph

  init(_ network: SimpleNetwork, threads: Int) { graph = network.simpleGraph() }

  func run() -> [Int] { graph.coreNumbers() }

  func check(_ cores: [Int]) -> Check {
    Check(sum: cores.reduce(0, +), max: cores.max() ?? 0)
  }
}
