public import GraphCore
import Kaartgraaf
public import Wijkmodel

/// Where each actor stands towards each doelstelling: the valued matrix of actors by objectives
/// (2MAO).
///
/// Michel Godet, "Actors' moves and strategies: the MACTOR method", Futures 23(6), 1991. What was
/// not judged is nil and never silently neutral.
public struct Standpuntmatrix: Hashable, Sendable {
  /// The actors of whom at least one position is known, in the order of their names.
  public let actoren: [NodeID]
  /// The doelstellingen, in the order of the file.
  public let doelstellingen: [Doelstelling]
  /// The position of the actor of the row on the doelstelling of the column, -4 to 4; nil where it
  /// was not judged.
  public let waarden: [[Int?]]
  /// Actors of the vraagstuk of whom no position is known.
  public let zonderStandpunt: [NodeID]
  /// How many rows of the file were replaced by a later row about the same actor and doelstelling.
  public let vervangen: Int

  /// Makes a matrix of its cells.
  ///
  /// - Precondition: There is a row per actor with a cell per doelstelling; values are -4 to 4.
  public init(
    actoren: [NodeID], doelstellingen: [Doelstelling], waarden: [[Int?]],
    zonderStandpunt: [NodeID] = [], vervangen: Int = 0
  ) {
    precondition(waarden.count == actoren.count, "every actor needs a row")
    precondition(
      waarden.allSatisfy { $0.count == doelstellingen.count }, "every row needs every objective")
    precondition(
      waarden.allSatisfy { $0.allSatisfy { (-4...4).contains($0 ?? 0) } }, "a position is -4 to 4")
    self.actoren = actoren
    self.doelstellingen = doelstellingen
    self.waarden = waarden
    self.zonderStandpunt = zonderStandpunt
    self.vervangen = vervangen
  }

  /// How many positions were not judged.
  public var ontbrekend: Int { waarden.joined().count { $0 == nil } }

  /// How many positions there would be when all were judged.
  public var aantalCellen: Int { actoren.count * doelstellingen.count }

  /// The positions with 0 for what was not judged.
  public var getallen: [[Double]] { waarden.map { $0.map { Double($0 ?? 0) } } }

  /// The signs of the positions: 1 for, -1 against, 0 neutral or not judged (1MAO).
  public var tekens: [[Double]] {
    waarden.map { $0.map { Double(($0 ?? 0).signum()) } }
  }

  /// The positions, each multiplied by a weight of its actor (3MAO when the weight is Ri*).
  public func gewogen(_ gewicht: (NodeID) -> Double) -> [[Double]] {
    zip(actoren, getallen).map { actor, row in
      let weight = gewicht(actor)
      return row.map { $0 * weight }
    }
  }
}

extension Standpuntmatrix {
  /// Takes the doelstellingen and positions of a vraagstuk from the map.
  ///
  /// Of several rows about the same actor and doelstelling the last of the file counts.
  ///
  /// - Complexity: O(n · m) for n actors and m doelstellingen.
  public init(_ veld: Oordeelveld) {
    let data = veld.graaf.kaart.krachtenveld
    let objectives = data.doelstellingen(of: veld.vraagstuk.id)
    var cells: [NodeID: [String: Int]] = [:]
    var replaced = 0
    for row in data.standpunten(of: veld.vraagstuk.id) {
      guard let actor = veld.graaf.node(of: row.actor), let value = row.waarde,
        objectives.contains(where: { $0.id == row.doelstelling })
      else { continue }
      let old = cells[actor, default: [:]].updateValue(value, forKey: row.doelstelling)
      if old != nil { replaced += 1 }
    }
    let actors = veld.graaf.sortedByName(Array(cells.keys))
    self.init(
      actoren: actors, doelstellingen: objectives,
      waarden: actors.map { actor in objectives.map { cells[actor]?[$0.id] } },
      zonderStandpunt: veld.actoren.map(\.knoop).filter { cells[$0] == nil },
      vervangen: replaced)
  }

  /// The rows of some of the actors.
  func keeping(_ isKept: (NodeID) -> Bool) -> Self {
    let rows = zip(actoren, waarden).filter { isKept($0.0) }
    return Self(
      actoren: rows.map(\.0), doelstellingen: doelstellingen, waarden: rows.map(\.1),
      zonderStandpunt: zonderStandpunt, vervangen: vervangen)
  }
}
