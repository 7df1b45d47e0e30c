/// Compares each node with all later nodes with which it shares a contact.
struct PairSweep: Sendable {
  private let comparison: PairComparison
  private let measure: PairMeasure
  private let contacts: Adjacency
  private let profiles: [ProfileSums]
  private let inverseLogs: [Double]
  /// Whether the sum of products is more than the number of shared contacts.
  private let needsProducts: Bool

  init(_ graph: SimpleGraph, _ measure: PairMeasure) {
    let (comparison, contacts) = (PairComparison(graph), graph.undirected.outgoing)
    self.comparison = comparison
    self.measure = measure
    self.contacts = contacts
    profiles = graph.nodes.map { comparison.profile(of: $0) }
    inverseLogs = graph.nodes.map {
      contacts.degree(of: $0) < 2 ? 0 : inverseLog(contacts.degree(of: $0))
    }
    let isByProfile = measure == .euclideanDistance || measure == .correlation
    needsProducts = isByProfile && (graph.isDirected || graph.isWeighted)
  }

  /// What the node at hand has in common with each later node.
  struct Memory {
    fileprivate var common: [PairComparison.Common]
    fileprivate var touched: [Int] = []

    init(nodeCount: Int) {
      common = Array(repeating: PairComparison.Common(), count: nodeCount)
    }
  }

  func pairs(of first: Int, using memory: inout Memory, into best: inout BestPairs) {
    collect(first, &memory)
    for second in memory.touched {
      let similarity = comparison.similarity(
        first, second, memory.common[second], profiles: (profiles[first], profiles[second]),
        degrees: (contacts.degree(of: first), contacts.degree(of: second)))
      if let value = similarity.value(measure) {
        best.offer(RankedPair(first: first, second: second, value: value))
      }
      memory.common[second] = PairComparison.Common()
    }
    memory.touched.removeAll(keepingCapacity: true)
  }

  private func collect(_ first: Int, _ memory: inout Memory) {
    for arc in contacts.arcs(of: first) {
      let contact = Int(contacts.targets[arc])
      for second in contacts.arcs(of: contact).reversed().lazy.map({ Int(contacts.targets[$0]) }) {
        guard second > first else { break }
        if memory.common[second].contacts == 0 { memory.touched.append(second) }
        memory.common[second].contacts += 1
        memory.common[second].adamicAdar += inverseLogs[contact]
        if !needsProducts { memory.common[second].products += 1 }
      }
    }
    if needsProducts { collectProducts(first, &memory) }
  }

  private func collectProducts(_ first: Int, _ memory: inout Memory) {
    for (place, matrix) in comparison.matrices.enumerated() {
      // Who else has a tie with the third node in this matrix stands in the other one.
      let turned = comparison.matrices[comparison.matrices.count - 1 - place]
      for arc in matrix.arcs(of: first) {
        for back in turned.arcs(of: Int(matrix.targets[arc])).reversed() {
          let second = Int(turned.targets[back])
          guard second > first else { break }
          memory.common[second].products += matrix.weight(arc) * turned.weight(back)
        }
      }
    }
  }
}
