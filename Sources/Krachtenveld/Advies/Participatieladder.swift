public import Wijkmodel

/// The five levels on which the rules of advice are written.
///
/// After Edelenbos and Monnikhof, "Spanning in interactie", 1998, which Dutch municipalities use.
public enum Participatieniveau: Int, Hashable, Sendable, Comparable, CaseIterable {
  case informeren = 1
  case raadplegen, adviseren, coproduceren, meebeslissen

  /// Orders from low to high.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

  /// The word on the built-in ladder.
  var woord: String { "\(self)" }
}

/// The two sides of the ladder of a map, to compare levels and to say an advice in its own words.
public struct Participatieladder: Hashable, Sendable {
  /// What the municipality offers, from low to high.
  public let voor: [String]
  /// What it asks of residents, from low to high.
  public let achter: [String]

  /// Takes over the ladder of a map, or the built-in one.
  public init(of kaart: SocialeKaart) {
    voor = kaart.krachtenveld.ladder(.voor).map(\.naam)
    achter = kaart.krachtenveld.ladder(.achter).map(\.naam)
  }

  /// The place of a level in front, from 0; nil when this ladder has no such level.
  public func rang(_ niveau: String?) -> Int? {
    niveau.flatMap { niveau in voor.firstIndex { FoldedText($0) == FoldedText(niveau) } }
  }

  /// The place of a responsibility at the back, from 0; nil when it is not a rung.
  public func achterrang(_ verantwoordelijkheid: String?) -> Int? {
    verantwoordelijkheid.flatMap { asked in
      achter.firstIndex { FoldedText($0) == FoldedText(asked) }
    }
  }

  /// The rung of this ladder that stands for a level.
  ///
  /// The rung of that name; else the one at the same height, of two the lower, because an advice
  /// must not promise more than it means.
  public func trede(_ niveau: Participatieniveau) -> String {
    if let rang = rang(niveau.woord) { return voor[rang] }
    let steps = Participatieniveau.allCases.count - 1
    return voor[(2 * (niveau.rawValue - 1) * (voor.count - 1) + steps - 1) / (2 * steps)]
  }

  /// Whether a level means making or deciding together: coproduceren or higher.
  public func isSamen(_ niveau: String?) -> Bool {
    guard let rang = rang(niveau), let lowest = self.rang(trede(.coproduceren)) else {
      return false
    }
    return rang >= lowest && rang > 0
  }
}
