public import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// An actor with influence who can help one without, and the way between the two.
public struct Bondgenoot: Sendable {
  /// The actor with influence.
  public let knoop: NodeID
  /// The route between the two, in one sentence.
  public let weg: String
  /// The sources of the route.
  public let bronnen: [String]

  /// The longest route that is sought, in contacts.
  static let meesteStappen = 6

  /// The actors of a vraagstuk who could help: parties with much influence of whom it is known
  /// that they are not against it, in the order of their names.
  ///
  /// An attitude that is unknown or unpredictable is no sign of support.
  public static func kandidaten(_ veld: Oordeelveld) -> [NodeID] {
    veld.beoordeeld.filter { actor in
      guard let invloed = actor.positie?.invloed, invloed >= Salientie.vanaf,
        case .waarde(let houding) = actor.positie?.houding, houding >= 0
      else { return false }
      return Knoopsoorten.partij.contains(veld.graaf.knoopsoort(actor.knoop))
    }.map(\.knoop)
  }

  /// The candidate whom the network shows nearest: by the best route, then by name; nil when
  /// there is no route to any.
  ///
  /// - Complexity: That of one question for each candidate.
  public static func dichtstbij(_ knoop: NodeID, in veld: Oordeelveld) -> Bondgenoot? {
    var best: (rij: Antwoordrij, knoop: NodeID)?
    for candidate in kandidaten(veld) where candidate != knoop {
      guard let row = weg(between: candidate, and: knoop, in: veld.graaf) else { continue }
      if let known = best?.rij.score, let score = row.score, score <= known { continue }
      best = (row, candidate)
    }
    return best.map { Bondgenoot(knoop: $0.knoop, weg: $0.rij.zin, bronnen: $0.rij.bronnen) }
  }

  /// The best route, as the questions of the map tell it.
  private static func weg(
    between kandidaat: NodeID, and knoop: NodeID, in graaf: KaartGraph
  ) -> Antwoordrij? {
    let (from, target) = (graaf.knoop(kandidaat).id, graaf.knoop(knoop).id)
    guard graaf.knoopsoort(knoop) == .doelgroep else {
      return try? Routevraag(from: target, to: from).antwoord(on: graaf).rijen.first
    }
    let direct = try? WieBereikt(target).antwoord(on: graaf).rijen.first { $0.id == from }
    var vraag = ViaWie(from, target)
    vraag.maxStappen = meesteStappen
    return direct ?? (try? vraag.antwoord(on: graaf, top: 1).rijen.first)
  }
}
