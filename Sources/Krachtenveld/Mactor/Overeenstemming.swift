public import GraphCore

/// How far actors want the same: convergences and divergences of one order (CAA and DAA).
///
/// For every doelstelling on which two actors stand on the same side, the mean of the absolute
/// values counts as convergence; on opposite sides as divergence. Where either is neutral nothing
/// counts. Of order 1 the values are signs, so that doelstellingen are counted; of order 2 the
/// positions; of order 3 the positions weighted with the strength of the actor. Michel Godet,
/// "Actors' moves and strategies: the MACTOR method", Futures 23(6), 1991.
public struct Overeenstemming: Hashable, Sendable {
  /// The order, 1 to 3.
  public let orde: Int
  /// The actors, in the order of their names.
  public let actoren: [NodeID]
  /// The values that were compared: a row per actor, a column per doelstelling.
  public let standpunten: [[Double]]
  /// How far each two actors want the same; on the diagonal how much an actor wants at all.
  public let convergentie: [[Double]]
  /// How far each two actors want the opposite; 0 on the diagonal.
  public let divergentie: [[Double]]

  /// Compares actors.
  ///
  /// - Complexity: O(n² m) for n actors and m doelstellingen.
  public init(orde: Int, actoren: [NodeID], standpunten: [[Double]]) {
    self.orde = orde
    self.actoren = actoren
    self.standpunten = standpunten
    convergentie = Self.matrix(standpunten) { $0 > 0 }
    divergentie = Self.matrix(standpunten) { $0 < 0 }
  }

  private static func matrix(
    _ rows: [[Double]], where isCounted: (Double) -> Bool
  ) -> [[Double]] {
    rows.map { one in
      rows.map { other in
        zip(one, other).reduce(0) { sum, pair in
          isCounted(pair.0 * pair.1) ? sum + (abs(pair.0) + abs(pair.1)) / 2 : sum
        }
      }
    }
  }

  /// The convergence of each actor with all others together.
  public var convergentiesom: [Double] { Self.sums(convergentie) }

  /// The divergence of each actor from all others together.
  public var divergentiesom: [Double] { Self.sums(divergentie) }

  /// Convergence less divergence of each two actors; the larger, the nearer to each other.
  public var saldo: [[Double]] {
    zip(convergentie, divergentie).map { zip($0, $1).map(-) }
  }

  /// Of all that actors want, the share in which pairs agree, 0 to 1; nil when nothing counts.
  public var eensgezindheid: Double? {
    let agree = convergentiesom.reduce(0, +)
    let all = agree + divergentiesom.reduce(0, +)
    return all > 0 ? agree / all : nil
  }

  /// How ambivalent each actor is: 1 when it agrees with every other actor as much as it
  /// disagrees, 0 when it is with each either ally or opponent; nil when it shares nothing.
  ///
  /// 1 - Σ_k |CAA_ik - DAA_ik| / Σ_k (CAA_ik + DAA_ik) over the others, as the program Mactor
  /// (LIPSOR-EPITA, with Godet's method) reports it.
  public var ambivalentie: [Double?] {
    actoren.indices.map { place in
      let pairs = zip(convergentie[place], divergentie[place]).enumerated()
        .filter { $0.offset != place }.map(\.element)
      let all = pairs.reduce(0) { $0 + $1.0 + $1.1 }
      guard all > 0 else { return nil }
      return 1 - pairs.reduce(0) { $0 + abs($1.0 - $1.1) } / all
    }
  }

  /// For every doelstelling how much is for it and how much against it, both not negative.
  public var steun: [(voor: Double, tegen: Double)] {
    guard let first = standpunten.first else { return [] }
    return first.indices.map { column in
      let values = standpunten.map { $0[column] }
      return (
        values.filter { $0 > 0 }.reduce(0, +), -values.filter { $0 < 0 }.reduce(0, +)
      )
    }
  }

  private static func sums(_ matrix: [[Double]]) -> [Double] {
    matrix.enumerated().map { place, row in
      row.enumerated().reduce(0) { $1.offset == place ? $0 : $0 + $1.element }
    }
  }
}
