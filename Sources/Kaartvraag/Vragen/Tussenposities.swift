import GraphCore
import Kaartgraaf

/// The in-between positions of all parties, exact or estimated.
struct Tussenposities {
  /// Above so many parties the positions are estimated.
  private static let mostExact = 20_000
  /// The number of parties from which an estimate counts the paths.
  private static let pivots = 256
  /// Scores that differ by no more are equal.
  private static let tolerance = 1e-9

  /// By position of the node; nodes of equal score have precisely the same number.
  let waarden: [Double]
  /// The standard error of each when they are estimated, else nil.
  let standaardfouten: [Double]?
  /// How many parties there are.
  let aantalPartijen: Int
  /// From how many of them paths were counted.
  let aantalBeginpunten: Int

  /// Computes the positions on the contact graph.
  ///
  /// - Complexity: O(V · E) up to 20,000 parties; above that O(E) for each of 256 pivots.
  init(in graaf: KaartGraph) {
    let net = graaf.contactnet
    aantalPartijen = net.partijen.count
    guard aantalPartijen > Self.mostExact else {
      waarden = Self.snapped(net.graph.betweenness(of: net.partijen))
      standaardfouten = nil
      aantalBeginpunten = aantalPartijen
      return
    }
    let estimate = net.graph.sampledBetweenness(of: net.partijen, pivots: Self.pivots)
    waarden = Self.snapped(estimate.values)
    standaardfouten = estimate.standardErrors
    aantalBeginpunten = estimate.pivotCount
  }

  /// The numbers with those that count as equal made the same, so that comparing is exact.
  private static func snapped(_ values: [Double]) -> [Double] {
    var result = values
    var first = -Double.infinity
    for place in values.indices.sorted(by: { values[$0] < values[$1] }) {
      if values[place] - first > tolerance { first = values[place] }
      result[place] = first
    }
    return result
  }
}
