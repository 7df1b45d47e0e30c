import GraphCore
import Kaartgraaf

/// Two parties that are ranked together.
struct Partijpaar {
  /// The first by name.
  let eerste: NodeID
  /// The second by name.
  let tweede: NodeID
  /// What the pair is ranked by.
  let score: Int

  /// What a row about the pair is about.
  var onderwerp: Onderwerp { .paar(eerste, tweede) }

  /// Puts pairs that are in order by name in order by score, highest first.
  ///
  /// - Complexity: O(n + m) for n pairs and a highest score of m.
  static func byScore(_ paren: [Partijpaar]) -> [Partijpaar] {
    let highest = paren.lazy.map(\.score).max() ?? 0
    var starts = [Int](repeating: 0, count: highest + 2)
    for paar in paren { starts[highest - paar.score + 1] += 1 }
    for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
    var order = [Int](repeating: 0, count: paren.count)
    for (place, paar) in paren.enumerated() {
      order[starts[highest - paar.score]] = place
      starts[highest - paar.score] += 1
    }
    return order.map { paren[$0] }
  }
}

extension Antwoordbouwer {
  /// Adds a list of pairs by score, of which only the rows that stay are made.
  ///
  /// - Parameters:
  ///   - paren: The pairs, by score and then by name.
  ///   - sectie: The part of the answer that the list holds.
  ///   - kop: The same as a heading.
  ///   - sterkteBekend: Whether a relation used in one of the pairs has a stated strength.
  ///   - uitleg: The relations used in the row about a pair, and what is told of it.
  mutating func add(
    _ paren: [Partijpaar], sectie: String = "", kop: String? = nil, sterkteBekend: Bool?,
    uitleg: @Sendable (Partijpaar) -> (gebruikt: [EdgeID], uitleg: Rijuitleg)
  ) {
    add(
      count: paren.count, sectie: sectie, kop: kop,
      sterkteBekend: paren.isEmpty ? nil : sterkteBekend,
      deeltRang: { $0 > 0 && paren[$0].score == paren[$0 - 1].score },
      rij: { place in
        let told = uitleg(paren[place])
        return (
          Rijontwerp(
            paren[place].onderwerp, score: .aantal(paren[place].score), gebruikt: told.gebruikt),
          told.uitleg
        )
      })
  }
}
