import Testing

@testable import Kaartbeeld

struct LayeringTests {
  private func layering(_ count: Int, _ pairs: [(Int, Int)]) -> Layering {
    Layering(
      nodeCount: count,
      edges: pairs.enumerated().map { .init(from: $1.0, to: $1.1, bundle: $0) })
  }

  @Test("every entry stands before what it leads to")
  func layers() {
    let found = layering(4, [(0, 1), (1, 2), (0, 2), (3, 2)])
    #expect(found.layers.map(\.count) == [1, 3, 1])
    #expect(found.courses[2].count == 3)
    #expect(found.isReversed == [false, false, false, false])
  }

  @Test("a circle is cut where it closes")
  func circle() {
    let found = layering(3, [(0, 1), (1, 2), (2, 0)])
    #expect(found.isReversed == [false, false, true])
    #expect(found.courses[2].first == .node(0))
  }

  @Test("lines that cross without need are put in order")
  func order() {
    let found = layering(6, [(0, 5), (1, 4), (2, 3), (3, 0), (3, 1), (3, 2)])
    let places = found.layers.map { layer in layer.map { $0 } }
    #expect(places.count == 4)
    let straight = layering(4, [(0, 3), (1, 2)])
    let last = straight.layers[1]
    let first = straight.layers[0]
    #expect((first[0] == .node(0)) == (last[0] == .node(3)))
  }

  @Test("edges of one bundle share the places that they pass")
  func bundles() {
    let found = Layering(
      nodeCount: 4,
      edges: [
        .init(from: 0, to: 1, bundle: 0), .init(from: 1, to: 2, bundle: -1),
        .init(from: 0, to: 2, bundle: -1), .init(from: 3, to: 1, bundle: 3),
        .init(from: 3, to: 2, bundle: -1),
      ])
    #expect(found.layers.map(\.count) == [2, 2, 1])
  }

  @Test("nothing is nothing")
  func empty() { #expect(layering(0, []).layers.isEmpty) }
}
