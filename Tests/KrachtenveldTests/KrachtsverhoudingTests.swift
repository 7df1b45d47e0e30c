import Krachtenveld
import TestSupport
import Testing

@Suite("The balance of forces")
struct KrachtsverhoudingTests {
  /// The example that is worked by hand in `Tests/Reference/krachtenveld/README.md`.
  static let kracht = Krachtsverhouding([[0, 3, 1], [2, 0, 0], [1, 4, 0]])

  @Test("sums, feedback and net scale are those worked by hand")
  func sums() {
    #expect(Self.kracht.totaal == [[3, 4, 1], [2, 2, 1], [3, 5, 1]])
    #expect(Self.kracht.invloed == [5, 3, 8])
    #expect(Self.kracht.afhankelijkheid == [5, 9, 2])
    #expect(Self.kracht.terugwerking == [3, 2, 1])
    #expect(Self.kracht.saldo == [[0, 2, -2], [-2, 0, -4], [2, 4, 0]])
    #expect(Self.kracht.sterkste == [[2, 3, 1], [2, 2, 1], [2, 4, 1]])
  }

  /// The coefficients of the example, per reading, as numerators and denominators.
  static let byHand: [(Krachtlezing, [(Double, Double)])] = [
    (.terugwerkingTeltAf, [(1, 16), (1, 64), (7, 20)]),
    (.terugwerkingTeltMee, [(5, 44), (15, 352), (3, 11)]),
    (.sterksteWeg, [(2, 13), (9, 130), (9, 26)]),
  ]

  @Test("both readings of the coefficient, and the strongest way, are those worked by hand")
  func readings() {
    for (lezing, fractions) in Self.byHand {
      for (value, fraction) in zip(Self.kracht.kracht(lezing), fractions) {
        #expect(abs(value - fraction.0 / fraction.1) < 1e-15)
      }
    }
  }

  @Test("nobody has strength where nobody has influence", arguments: Krachtlezing.allCases)
  func nothing(lezing: Krachtlezing) {
    let kracht = Krachtsverhouding([[0, 0], [0, 0]])
    #expect(kracht.kracht(lezing) == [0, 0])
    #expect(kracht.genormeerd(lezing) == nil)
  }

  @Test("in the first reading nobody is strong where all influence comes back")
  func allComesBack() {
    let kracht = Krachtsverhouding([[0, 2], [2, 0]])
    #expect(kracht.genormeerd(.terugwerkingTeltAf) == nil)
    #expect(kracht.genormeerd(.terugwerkingTeltMee) == [1, 1])
  }

  @Test(
    "what is exerted is undergone, and feedback never exceeds influence",
    .tags(.property), arguments: UInt64(0)..<100)
  func conservation(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let count = Int.random(in: 1...9, using: &random)
    let cells = Krachtproef.willekeurig(count, using: &random)
    let kracht = Krachtsverhouding(Krachtproef.invloeden(cells).getallen)
    #expect(kracht.invloed.reduce(0, +) == kracht.afhankelijkheid.reduce(0, +))
    #expect(zip(kracht.invloed, kracht.terugwerking).allSatisfy { $0 >= $1 })
    #expect(Krachtlezing.allCases.allSatisfy { kracht.kracht($0).allSatisfy { $0 >= 0 } })
    for strengths in Krachtlezing.allCases.compactMap({ kracht.genormeerd($0) }) {
      #expect(abs(strengths.reduce(0, +) - Double(count)) < 1e-9)
    }
  }

  @Test(
    "another order of the actors gives the same numbers in that order",
    .tags(.property), arguments: UInt64(0)..<50)
  func order(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let cells = Krachtproef.invloeden(Krachtproef.willekeurig(6, using: &random)).getallen
    let order = Array(0..<6).shuffled(using: &random)
    let one = Krachtsverhouding(cells)
    let other = Krachtsverhouding(order.map { row in order.map { cells[row][$0] } })
    #expect(other.invloed == order.map { one.invloed[$0] })
    #expect(other.totaal == order.map { row in order.map { one.totaal[row][$0] } })
  }
}
