/// Gives lines beside a stack of tiles a lane each, so that no two lie on one another.
enum Lanes {
  /// The lines that fit with their lane, and the others.
  ///
  /// Short lines first, each in the lane nearest to the tiles that is free over its length: the
  /// greedy colouring of an interval graph, by length instead of by begin so that long lines go
  /// around short ones.
  ///
  /// - Complexity: O(n²) in the number of lines of one card.
  static func assign(
    _ links: [Card.Link], lanes: Int = Card.mostLanes
  ) -> (placed: [Card.Link], others: [Card.Link]) {
    let order = links.indices.sorted { left, right in
      let lengths = (span(links[left]).count, span(links[right]).count)
      return lengths.0 != lengths.1 ? lengths.0 < lengths.1 : left < right
    }
    var taken = [[ClosedRange<Int>]](repeating: [], count: lanes)
    var placed: [Int: Card.Link] = [:]
    for index in order {
      var link = links[index]
      let span = span(link)
      let lane = taken.firstIndex { used in !used.contains { $0.overlaps(span) } }
      guard let lane else { continue }
      taken[lane].append(span)
      link.lane = lane
      placed[index] = link
    }
    return (
      links.indices.compactMap { placed[$0] },
      links.indices.filter { placed[$0] == nil }.map { links[$0] }
    )
  }

  private static func span(_ link: Card.Link) -> ClosedRange<Int> {
    min(link.from, link.to)...max(link.from, link.to)
  }
}
