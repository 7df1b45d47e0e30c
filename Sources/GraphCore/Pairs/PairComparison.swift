/// What is needed to compare nodes of a graph.
struct PairComparison {
  private let graph: SimpleGraph
  private let contacts: Adjacency

  init(_ graph: SimpleGraph) {
    self.graph = graph
    contacts = graph.undirected.outgoing
  }

  func shared(_ first: Int, _ second: Int) -> [Int32] {
    contacts.targets[contacts.arcs(of: first)].filter {
      contacts.arc(from: second, to: Int($0)) != nil
    }
  }

  func similarity(_ first: Int, _ second: Int) -> PairSimilarity {
    let shared = shared(first, second)
    let either = contacts.degree(of: first) + contacts.degree(of: second) - shared.count
    var left = ProfileSums(), right = ProfileSums()
    var products = 0.0, squares = 0.0
    for matrix in graph.isDirected ? [graph.outgoing, graph.incoming] : [graph.outgoing] {
      for third in graph.nodes where third != first && third != second {
        let x = matrix.arc(from: first, to: third).map { matrix.weight($0) } ?? 0
        let y = matrix.arc(from: second, to: third).map { matrix.weight($0) } ?? 0
        left.add(x)
        right.add(y)
        products += x * y
        squares += (x - y) * (x - y)
      }
    }
    let cells = Double((graph.nodeCount - 2) * (graph.isDirected ? 2 : 1))
    return PairSimilarity(
      sharedContacts: shared.count,
      jaccard: either == 0 ? nil : Double(shared.count) / Double(either),
      adamicAdar: shared.reduce(0) { $0 + contacts.inverseLogDegree(of: Int($1)) },
      euclideanDistance: squares.squareRoot(),
      correlation: left.correlation(with: right, products: products, cells: cells))
  }
}
