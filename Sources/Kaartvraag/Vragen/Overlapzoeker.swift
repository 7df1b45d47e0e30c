import GraphCore
import Kaartgraaf
import Wijkmodel

/// Finds pairs of parties that share an area and reach a common group.
///
/// Parties are taken from the last by name to the first, and each is looked for among those taken
/// before, by group and by area. So a pair is met only where it has both in common.
struct Overlapzoeker {
  private let graaf: KaartGraph
  private let parties: [NodeID]
  private let groups: [NodeID]
  private let indeling: Gebiedsindeling
  /// The place of a node among the parties, or -1.
  private var places: [Int32]
  /// Of every group and area the parties that reach the one and work in precisely the other.
  private var workers: [Int: [Reach]] = [:]
  /// Of every group and area the parties that reach the one and work in the other or below it.
  private var insiders: [Int: [Reach]] = [:]
  private var scores: [Int]
  private var marks: [Int]
  private var mark = 0

  /// A party, by its place, with the strength with which it reaches the group.
  private struct Reach {
    let party: Int32
    let strength: Int32
  }

  /// Looks for pairs among parties, which are in order by name.
  init(_ parties: [NodeID], _ groups: [NodeID], in graaf: KaartGraph) {
    self.graaf = graaf
    self.parties = parties
    self.groups = groups
    indeling = Gebiedsindeling(of: graaf)
    places = Array(repeating: -1, count: graaf.relaties.nodeCount)
    for (place, party) in parties.enumerated() { places[party.index] = Int32(place) }
    scores = Array(repeating: 0, count: parties.count)
    marks = scores
  }

  /// The pairs by score: those that do not work together yet and those that do.
  ///
  /// - Complexity: O(V + E), and O(p · g · a) for p pairs that share an area and a group, each with
  ///   at most g groups and a areas.
  mutating func paren() -> (apart: [Partijpaar], samen: [Partijpaar]) {
    let reach = reachByParty()
    var apart: [[Partijpaar]] = []
    var samen: [[Partijpaar]] = []
    for place in parties.indices.reversed() where !reach[place].isEmpty {
      let found = partners(of: place, reach[place])
      let together = Samenwerking(of: parties[place], in: graaf)
      let pairs = found.sorted().map { other in
        Partijpaar(eerste: parties[place], tweede: parties[other], score: scores[other])
      }
      for other in found { scores[other] = 0 }
      apart.append(pairs.filter { !together.includes($0.tweede) })
      samen.append(pairs.filter { together.includes($0.tweede) })
    }
    return (
      Partijpaar.byScore(apart.reversed().flatMap(\.self)),
      Partijpaar.byScore(samen.reversed().flatMap(\.self))
    )
  }

  /// Of every party the groups that it reaches, by place, with the strengths.
  private func reachByParty() -> [[(group: Int, strength: Int32)]] {
    var reach = [[(group: Int, strength: Int32)]](repeating: [], count: parties.count)
    for (group, node) in groups.enumerated() {
      for edge in graaf.relations(.bereikt, to: node) where places[graaf.van(edge).index] >= 0 {
        reach[Int(places[graaf.van(edge).index])]
          .append((group, Int32(graaf.sterkte(edge).getal)))
      }
    }
    return reach
  }

  /// Adds up the scores with the parties taken before, and takes this one.
  private mutating func partners(
    of place: Int, _ reach: [(group: Int, strength: Int32)]
  ) -> [Int] {
    let own = graaf.werkgebied(of: parties[place]).relaties
      .map { indeling.place(of: graaf.relaties.target(of: $0)) }
    let around = Set(own.flatMap { indeling.omvattende(of: indeling.gebieden[$0]) })
      .map { indeling.place(of: $0) }.sorted()
    let family = Set(
      (graaf.omvattende(of: parties[place]) + graaf.onderdelen(of: parties[place]))
        .map { Int(places[$0.index]) })
    var found: [Int] = []
    for (group, strength) in reach {
      mark += 1
      let base = group * indeling.gebieden.count
      for area in around { meet(workers[base + area], strength, family, &found) }
      for area in own { meet(insiders[base + area], strength, family, &found) }
      let entry = Reach(party: Int32(place), strength: strength)
      for area in own { workers[base + area, default: []].append(entry) }
      for area in around { insiders[base + area, default: []].append(entry) }
    }
    return found
  }

  private mutating func meet(
    _ others: [Reach]?, _ strength: Int32, _ family: Set<Int>, _ found: inout [Int]
  ) {
    for other in others ?? [] where marks[Int(other.party)] != mark {
      let party = Int(other.party)
      marks[party] = mark
      if family.contains(party) { continue }
      if scores[party] == 0 { found.append(party) }
      scores[party] += Int(min(strength, other.strength))
    }
  }
}

/// With whom one party works together: as stated, or as members of one network.
struct Samenwerking {
  private let graaf: KaartGraph
  private let partij: NodeID
  private let partners: Set<NodeID>
  private let netwerken: Set<NodeID>

  init(of partij: NodeID, in graaf: KaartGraph) {
    self.graaf = graaf
    self.partij = partij
    partners = Set(
      graaf.relations(.werktSamenMet, at: partij).map { graaf.otherEnd(of: $0, from: partij) })
    netwerken = Set(Self.lidmaatschappen(of: partij, in: graaf).map(graaf.naar))
  }

  private static func lidmaatschappen(of partij: NodeID, in graaf: KaartGraph) -> [EdgeID] {
    graaf.relations(.lidVan, from: partij).filter { graaf.knoopsoort(graaf.naar($0)) == .netwerk }
  }

  /// Whether it works together with another party.
  func includes(_ ander: NodeID) -> Bool {
    if partners.contains(ander) { return true }
    if netwerken.isEmpty { return false }
    return Self.lidmaatschappen(of: ander, in: graaf)
      .contains { netwerken.contains(graaf.naar($0)) }
  }

  /// The relations that say that two work together.
  func relaties(with ander: NodeID) -> (samen: [EdgeID], lid: [EdgeID]) {
    let samen = graaf.relations(.werktSamenMet, at: partij)
      .filter { graaf.otherEnd(of: $0, from: partij) == ander }
    let theirs = Self.lidmaatschappen(of: ander, in: graaf)
      .filter { netwerken.contains(graaf.naar($0)) }
    let common = Set(theirs.map(graaf.naar))
    let own = Self.lidmaatschappen(of: partij, in: graaf)
      .filter { common.contains(graaf.naar($0)) }
    return (samen, own + theirs)
  }
}
