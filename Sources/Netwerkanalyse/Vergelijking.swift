public import GraphCore
import Kaartimport

/// How alike two networks between the same people are.
public struct Vergelijking: Sendable {
  /// How many nodes both have.
  public let gedeeld: Int
  /// How many only the first, and only the second has.
  public let alleen: (eerste: Int, tweede: Int)
  /// How many ties between shared nodes both have, and how many each has.
  public let banden: (beide: Int, eerste: Int, tweede: Int)
  /// The correlation with what chance would give; nil when it is not defined.
  public let uitkomst: QAPCorrelation?
  /// What the second network is called.
  public let titel: String
  /// Whether both are the same network, so that comparing says nothing.
  let isZelfde: Bool
  /// What each is called in a sentence.
  let namen: (eerste: String, tweede: String)

  /// Compares the networks on the nodes that both have, by key.
  ///
  /// - Complexity: O((V + E) · p) for p permutations.
  public init(_ net: Analysenet, met ander: Analysenet, permutaties: Int) {
    let places = Sleutels(ander.ids)
    let shared = net.ids.indices.filter { places.place(of: net.ids[$0]) != nil }
    let first = net.graph.induced(on: shared)
    let second = ander.graph.induced(on: shared.compactMap { places.place(of: net.ids[$0]) })
    gedeeld = shared.count
    alleen = (net.ids.count - shared.count, ander.ids.count - shared.count)
    let both = first.nodes.reduce(0) { sum, node in
      sum
        + first.outgoing.arcs(of: node).count {
          second.outgoing.arc(from: node, to: Int(first.outgoing.targets[$0])) != nil
        }
    }
    banden = (first.isDirected ? both : both / 2, first.edgeCount, second.edgeCount)
    uitkomst = first.qapCorrelation(with: second, permutations: permutaties)
    titel = ander.titel
    isZelfde =
      net.titel == ander.titel && net.ids == ander.ids && net.herkomst == ander.herkomst
      && net.graph == ander.graph
    let (own, others) = (net.achtergrond.banden, ander.achtergrond.banden)
    namen =
      net.titel == ander.titel
      ? (own, others) : (Self.naam(net, own, others), Self.naam(ander, others, own))
  }

  /// A network by its title, with its ties where these differ.
  private static func naam(_ net: Analysenet, _ own: String, _ other: String) -> String {
    net.isKaart && own != other ? "\(own) van ‘\(net.titel)’" : "‘\(net.titel)’"
  }
}
