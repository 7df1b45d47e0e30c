import Foundation
import GraphCore
import Krachtenveld
import TestSupport
import Testing

@Suite("MACTOR and MICMAC give the numbers of an independent program")
struct MactorReferentieTests {
  struct Geval: Decodable, Sendable, CustomTestStringConvertible {
    struct Orde: Decodable, Sendable {
      let caa: [[Double]]
      let daa: [[Double]]
      let ambivalence: [Double?]
    }
    struct Walk: Decodable, Sendable {
      let steps: Int
      let stable: Bool
      let ranks: [[Int]]
    }
    let name: String
    let mdi: [[Int]]
    let mao: [[Int]]
    let mdii: [[Int]]
    let strengths: [[Double]?]
    let orders: [Orde]
    let micmac: Walk
    var testDescription: String { name }
  }

  static let gevallen: [Geval] = {
    let path = Project.path("Tests/Reference/krachtenveld/gevallen.json")
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode([Geval].self, from: data)) ?? []
  }()

  @Test("every case of the reference is read")
  func all() { #expect(Self.gevallen.count == 42) }

  @Test("direct and indirect influence", arguments: gevallen)
  func influence(geval: Geval) {
    #expect(Krachtsverhouding(geval.mdi).totaal == geval.mdii)
  }

  @Test("strength in all three readings", arguments: gevallen)
  func strength(geval: Geval) {
    let kracht = Krachtsverhouding(geval.mdi)
    for (lezing, expected) in zip(Krachtlezing.allCases, geval.strengths) {
      let found = kracht.genormeerd(lezing)
      #expect((found == nil) == (expected == nil))
      for (one, other) in zip(found ?? [], expected ?? []) { #expect(abs(one - other) < 1e-12) }
    }
  }

  @Test("agreement and ambivalence in every order", arguments: gevallen)
  func agreement(geval: Geval) {
    let mactor = Mactor(
      Krachtproef.invloeden(geval.mdi), Krachtproef.standpunten(geval.mao))
    for (order, expected) in zip(mactor.overeenstemming, geval.orders) {
      #expect(Self.isNear(order.convergentie, expected.caa))
      #expect(Self.isNear(order.divergentie, expected.daa))
      let values = order.ambivalentie.map { [$0 ?? -1] }
      #expect(Self.isNear(values, expected.ambivalence.map { [$0 ?? -1] }))
    }
    #expect(geval.orders.count == 3 || mactor.overeenstemming[2].actoren.isEmpty)
  }

  @Test("ranks over longer ways, and when they are stable", arguments: gevallen)
  func micmac(geval: Geval) {
    let micmac = Micmac(Krachtproef.invloeden(geval.mdi))
    #expect(micmac.indirect.stappen == geval.micmac.steps)
    #expect(micmac.isStabiel == geval.micmac.stable)
    #expect(
      [micmac.indirect.invloedrang, micmac.indirect.afhankelijkheidsrang] == geval.micmac.ranks)
  }

  private static func isNear(_ one: [[Double]], _ other: [[Double]]) -> Bool {
    one.count == other.count
      && zip(one.joined(), other.joined()).allSatisfy { abs($0 - $1) < 1e-11 * max(1, abs($1)) }
  }
}
