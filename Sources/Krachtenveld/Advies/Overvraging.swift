public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// An actor that is asked very often, with somebody who may come instead.
public struct Overvraging: Hashable, Sendable {
  /// Why somebody may come instead.
  public enum Vervanging: Hashable, Sendable {
    /// Meets all requirements that the actor meets: these.
    case dektHetzelfde([Uitnodigingseis])
    /// Is a member of it, works for it or represents it, or does so for the same organisation.
    case zelfdeClub
  }

  /// How often the actor was asked.
  public let druk: Vraagdruk
  /// Who may come instead; nil when the map shows nobody.
  public let vervanger: NodeID?
  /// Why that one; nil when there is none.
  public let vervanging: Vervanging?

  /// The actors that are asked much over all vraagstukken, except the municipality.
  ///
  /// - Complexity: O(n · c · r) for n such actors, c candidates and r requirements.
  static func overvraagd(_ dekking: Uitnodigingsdekking, _ luik: Drieluik) -> [Overvraging] {
    let all = Vraagdruk.alle(in: dekking.graaf)
    let counts = Dictionary(uniqueKeysWithValues: all.map { ($0.actor, $0) })
    return all.filter { $0.isVeel && !luik.isGemeente($0.actor) }.map { druk in
      let free: (NodeID) -> Bool = { other in
        other != druk.actor && !(counts[other]?.isVeel ?? false) && !luik.isGemeente(other)
      }
      let met = dekking.overdraagbaar(druk.actor)
      let same =
        met.isEmpty
        ? []
        : dekking.kandidaten.filter { other in
          free(other) && met.allSatisfy { dekking.graad(other, $0) > 0 }
        }
      let club = dekking.graaf.clubgenoten(of: druk.actor).filter(free)
      let rested = (same.isEmpty ? club : dekking.graaf.sortedByName(same)).enumerated().min {
        let talks = (
          counts[$0.element]?.gesprekken ?? 0, counts[$1.element]?.gesprekken ?? 0
        )
        return talks.0 == talks.1 ? $0.offset < $1.offset : talks.0 < talks.1
      }?.element
      return Overvraging(
        druk: druk, vervanger: rested,
        vervanging: rested == nil ? nil : same.isEmpty ? .zelfdeClub : .dektHetzelfde(met))
    }
  }
}

extension Uitnodigingsdekking {
  /// The requirements that an actor meets and another could meet instead; an attitude is its own.
  fileprivate func overdraagbaar(_ actor: NodeID) -> [Uitnodigingseis] {
    guard graaf.knoopsoort(actor).isPartij else { return [] }
    return eisen.filter {
      $0 != .voorstander && $0 != .tegenstander && graad(actor, $0) > 0
    }
  }
}

extension KaartGraph {
  /// Who belongs to a party, or belongs to the same organisation as a person, by name.
  fileprivate func clubgenoten(of partij: NodeID) -> [NodeID] {
    let clubs =
      knoopsoort(partij) == .sleutelfiguur ? organisatiebanden(of: partij).map(naar) : [partij]
    let ties: [Relatiesoortnummer] = [.lidVan, .werktBij, .vertegenwoordigt]
    return sortedByName(
      clubs.flatMap { club in ties.flatMap { relations($0, to: club).map(van) } })
  }
}
