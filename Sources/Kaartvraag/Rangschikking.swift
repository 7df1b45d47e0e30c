import Kaartgraaf
import Wijkmodel

/// Puts rows in order and numbers them.
enum Rangschikking {
  /// Returns rows in an order with their ranks.
  ///
  /// - Complexity: O(n log n).
  static func ranked(_ rows: [Rijontwerp], _ volgorde: Volgorde) -> [(rang: Int, Rijontwerp)] {
    switch volgorde {
    case .eigen: return rows.enumerated().map { ($0.offset + 1, $0.element) }
    case .score: return withSharedRanks(byScore(rows))
    }
  }

  private static func byScore(_ rows: [Rijontwerp]) -> [Rijontwerp] {
    let keyed = rows.map { (row: $0, naam: FoldedText($0.onderwerp.naam)) }
    return keyed.sorted { left, right in
      if left.row.score != right.row.score { return isHigher(left.row, right.row) }
      let steps = (left.row.contactstappen, right.row.contactstappen)
      if steps.0 != steps.1 { return steps.0 < steps.1 }
      let trust = (left.row.minsteVertrouwen, right.row.minsteVertrouwen)
      if trust.0 != trust.1 { return trust.0 > trust.1 }
      if left.naam != right.naam { return left.naam < right.naam }
      return left.row.onderwerp.id.precedesByCodePoint(right.row.onderwerp.id)
    }.map(\.row)
  }

  private static func isHigher(_ left: Rijontwerp, _ right: Rijontwerp) -> Bool {
    guard let first = left.score else { return false }
    guard let second = right.score else { return true }
    return first > second
  }

  private static func withSharedRanks(_ rows: [Rijontwerp]) -> [(rang: Int, Rijontwerp)] {
    var result: [(rang: Int, Rijontwerp)] = []
    for (place, row) in rows.enumerated() {
      let isShared =
        place > 0 && rows[place - 1].score == row.score
        && rows[place - 1].contactstappen == row.contactstappen
      result.append((isShared ? result[place - 1].rang : place + 1, row))
    }
    return result
  }
}

extension Rijontwerp {
  fileprivate var contactstappen: Int { pad?.contactstappen ?? 0 }
  fileprivate var minsteVertrouwen: Int { pad?.minsteVertrouwen ?? 0 }
}
