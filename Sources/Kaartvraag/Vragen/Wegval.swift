import GraphCore
import Kaartgraaf
import Wijkmodel

/// What changes in a map when one party is thought away.
struct Wegval {
  let graaf: KaartGraph
  let partij: NodeID

  /// A group that fewer parties reach, with the relations to it.
  struct Groep {
    let groep: NodeID
    let bereik: [EdgeID]
  }

  /// The groups that nobody reaches any more, and those that only one party reaches, by name.
  ///
  /// - Complexity: O(d) in the number of relations of the groups that the party reaches.
  func groepen() -> (zonder: [Groep], nogEen: [Groep]) {
    let telling = Partijtelling(in: graaf)
    var lost: [Groep] = []
    var fragile: [Groep] = []
    let reached = graaf.relations(.bereikt, from: partij).map(graaf.naar)
    for groep in graaf.sortedByName(reached) {
      let reaching = graaf.relations(.bereikt, to: groep)
      let parties = reaching.map(graaf.van)
      let left = telling.aantal(parties, without: partij)
      if left == 0 { lost.append(Groep(groep: groep, bereik: reaching)) }
      if left == 1, telling.aantal(parties) > 1 {
        fragile.append(Groep(groep: groep, bereik: reaching))
      }
    }
    return (lost, fragile)
  }

  /// What loses its only contact, by name.
  ///
  /// - Complexity: O(V + E).
  func zonderAanspreekpunt() -> [NodeID] {
    let punten = Aanspreekpunten(in: graaf)
    let before = NodeSet(nodeCount: graaf.relaties.nodeCount, punten.zonder(niveau: nil))
    return graaf.sortedByName(
      punten.zonder(niveau: nil, without: partij).filter { !before.contains($0) })
  }

  /// The pairs of networks, organisations and initiatives that share no other member or employee,
  /// by name.
  ///
  /// - Complexity: O(n · m) for n bodies with m members together, and O(n²) pairs.
  func paren() -> [(NodeID, NodeID)] {
    let bodies = graaf.sortedByName(
      lidmaatschappen(of: partij).map(graaf.naar).filter { $0 != partij })
    let members = bodies.map { NodeSet(nodeCount: graaf.relaties.nodeCount, leden(of: $0)) }
    return bodies.indices.flatMap { first in
      bodies.indices.dropFirst(first + 1).filter { second in
        members[first].isDisjoint(with: members[second])
      }.map { (bodies[first], bodies[$0]) }
    }
  }

  /// The relations that make a party a member or an employee.
  func lidmaatschappen(of node: NodeID) -> [EdgeID] {
    Self.lidmaatschap.flatMap { graaf.relations($0, from: node) }
  }

  private static let lidmaatschap: [Relatiesoortnummer] = [.lidVan, .werktBij, .vertegenwoordigt]

  private func leden(of body: NodeID) -> [NodeID] {
    Self.lidmaatschap.flatMap { graaf.relations($0, to: body) }.map(graaf.van)
      .filter { $0 != partij }
  }

  /// The parties that are cut off from the largest part that is left of the component of the
  /// party, by name; of parts of the same size the one with the smallest key counts as largest.
  ///
  /// - Complexity: O(V + E).
  func losgeraakt() -> [NodeID] {
    let net = graaf.contactnet
    var members = net.partijen
    members.remove(partij)
    let parts = net.graph.components(of: members)
    let numbers = Set(
      net.graph.outgoingEdges(of: partij).map { net.graph.target(of: $0) }
        .map(parts.number))
    guard numbers.count > 1,
      let largest = numbers.min(by: { left, right in
        let (one, other) = (parts.sizes[left], parts.sizes[right])
        return one == other ? left < right : one > other
      })
    else { return [] }
    return graaf.sortedByName(
      members.filter {
        let number = parts.number(of: $0)
        return number != largest && numbers.contains(number)
      })
  }
}
