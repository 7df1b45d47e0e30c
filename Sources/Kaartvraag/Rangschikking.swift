import Kaartgraaf
import Wijkmodel

/// Puts rows in order and numbers them.
enum Rangschikking {
  /// Returns the places of rows in an order, each with its rank.
  ///
  /// - Complexity: O(n log n).
  static func ranked(
    _ rows: [Rijontwerp], _ volgorde: Volgorde, in graaf: KaartGraph
  ) -> [(rang: Int, plaats: Int)] {
    switch volgorde {
    case .eigen: rows.indices.map { ($0 + 1, $0) }
    case .score: withSharedRanks(byScore(rows, in: graaf), rows)
    }
  }

  /// Sorts places rather than rows, because rows are costly to move.
  private static func byScore(_ rows: [Rijontwerp], in graaf: KaartGraph) -> [Int] {
    let keys = rows.map { row in
      (
        score: row.score, steps: row.contactstappen, trust: row.minsteVertrouwen, node: row.knoop
      )
    }
    let names = rows.map { FoldedText(graaf.naam($0.knoop)) }
    return rows.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      if let one = first.score, let other = second.score, one != other { return one > other }
      if first.steps != second.steps { return first.steps < second.steps }
      if first.trust != second.trust { return first.trust > second.trust }
      return names[left] == names[right]
        ? first.node < second.node : names[left] < names[right]
    }
  }

  private static func withSharedRanks(
    _ places: [Int], _ rows: [Rijontwerp]
  ) -> [(rang: Int, plaats: Int)] {
    var result: [(rang: Int, plaats: Int)] = []
    result.reserveCapacity(places.count)
    for place in places {
      guard let last = result.last, rows[last.plaats].score == rows[place].score,
        rows[last.plaats].contactstappen == rows[place].contactstappen
      else {
        result.append((result.count + 1, place))
        continue
      }
      result.append((last.rang, place))
    }
    return result
  }
}

extension Rijontwerp {
  fileprivate var contactstappen: Int { pad?.contactstappen ?? 0 }
  fileprivate var minsteVertrouwen: Int { pad?.minsteVertrouwen ?? 0 }
}
