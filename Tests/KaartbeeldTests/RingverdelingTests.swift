import TestSupport
import Testing

@testable import Kaartbeeld

/// How rings grow around what must be in them.
@Suite struct RingverdelingTests {
  private static func sizes(_ count: Int, _ random: inout SplitMix64) -> [Size] {
    (0..<count).map { _ in
      Size(.random(in: 30...140, using: &random), .random(in: 18...52, using: &random))
    }
  }

  private static func verdeling(_ random: inout SplitMix64) -> Ringverdeling {
    let labels = (0..<Ringrand.aantal).map { _ in
      Ringsector.allCases.map { _ in sizes(.random(in: 0...4, using: &random), &random) }
    }
    return Ringverdeling(
      inhoud: .init(
        labels: labels, ringnamen: .init(repeating: Size(80, 16), count: 4),
        sectornamen: .init(repeating: [Size(120, 18)], count: 4)),
      ruimte: Rect(20, 100, 1_500, 1_100))
  }

  /// The part of a quarter within its border, by the equation of the ellipse of its corner.
  private static func isInside(_ u: Double, _ v: Double, _ kwart: Ringkwart) -> Bool {
    guard u <= kwart.a + 1e-9, v <= kwart.b + 1e-9 else { return false }
    let round = Ringkwart.rondheid
    let (x, y) = (u / kwart.a - 1 + round, v / kwart.b - 1 + round)
    return x <= 0 || y <= 0 || x * x + y * y <= round * round + 1e-9
  }

  @Test(
    "labels lie between the borders of their cell and not on each other", .tags(.property),
    arguments: UInt64(0)..<16)
  func cells(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let verdeling = Self.verdeling(&random)
    let randen = try #require(verdeling.randen())
    for ring in randen.indices {
      for sector in Ringsector.allCases {
        let cel = verdeling.cel(randen, ring, sector)
        let sizes = verdeling.inhoud.labels[ring][sector.rawValue]
        let places = try #require(cel.plaatsen(sizes))
        let rects = zip(places, sizes).map { Rect($0.x, $0.y, $1.width, $1.height) }
        for (index, rect) in rects.enumerated() {
          #expect(rect.minX > 0 && rect.minY > 0)
          #expect(Self.isInside(rect.maxX, rect.maxY, cel.buiten))
          #expect(cel.binnen.map { !Self.isInside(rect.minX, rect.minY, $0) } ?? true)
          #expect(rects[..<index].allSatisfy { !$0.intersects(rect) })
        }
      }
    }
  }

  @Test(
    "every ring lies within the next one and the last one within the space", .tags(.property),
    arguments: UInt64(0)..<16)
  func nested(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let verdeling = Self.verdeling(&random)
    let randen = try #require(verdeling.randen())
    for (inner, outer) in zip(randen, randen.dropFirst()) {
      #expect(inner.links < outer.links && inner.rechts < outer.rechts)
      #expect(inner.boven < outer.boven && inner.onder < outer.onder)
      #expect(inner.midden == outer.midden)
    }
    let last = try #require(randen.last)
    let box = Rect(
      last.midden.x - last.links, last.midden.y - last.boven, last.links + last.rechts,
      last.boven + last.onder)
    #expect(verdeling.ruimte.inset(-1e-6).contains(box))
  }

  @Test("a ring with more in it is wider")
  func wider() throws {
    func width(of ring: Int, labels count: Int) throws -> Double {
      var labels = [[[Size]]](repeating: [[Size]](repeating: [], count: 4), count: 4)
      labels[ring][1] = .init(repeating: Size(100, 30), count: count)
      let verdeling = Ringverdeling(
        inhoud: .init(
          labels: labels, ringnamen: .init(repeating: Size(80, 16), count: 4),
          sectornamen: .init(repeating: [Size(120, 18)], count: 4)),
        ruimte: Rect(0, 0, 1_200, 800))
      let randen = try #require(verdeling.randen())
      return verdeling.cel(randen, ring, .beinvloeders).oppervlak
    }
    #expect(try width(of: 2, labels: 12) > 1.5 * width(of: 2, labels: 1))
    #expect(try width(of: 0, labels: 12) > 1.5 * width(of: 0, labels: 0))
  }

  @Test("more than a space can hold has no rings")
  func tooMuch() {
    let labels = [[[Size]]](
      repeating: [[Size]](repeating: .init(repeating: Size(100, 30), count: 9), count: 4), count: 4)
    let verdeling = Ringverdeling(
      inhoud: .init(
        labels: labels, ringnamen: .init(repeating: Size(80, 16), count: 4),
        sectornamen: .init(repeating: [Size(120, 18)], count: 4)),
      ruimte: Rect(0, 0, 600, 400))
    #expect(verdeling.randen() == nil)
  }

  @Test("the outline of a ring and its areas reach equally far")
  func outline() {
    let rand = Ringrand(midden: Point(100, 80), links: 60, rechts: 90, boven: 40, onder: 70)
    let box = rand.vlakken.dropFirst().reduce(rand.vlakken[0].rect) { $0.union($1.rect) }
    #expect(abs(box.minX - 40) < 1e-9 && abs(box.maxX - 190) < 1e-9)
    #expect(abs(box.minY - 40) < 1e-9 && abs(box.maxY - 150) < 1e-9)
    let course = rand.course
    #expect(course.count % 3 == 1 && course.first == course.last)
    #expect(course.map(\.x).min() == 40 && course.map(\.x).max() == 190)
    #expect(course.map(\.y).min() == 40 && course.map(\.y).max() == 150)
  }
}
