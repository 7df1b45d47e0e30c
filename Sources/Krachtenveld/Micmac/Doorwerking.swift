/// Influence and dependence of actors over walks of one length, with their ranks.
public struct Doorwerking: Hashable, Sendable {
  /// The number of steps: the power to which the matrix was raised.
  public let stappen: Int
  /// For each actor its share of all influence over so many steps, 0 to 1.
  public let invloed: [Double]
  /// For each actor its share of all dependence over so many steps, 0 to 1.
  public let afhankelijkheid: [Double]
  /// The rank of each actor by influence, from 1; equal ones share a rank.
  public let invloedrang: [Int]
  /// The rank of each actor by dependence, from 1; equal ones share a rank.
  public let afhankelijkheidsrang: [Int]
  /// Where each actor stands.
  public let sectoren: [Sector]

  init(stappen: Int, _ out: [UInt128], _ into: [UInt128]) {
    self.stappen = stappen
    invloed = Self.shares(out)
    afhankelijkheid = Self.shares(into)
    invloedrang = Self.ranks(out)
    afhankelijkheidsrang = Self.ranks(into)
    sectoren = zip(Self.isAboveMean(out), Self.isAboveMean(into)).map {
      Sector(hasInfluence: $0, isDependent: $1)
    }
  }

  /// Whether both rankings are those of other walks.
  func isRankedAs(_ other: Self) -> Bool {
    invloedrang == other.invloedrang && afhankelijkheidsrang == other.afhankelijkheidsrang
  }

  private static func shares(_ sums: [UInt128]) -> [Double] {
    let all = Double(sums.reduce(0, +))
    return sums.map { all > 0 ? Double($0) / all : 0 }
  }

  private static func ranks(_ sums: [UInt128]) -> [Int] {
    sums.map { one in 1 + sums.count { $0 > one } }
  }

  private static func isAboveMean(_ sums: [UInt128]) -> [Bool] {
    let all = sums.reduce(0, +)
    return sums.map { $0 * UInt128(sums.count) > all }
  }
}
