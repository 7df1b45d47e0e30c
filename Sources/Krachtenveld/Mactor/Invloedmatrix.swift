public import GraphCore
import Kaartgraaf
import Wijkmodel

/// How much each actor can bring about at each other: the matrix of direct influences (MDI).
///
/// Michel Godet, "Actors' moves and strategies: the MACTOR method", Futures 23(6), 1991. What was
/// not judged is nil and never silently 0.
public struct Invloedmatrix: Hashable, Sendable {
  /// The actors of the rows and the columns, in the order of their names.
  public let actoren: [NodeID]
  /// The influence of the actor of the row on the actor of the column, 0 to 4; nil where it was
  /// not judged, and on the diagonal, where there is none.
  public let waarden: [[Int?]]
  /// The actors that are left out, because nothing is known of their influence on the others.
  public let weggelaten: [NodeID]
  /// How many rows of the file were replaced by a later row about the same two actors.
  public let vervangen: Int

  /// Makes a matrix of its cells.
  ///
  /// - Precondition: The cells form a square with a row per actor; values are 0 to 4.
  public init(actoren: [NodeID], waarden: [[Int?]], weggelaten: [NodeID] = [], vervangen: Int = 0) {
    precondition(waarden.count == actoren.count, "every actor needs a row")
    precondition(waarden.allSatisfy { $0.count == actoren.count }, "every row needs every actor")
    precondition(
      waarden.allSatisfy { $0.allSatisfy { (0...4).contains($0 ?? 0) } }, "influence is 0 to 4")
    self.actoren = actoren
    self.waarden = waarden.enumerated().map { row, cells in
      cells.enumerated().map { $0 == row ? nil : $1 }
    }
    self.weggelaten = weggelaten
    self.vervangen = vervangen
  }

  /// The influences with 0 for what was not judged.
  public var getallen: [[Int]] { waarden.map { $0.map { $0 ?? 0 } } }

  /// How many influences were not judged.
  public var ontbrekend: Int { waarden.joined().count { $0 == nil } - actoren.count }

  /// How many influences there would be when all were judged.
  public var aantalCellen: Int { actoren.count * (actoren.count - 1) }
}

extension Invloedmatrix {
  /// Takes the influences of a vraagstuk from the map.
  ///
  /// Of several rows about the same two actors the last of the file counts. An actor of whose
  /// influence on the others nothing is known takes no part, and that is asked again after it was
  /// left out, because others may have had influence on that one alone.
  ///
  /// - Complexity: O(n³) for n actors in the worst case, O(n²) as a rule.
  public init(_ veld: Oordeelveld) {
    let rows = veld.graaf.kaart.krachtenveld.invloeden(of: veld.vraagstuk.id)
    var cells: [Paar: Int] = [:]
    var replaced = 0
    for row in rows {
      guard let from = veld.graaf.node(of: row.van), let target = veld.graaf.node(of: row.naar),
        let value = row.waarde, from != target
      else { continue }
      if cells.updateValue(value, forKey: Paar(van: from, naar: target)) != nil { replaced += 1 }
    }
    let all = cells.keys.flatMap { [$0.van, $0.naar] } + veld.actoren.map(\.knoop)
    let kept = Self.metInvloed(veld.graaf.sortedByName(all), cells)
    self.init(
      actoren: kept,
      waarden: kept.map { from in kept.map { cells[Paar(van: from, naar: $0)] } },
      weggelaten: veld.graaf.sortedByName(all).filter { !kept.contains($0) },
      vervangen: replaced)
  }

  /// Two actors in the direction of the influence.
  private struct Paar: Hashable {
    let van: NodeID
    let naar: NodeID
  }

  /// The actors that have a known influence on another one of them.
  private static func metInvloed(_ actoren: [NodeID], _ cells: [Paar: Int]) -> [NodeID] {
    var kept = actoren
    while true {
      let next = kept.filter { from in
        kept.contains { cells[Paar(van: from, naar: $0)] != nil }
      }
      if next.count == kept.count { return next }
      kept = next
    }
  }
}
