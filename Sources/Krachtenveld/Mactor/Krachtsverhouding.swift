/// The balance of forces between actors: direct and indirect influence, and what follows from it.
///
/// Michel Godet, "Actors' moves and strategies: the MACTOR method", Futures 23(6), 1991, and
/// "Creating Futures: Scenario Planning as a Strategic Management Tool", 2001, chapter 6.
public struct Krachtsverhouding: Hashable, Sendable {
  /// The direct influences (MDI); 0 on the diagonal.
  public let direct: [[Int]]
  /// The direct and indirect influences (MDII): MDI_ij + Σ_k min(MDI_ik, MDI_kj).
  ///
  /// Through i or j itself nothing is added, because the diagonal of MDI is 0. On the diagonal
  /// stands the feedback: Σ_k min(MDI_ik, MDI_ki).
  public let totaal: [[Int]]
  /// The strongest way of at most two steps: max(MDI_ij, max_k min(MDI_ik, MDI_kj)) (MMDII).
  public let sterkste: [[Int]]

  /// Computes the influences.
  ///
  /// - Complexity: O(n³) for n actors.
  public init(_ direct: [[Int]]) {
    let places = direct.indices
    self.direct = direct
    var sums = direct
    var most = direct
    for from in places {
      for target in places {
        for between in places {
          let step = min(direct[from][between], direct[between][target])
          sums[from][target] += step
          most[from][target] = max(most[from][target], step)
        }
      }
    }
    totaal = sums
    sterkste = most
  }

  /// The influence of each actor on the others: I_i = Σ_j MDII_ij without the diagonal.
  public var invloed: [Int] { Self.rijsommen(totaal) }

  /// The dependence of each actor on the others: D_i = Σ_j MDII_ji without the diagonal.
  public var afhankelijkheid: [Int] { Self.kolomsommen(totaal) }

  /// The feedback of each actor: the diagonal of MDII.
  public var terugwerking: [Int] { totaal.indices.map { totaal[$0][$0] } }

  /// The net scale: how much more influence each has on each than the other way round.
  public var saldo: [[Int]] {
    totaal.indices.map { from in
      totaal.indices.map { totaal[from][$0] - totaal[$0][from] }
    }
  }

  /// How strong each actor stands: the coefficient R in one of its readings.
  ///
  /// An actor without influence has 0.
  public func kracht(_ lezing: Krachtlezing) -> [Double] {
    switch lezing {
    case .terugwerkingTeltAf:
      Self.kracht(invloed, afhankelijkheid, minus: terugwerking)
    case .terugwerkingTeltMee:
      Self.kracht(
        zip(invloed, terugwerking).map(+), zip(afhankelijkheid, terugwerking).map(+),
        minus: terugwerking)
    case .sterksteWeg:
      Self.kracht(
        Self.rijsommen(sterkste), Self.kolomsommen(sterkste), minus: sterkste.map { _ in 0 })
    }
  }

  /// The coefficient with 1 as its mean: R*_i = n · R_i / ΣR; nil when nobody has any.
  ///
  /// That happens where nobody has influence, and in the first reading also where all influence
  /// comes back, as between two actors with the same influence on each other.
  public func genormeerd(_ lezing: Krachtlezing) -> [Double]? {
    let values = kracht(lezing)
    let sum = values.reduce(0, +)
    guard sum > 0 else { return nil }
    return values.map { Double(values.count) * $0 / sum }
  }

  private static func kracht(_ out: [Int], _ into: [Int], minus feedback: [Int]) -> [Double] {
    let sum = out.reduce(0, +)
    return out.indices.map { place in
      guard out[place] > 0 else { return 0 }
      let top = (out[place] - feedback[place]) * out[place]
      return Double(top) / Double(sum * (out[place] + into[place]))
    }
  }

  private static func rijsommen(_ matrix: [[Int]]) -> [Int] {
    matrix.indices.map { matrix[$0].reduce(0, +) - matrix[$0][$0] }
  }

  private static func kolomsommen(_ matrix: [[Int]]) -> [Int] {
    matrix.indices.map { column in
      matrix.reduce(0) { $0 + $1[column] } - matrix[column][column]
    }
  }
}
