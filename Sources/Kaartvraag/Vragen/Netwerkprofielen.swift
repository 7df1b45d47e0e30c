import GraphCore
import Kaartgraaf
import Wijkmodel

/// What networks work on, whom they reach and who are their members, to find what two share.
struct Netwerkprofielen {
  private let graaf: KaartGraph
  /// The networks, by name.
  private let netwerken: [NodeID]
  private let members: [[NodeID]]
  /// With which relations each network and its members reach groups.
  private let bereik: [[Bereik]]
  private var themas: Onderwerpen
  private var doelgroepen: Onderwerpen
  private var ownAreas: BitRows
  private var wideAreas: BitRows

  /// A relation with which a network or one of its members reaches a group.
  private struct Bereik {
    let edge: EdgeID
    /// What makes it a member; nil when the network reaches the group itself.
    let lid: EdgeID?

    var relaties: [EdgeID] { [edge] + [lid].compactMap(\.self) }
  }

  /// Themes or groups of every network.
  private struct Onderwerpen {
    let nodes: [NodeID]
    var all: BitRows
    /// The ones that a network has by a relation with a stated strength.
    var known: BitRows
    private let numbers: [Int32]

    init(_ kind: Knoopsoort, rowCount: Int, in graaf: KaartGraph) {
      nodes = graaf.knopen(.init(kind))
      all = BitRows(rowCount: rowCount, bitCount: nodes.count)
      known = all
      var numbers = [Int32](repeating: -1, count: graaf.relaties.nodeCount)
      for (number, node) in nodes.enumerated() { numbers[node.index] = Int32(number) }
      self.numbers = numbers
    }

    mutating func insert(_ node: NodeID, in row: Int, isKnown: Bool) {
      let number = Int(numbers[node.index])
      all.insert(number, in: row)
      if isKnown { known.insert(number, in: row) }
    }

    func areShared(_ first: Int, _ second: Int) -> Bool { all.intersects(first, all, second) }

    func areKnown(_ first: Int, _ second: Int) -> Bool {
      all.hasCommon(first, second, markedIn: known)
    }
  }

  /// Looks up everything of networks, which are in order by name.
  ///
  /// - Complexity: O(V + d) for d relations of the networks and their members.
  init(_ netwerken: [NodeID], in graaf: KaartGraph) {
    let indeling = Gebiedsindeling(of: graaf)
    self.graaf = graaf
    self.netwerken = netwerken
    members = netwerken.map { graaf.relations(.lidVan, to: $0).map(graaf.van) }
    bereik = netwerken.map { Self.bereik(of: $0, in: graaf) }
    themas = Onderwerpen(.thema, rowCount: netwerken.count, in: graaf)
    doelgroepen = Onderwerpen(.doelgroep, rowCount: netwerken.count, in: graaf)
    ownAreas = BitRows(rowCount: netwerken.count, bitCount: indeling.gebieden.count)
    wideAreas = ownAreas
    for place in netwerken.indices {
      for edge in graaf.relations(.actiefOp, from: netwerken[place]) {
        themas.insert(graaf.naar(edge), in: place, isKnown: graaf.sterkte(edge).isBekend)
      }
      for reach in bereik[place] {
        let isKnown = reach.relaties.contains { graaf.sterkte($0).isBekend }
        doelgroepen.insert(graaf.naar(reach.edge), in: place, isKnown: isKnown)
      }
      addAreas(of: place, indeling)
    }
  }

  private static func bereik(of netwerk: NodeID, in graaf: KaartGraph) -> [Bereik] {
    let own = graaf.relations(.bereikt, from: netwerk).map { Bereik(edge: $0, lid: nil) }
    return own
      + graaf.relations(.lidVan, to: netwerk).flatMap { lid in
        graaf.relations(.bereikt, from: graaf.van(lid)).map { Bereik(edge: $0, lid: lid) }
      }
  }

  private mutating func addAreas(of place: Int, _ indeling: Gebiedsindeling) {
    for edge in graaf.werkgebied(of: netwerken[place]).relaties {
      let area = graaf.naar(edge)
      ownAreas.insert(indeling.place(of: area), in: place)
      for around in indeling.omvattende(of: area) {
        wideAreas.insert(indeling.place(of: around), in: place)
      }
    }
  }

  /// The pairs that share a theme or group but no member, by score, and whether a relation that
  /// makes them share one has a stated strength.
  ///
  /// - Complexity: O(n²) for n networks, and O(p · m) for p pairs that share something, each with
  ///   at most m members.
  func paren() -> (paren: [Partijpaar], sterkteBekend: Bool) {
    var found: [Partijpaar] = []
    var isKnown = false
    var marks = [Int32](repeating: -1, count: graaf.relaties.nodeCount)
    for first in netwerken.indices {
      // Neither a network of one whole with this one nor somebody with a member of this one.
      let whole = graaf.omvattende(of: netwerken[first]) + graaf.onderdelen(of: netwerken[first])
      for node in whole + members[first] { marks[node.index] = Int32(first) }
      for second in netwerken.indices.dropFirst(first + 1)
      where themas.areShared(first, second) || doelgroepen.areShared(first, second) {
        let meets = ([netwerken[second]] + members[second]).contains {
          marks[$0.index] == Int32(first)
        }
        if meets { continue }
        found.append(paar(first, second))
        isKnown =
          isKnown || themas.areKnown(first, second) || doelgroepen.areKnown(first, second)
      }
    }
    return (Partijpaar.byScore(found), isKnown)
  }

  private func paar(_ first: Int, _ second: Int) -> Partijpaar {
    Partijpaar(
      eerste: netwerken[first], tweede: netwerken[second],
      score: 2 * themas.all.commonCount(first, second)
        + doelgroepen.all.commonCount(first, second) + (shareArea(first, second) ? 1 : 0))
  }

  private func shareArea(_ first: Int, _ second: Int) -> Bool {
    ownAreas.intersects(first, wideAreas, second) || ownAreas.intersects(second, wideAreas, first)
  }

  /// What two networks share, with the relations that say so.
  struct Verband {
    let themas: [NodeID]
    let doelgroepen: [NodeID]
    let delenGebied: Bool
    let gebruikt: [EdgeID]
  }

  /// Tells what the networks of a pair share.
  ///
  /// - Complexity: O(log n + d) for n networks and d relations of the two and their members.
  func verband(_ paar: Partijpaar) -> Verband {
    let (first, second) = (place(of: paar.eerste), place(of: paar.tweede))
    let themes = themas.all.common(first, second).map { themas.nodes[$0] }
    let groups = doelgroepen.all.common(first, second).map { doelgroepen.nodes[$0] }
    let used = [first, second].flatMap { place in
      graaf.relations(.actiefOp, from: netwerken[place]).filter { themes.contains(graaf.naar($0)) }
        + bereik[place].filter { groups.contains(graaf.naar($0.edge)) }.flatMap(\.relaties)
    }
    return Verband(
      themas: themes, doelgroepen: groups, delenGebied: shareArea(first, second), gebruikt: used)
  }

  private func place(of netwerk: NodeID) -> Int {
    var low = 0
    var high = netwerken.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if graaf.precedesByName(netwerk, netwerken[middle]) { high = middle } else { low = middle }
    }
    return low
  }
}
