public import GraphCore

/// Who drives whom over longer ways: influences passed on from one to the next.
///
/// The method MICMAC: the matrix of direct influences is multiplied by itself until the ranking of
/// the actors does not change any more. Jean-Claude Duperrin and Michel Godet, "Méthode de
/// hiérarchisation des éléments d'un système", Commissariat à l'énergie atomique, 1973.
public struct Micmac: Hashable, Sendable {
  /// After so many steps it stops, whether the ranking is stable or not.
  public static let meesteStappen = 12
  /// So many steps in a row the ranking must be the same.
  public static let gelijkeStappen = 3

  /// The influences that were judged.
  public let invloeden: Invloedmatrix
  /// Influence and dependence in one step.
  public let direct: Doorwerking
  /// Influence and dependence in as many steps as it takes for the ranking to be stable.
  public let indirect: Doorwerking
  /// Whether the ranking became stable.
  ///
  /// It does not where influences run round in strict turns: C. M. Dema and T. Barberá, "Una
  /// propuesta para la ampliación del campo de aplicación de MICMAC", 2010.
  public let isStabiel: Bool

  /// Computes the rankings.
  ///
  /// Walks are counted with the product of their influences, those that come back to where they
  /// began included. The first of three lengths in a row with the same two rankings counts, from
  /// two steps on; else the longest of at most twelve steps that anybody can make.
  ///
  /// - Complexity: O(n²) per step for n actors.
  public init(_ invloeden: Invloedmatrix) {
    self.invloeden = invloeden
    var lengths = Lengten(invloeden.getallen)
    var found = [lengths.current]
    var stable: Doorwerking?
    while stable == nil, found.count < Self.meesteStappen, lengths.lengthen() {
      found.append(lengths.current)
      let last = found.dropFirst().suffix(Self.gelijkeStappen)
      if last.count == Self.gelijkeStappen, let first = last.first,
        last.allSatisfy({ $0.isRankedAs(first) })
      {
        stable = first
      }
    }
    direct = found[0]
    indirect = stable ?? found[found.count - 1]
    isStabiel = stable != nil
  }

  /// Computes the rankings from what the map holds about a vraagstuk.
  public init(_ veld: Oordeelveld) { self.init(Invloedmatrix(veld)) }

  /// The actors, in the order of their names.
  public var actoren: [NodeID] { invloeden.actoren }
}

/// For every actor the sum of all walks of one length that begin or end there.
private struct Lengten {
  private let matrix: [[UInt128]]
  private var steps = 1
  private var out: [UInt128]
  private var into: [UInt128]

  init(_ matrix: [[Int]]) {
    self.matrix = matrix.map { $0.map { UInt128($0) } }
    out = self.matrix.map { $0.reduce(0, +) }
    into = matrix.indices.map { column in matrix.reduce(0) { $0 + UInt128($1[column]) } }
  }

  var current: Doorwerking { Doorwerking(stappen: steps, out, into) }

  /// Goes on to walks of one step more; false when there are none, or they cannot be counted.
  mutating func lengthen() -> Bool {
    let highest = max(out.max() ?? 0, into.max() ?? 0)
    // A step multiplies a sum by at most 4 n, and comparing with the mean once more by n.
    let growth = UInt128(4 * matrix.count * matrix.count)
    guard highest > 0, highest < UInt128.max / (growth * growth) else { return false }
    let next = matrix.map { row in zip(row, out).reduce(0) { $0 + $1.0 * $1.1 } }
    guard next.contains(where: { $0 > 0 }) else { return false }
    into = matrix.indices.map { column in
      zip(matrix, into).reduce(0) { $0 + $1.0[column] * $1.1 }
    }
    out = next
    steps += 1
    return true
  }
}
