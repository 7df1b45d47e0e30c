import GraphCore
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
      (score: row.score, steps: row.contactstappen, trust: row.minsteVertrouwen)
    }
    let names = byName(rows, in: graaf)
    return rows.indices.sorted { left, right in
      let (first, second) = (keys[left], keys[right])
      if let one = first.score, let other = second.score, one != other { return one > other }
      if first.steps != second.steps { return first.steps < second.steps }
      if first.trust != second.trust { return first.trust > second.trust }
      return names[left] < names[right]
    }
  }

  /// For each row where the entries that it is about stand by name, the first before the second.
  private static func byName(_ rows: [Rijontwerp], in graaf: KaartGraph) -> [Int64] {
    let places = graaf.naamplaatsen
    return rows.map { row in
      switch row.onderwerp {
      case .knoop(let node): Int64(places[node.index])
      case .paar(let first, let second):
        Int64(places[first.index]) << 32 | Int64(places[second.index])
      case .relatie, .kanaal:
        preconditionFailure("rows about relations and channels have an order of their own")
      }
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
