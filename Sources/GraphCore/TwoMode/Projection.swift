/// The nodes of one mode of a two-mode graph, joined when they share a neighbour.
public struct Projection: Equatable, Sendable {
  /// What an edge weighs.
  public enum Weighting: CaseIterable, Sendable {
    /// The number of shared neighbours.
    case shared
    /// The number of shared neighbours divided by the number of neighbours of either: Jaccard,
    /// "The distribution of the flora in the alpine zone", New Phytologist 11, 1912.
    case jaccard
    /// The sum over the shared neighbours of 1 / (k - 1), k being the number of neighbours of
    /// theirs: who meet in a small group know each other better. Newman, "Scientific
    /// collaboration networks. II", Physical Review E 64, 2001.
    case newman
  }

  /// The graph; a node has the number of its place in ``nodes``.
  public let graph: SimpleGraph
  /// The position of each node in the two-mode graph.
  public let nodes: [Int32]
}
