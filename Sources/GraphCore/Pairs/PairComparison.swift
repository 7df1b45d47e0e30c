/// What is needed to compare nodes of a graph.
struct PairComparison {
  private let graph: SimpleGraph
  /// What the weights of ``graph`` are counted in.
  private let unit: Double
  /// The rows that make up the profile of a node.
  let matrices: [Adjacency]

  init(_ graph: SimpleGraph) {
    let (graph, unit) = graph.inFittingUnit()
    (self.graph, self.unit) = (graph, unit)
    matrices = graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing]
  }

  /// What two nodes have in common.
  struct Common {
    var contacts = 0
    var adamicAdar = 0.0
    /// The sum of the products of their profiles.
    var products = 0.0
  }

  /// The contacts of a node in either direction, in order.
  func contacts(of node: Int) -> [Int32] {
    let left = graph.outgoing.targets[graph.outgoing.arcs(of: node)]
    guard graph.isDirected else { return Array(left) }
    let right = graph.incoming.targets[graph.incoming.arcs(of: node)]
    let all = (left + right).sorted()
    return all.indices.filter { $0 == 0 || all[$0] != all[$0 - 1] }.map { all[$0] }
  }

  func shared(_ first: Int, _ second: Int) -> [Int32] {
    let other = contacts(of: second)
    var place = 0
    return contacts(of: first).filter { contact in
      while place < other.count && other[place] < contact { place += 1 }
      return place < other.count && other[place] == contact
    }
  }

  func similarity(_ first: Int, _ second: Int) -> PairSimilarity {
    let shared = shared(first, second)
    var common = Common(contacts: shared.count)
    for contact in shared {
      common.adamicAdar += inverseLog(contacts(of: Int(contact)).count)
    }
    for matrix in matrices {
      for arc in matrix.arcs(of: first) {
        guard let other = matrix.arc(from: second, to: Int(matrix.targets[arc])) else { continue }
        common.products += matrix.weight(arc) * matrix.weight(other)
      }
    }
    return similarity(
      first, second, common, profiles: (profile(of: first), profile(of: second)),
      degrees: (contacts(of: first).count, contacts(of: second).count))
  }

  func profile(of node: Int) -> ProfileSums {
    var sums = ProfileSums()
    for matrix in matrices {
      for arc in matrix.arcs(of: node) { sums.add(matrix.weight(arc)) }
    }
    return sums
  }

  /// Compares two nodes by what they have in common and what each has.
  func similarity(
    _ first: Int, _ second: Int, _ common: Common, profiles: (ProfileSums, ProfileSums),
    degrees: (Int, Int)
  ) -> PairSimilarity {
    var (left, right) = profiles
    for matrix in matrices {
      if let arc = matrix.arc(from: first, to: second) { left.remove(matrix.weight(arc)) }
      if let arc = matrix.arc(from: second, to: first) { right.remove(matrix.weight(arc)) }
    }
    let either = degrees.0 + degrees.1 - common.contacts
    return PairSimilarity(
      sharedContacts: common.contacts,
      jaccard: either == 0 ? nil : Double(common.contacts) / Double(either),
      adamicAdar: common.adamicAdar,
      euclideanDistance: unit * left.distance(to: right, products: common.products),
      correlation: left.correlation(
        with: right, products: common.products,
        cells: Double((graph.nodeCount - 2) * matrices.count)))
  }
}
