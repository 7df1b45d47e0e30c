import GraphCore
import Kaartgraaf

/// Finds who can introduce a party to another: who has contact with both.
struct Introductie {
  private let graaf: KaartGraph
  private let search: RouteSearch
  private let netwerken: NodeSet?
  /// The step from the party to each of its contacts; -1 to others.
  private var steps: [Int32]

  /// Looks up the contacts of a party.
  ///
  /// - Complexity: O(V).
  init(of partij: NodeID, zonderNetwerken: Bool, in graaf: KaartGraph) {
    self.graaf = graaf
    search = graaf.contactnet.search()
    netwerken = zonderNetwerken ? graaf.contactnet.netwerken : nil
    steps = Array(repeating: -1, count: search.graph.nodeCount)
    for edge in search.graph.outgoingEdges(of: partij) {
      steps[search.graph.target(of: edge).index] = edge.rawValue
    }
  }

  /// Who has contact with both: the highest product, then the highest least trust, then by name;
  /// nil when nobody has.
  ///
  /// - Complexity: O(d) in the number of contacts of the other party.
  func introducent(to other: NodeID) -> NodeID? {
    var best: (node: NodeID, product: Int, trust: UInt8)?
    for edge in search.graph.outgoingEdges(of: other) {
      let node = search.graph.target(of: edge)
      let first = Int(steps[node.index])
      guard first >= 0, !(netwerken?.contains(node) ?? false) else { continue }
      let product = Int(search.factors[first]) * Int(search.factors[edge.index])
      let trust = min(search.grades[first], search.grades[edge.index])
      guard let known = best else {
        best = (node, product, trust)
        continue
      }
      let isBetter =
        product != known.product
        ? product > known.product
        : trust != known.trust
          ? trust > known.trust : graaf.precedesByName(node, known.node)
      if isBetter { best = (node, product, trust) }
    }
    return best?.node
  }
}
