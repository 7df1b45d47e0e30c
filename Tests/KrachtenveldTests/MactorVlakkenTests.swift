@testable import Krachtenveld
import TestSupport
import Testing

@Suite("The planes of MACTOR")
struct MactorVlakkenTests {
  @Test("influence stands against dependence, with the mean as the line")
  func influence() throws {
    let mactor = OvereenstemmingTests.mactor
    let vlak = try #require(mactor.invloedvlak)
    #expect(vlak.punten.map(\.y) == [5, 3, 8])
    #expect(vlak.punten.map(\.x) == [5, 9, 2])
    #expect(vlak.x.grens == 16.0 / 3 && vlak.y.grens == 16.0 / 3)
    #expect(vlak.hoeken?.linksBoven == "Drijvend")
    #expect(mactor.vlakken.map(\.naam) == ["invloed-afhankelijkheid", "eensgezind", "afstand"])
  }

  @Test("what is unknown has no plane")
  func nothing() {
    #expect(Mactor(Krachtproef.invloeden([]), Krachtproef.standpunten([])).vlakken.isEmpty)
  }

  @Test(
    "places in a plane are found back from their likeness",
    .tags(.property), arguments: UInt64(0)..<60)
  func distances(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let points = (0..<Int.random(in: 2...9, using: &random)).map { _ in
      (
        x: Double.random(in: -5...5, using: &random), y: Double.random(in: -5...5, using: &random)
      )
    }
    let likeness = points.map { one in points.map { one.x * $0.x + one.y * $0.y } }
    let axes = Hoofdassen(likeness)
    for (one, first) in points.enumerated() {
      for (other, second) in points.enumerated() {
        let (from, target) = (axes.punten[one], axes.punten[other])
        let found = Self.distance(from.x - target.x, from.y - target.y)
        #expect(abs(found - Self.distance(first.x - second.x, first.y - second.y)) < 1e-6)
      }
    }
    #expect(axes.aandeel > 0.999999)
  }

  private static func distance(_ x: Double, _ y: Double) -> Double {
    (x * x + y * y).squareRoot()
  }
}
