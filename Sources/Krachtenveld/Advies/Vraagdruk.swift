public import GraphCore
public import Kaartgraaf
internal import Wijkmodel

/// How often an actor was asked in a year, over all vraagstukken.
public struct Vraagdruk: Hashable, Sendable {
  /// From so many talks in a year on it is much: once a quarter.
  public static let veelGesprekken = 4
  /// From so many vraagstukken at the same time on it is much.
  public static let veelVraagstukken = 3
  /// The length of the year, in days.
  public static let jaar = 365

  /// The actor.
  public let actor: NodeID
  /// The talks in the year that ends on the day that is looked at.
  public let gesprekken: Int
  /// The talks that are planned after that day.
  public let gepland: Int
  /// The keys of the vraagstukken that run on that day and in which the actor has a part, in the
  /// order of the file.
  public let vraagstukken: [String]

  /// Whether it is much: many talks, or many vraagstukken at the same time.
  public var isVeel: Bool {
    gesprekken >= Self.veelGesprekken || vraagstukken.count >= Self.veelVraagstukken
  }

  /// Counts over all vraagstukken of a map; the actors in order of talks and then of name.
  ///
  /// - Complexity: O(n log n) in the number of talks and judgements.
  public static func alle(in graaf: KaartGraph) -> [Vraagdruk] {
    let data = graaf.kaart.krachtenveld
    let day = graaf.peildatum
    let running = data.vraagstukken.filter { stuk in
      stuk.tot.map { day.days(until: $0) >= 0 } ?? true
    }.map(\.id)
    var parts: [String: Set<String>] = [:]
    for positie in data.posities { parts[positie.actor, default: []].insert(positie.vraagstuk) }
    var past: [String: Int] = [:]
    var planned: [String: Int] = [:]
    for gesprek in data.gesprekken {
      for actor in Set(gesprek.actoren) {
        parts[actor, default: []].insert(gesprek.vraagstuk)
        guard let datum = gesprek.datum else { continue }
        let age = datum.days(until: day)
        if age < 0 { planned[actor, default: 0] += 1 }
        if (0..<jaar).contains(age) { past[actor, default: 0] += 1 }
      }
    }
    let counts = graaf.sortedByName(parts.keys.compactMap { graaf.node(of: $0) }).map { node in
      let id = graaf.knoop(node).id
      return Vraagdruk(
        actor: node, gesprekken: past[id] ?? 0, gepland: planned[id] ?? 0,
        vraagstukken: running.filter { parts[id]?.contains($0) ?? false })
    }
    return counts.enumerated().sorted { left, right in
      let talks = (left.element.gesprekken, right.element.gesprekken)
      return talks.0 == talks.1 ? left.offset < right.offset : talks.0 > talks.1
    }.map(\.element)
  }
}
