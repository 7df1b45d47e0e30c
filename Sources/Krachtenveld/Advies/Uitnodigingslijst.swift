public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// An invitation, with what it is for.
public struct Uitnodiging: Hashable, Sendable {
  /// Whom to invite.
  public let actor: NodeID
  /// The requirements that the actor meets.
  public let dekt: [Uitnodigingseis]
  /// Those of them that nobody else on the list meets.
  public let alleen: [Uitnodigingseis]
  /// Whether the actor is invited in any case: the wijkraad.
  public let isVerplicht: Bool
  /// Whether the actor is in the krachtenveld already.
  public let isBekend: Bool
}

/// The smallest list of invitations that covers all groups, parts of the area and sectors, with
/// a supporter and an opponent.
///
/// The municipality is not on it: it invites. Of lists of the same size the one counts that
/// reaches the groups most strongly, then the one with actors that are in the krachtenveld
/// already, then the first by name.
public struct Uitnodigingslijst: Sendable {
  /// After so many looks at the clock of the search it is stopped: far more than a real map needs,
  /// and counted, so that the same map always gives the same list.
  private static let geduld = 50_000

  /// The invitations, the wijkraad first, then by name.
  public let uitnodigingen: [Uitnodiging]
  /// All requirements that were taken into account, most important first.
  public let eisen: [Uitnodigingseis]
  /// The requirements that nobody on the map can meet.
  public let ongedekt: [Uitnodigingseis]
  /// Requirements that were left out because there are more than fit in one search.
  public let overgeslagen: [Uitnodigingseis]
  /// Whether it is proven that no shorter list is enough.
  public let isKleinste: Bool

  /// Makes the list.
  ///
  /// - Complexity: O(c · r) for c candidates and r requirements, and a search that is exponential
  ///   in r at worst and is stopped in time.
  public init(_ voorstellen: Actorvoorstellen) { self.init(Uitnodigingsdekking(voorstellen)) }

  init(_ dekking: Uitnodigingsdekking) {
    let asked = Array(dekking.eisen.prefix(CoverProblem.maximumRequirements))
    let found = Self.kleinste(dekking, asked)
    let members = found.members.map { dekking.kandidaten[$0] }
    let met = members.map { member in asked.filter { dekking.graad(member, $0) > 0 } }
    let required = Set(dekking.verplicht)
    let listed = members.indices.map { place in
      let others = Set(met.indices.filter { $0 != place }.flatMap { met[$0] })
      return Uitnodiging(
        actor: members[place], dekt: met[place], alleen: met[place].filter { !others.contains($0) },
        isVerplicht: required.contains(members[place]),
        isBekend: dekking.bekend.contains(members[place]))
    }
    let order = dekking.graaf.sortedByName(members)
    let byName = order.compactMap { actor in listed.first { $0.actor == actor } }
    uitnodigingen = byName.filter(\.isVerplicht) + byName.filter { !$0.isVerplicht }
    eisen = asked
    ongedekt = found.uncovered.map { asked[$0] }
    overgeslagen = Array(dekking.eisen.dropFirst(asked.count))
    isKleinste = found.isSmallest
  }

  private static func kleinste(
    _ dekking: Uitnodigingsdekking, _ asked: [Uitnodigingseis]
  ) -> SmallestCover {
    var problem = CoverProblem(
      candidateCount: dekking.kandidaten.count, requirementCount: asked.count)
    for (candidate, actor) in dekking.kandidaten.enumerated() {
      for (requirement, eis) in asked.enumerated() {
        problem.add(grade: dekking.graad(actor, eis), of: candidate, for: requirement)
      }
    }
    let forced = dekking.kandidaten.indices.filter {
      dekking.verplicht.contains(dekking.kandidaten[$0])
    }
    let patience = Patience(geduld)
    return problem.smallestCover(including: forced, isOutOfTime: patience.runsOut)
  }
}

/// Counts questions and says yes after a number of them.
///
/// A class, because the search asks the same one again and again.
private final class Patience {
  private var left: Int

  init(_ count: Int) { left = count }

  func runsOut() -> Bool {
    left -= 1
    return left < 0
  }
}
