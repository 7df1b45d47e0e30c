internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Gathers parties into stacks, joined by the contacts that are left between them.
///
/// People stand under their organisation, and what hangs on one other party only under that one.
struct Stapelbouwer {
  private let graaf: KaartGraph
  private var bouwer: Netbouwer
  private let chosen: NodeSet
  /// The contacts between the chosen parties.
  private let contacten: [EdgeID]
  /// The parties that are drawn as one row, by number of their row.
  private var rijen: [[NodeID]] = []
  private var rij: [NodeID: Int] = [:]
  /// The rows under the organisation at their head.
  private var groepen: [[Int]] = []
  private var groep: [Int] = []

  /// A list under one name has at most so many rows.
  private static let most = 14

  init(_ graaf: KaartGraph, _ gekozen: [NodeID]) {
    self.graaf = graaf
    bouwer = Netbouwer(graaf)
    chosen = NodeSet(nodeCount: graaf.relaties.nodeCount, gekozen)
    contacten = graaf.contactnet.contacten.filter { [chosen] edge in
      chosen.contains(graaf.van(edge)) && chosen.contains(graaf.naar(edge))
    }
    gather(gekozen)
  }

  /// Rows for all parties, and people put under their organisation.
  private mutating func gather(_ gekozen: [NodeID]) {
    var ends: [NodeID: Set<NodeID>] = [:]
    for edge in contacten {
      ends[graaf.van(edge), default: []].insert(graaf.naar(edge))
      ends[graaf.naar(edge), default: []].insert(graaf.van(edge))
    }
    // Who works at one organisation in one role is one row; others only with the same contacts.
    rijen = graaf.rolgroepen(gekozen) { node in
      self.organisatie(of: node).map { [$0] } ?? ends[node, default: []]
    }
    for (number, nodes) in rijen.enumerated() {
      for node in nodes { rij[node] = number }
    }
    var staff: [Int: [Int]] = [:]
    var isStaff = [Bool](repeating: false, count: rijen.count)
    for number in rijen.indices {
      guard let organisatie = organisatie(of: rijen[number][0]).flatMap({ rij[$0] }),
        staff[organisatie, default: []].count < Self.most
      else { continue }
      staff[organisatie, default: []].append(number)
      isStaff[number] = true
    }
    groepen = rijen.indices.filter { !isStaff[$0] }.map { [$0] + staff[$0, default: []] }
    groep = [Int](repeating: 0, count: rijen.count)
    for (number, rows) in groepen.enumerated() {
      for row in rows { groep[row] = number }
    }
  }

  /// The organisation to which a person has the strongest tie.
  private func organisatie(of node: NodeID) -> NodeID? {
    guard graaf.knoopsoort(node) == .sleutelfiguur else { return nil }
    let ties = graaf.organisatiebanden(of: node).filter { chosen.contains(graaf.naar($0)) }
    return ties.max { graaf.sterkte($0).getal < graaf.sterkte($1).getal }.map { graaf.naar($0) }
  }

  /// The contacts between different groups, as lines between rows.
  private var bruggen: [(edge: EdgeID, from: Int, to: Int)] {
    contacten.compactMap { edge in
      guard let from = rij[graaf.van(edge)], let to = rij[graaf.naar(edge)],
        groep[from] != groep[to]
      else { return nil }
      return (edge, from, to)
    }
  }

  /// The stacks, the lines between them, and the facts as rows.
  func resultaat() -> (stapels: [Stapel], lijnen: [StackPicture.Lijn], net: Netbouwer) {
    let bruggen = self.bruggen
    let pairs = Set(
      bruggen.map { [min(groep[$0.from], groep[$0.to]), max(groep[$0.from], groep[$0.to])] })
    let folding = TreeFolding(
      links: pairs.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) },
      rows: groepen.map(\.count), most: Self.most, depth: 2)
    var net = bouwer
    var plekken: [Int: Stapelplek] = [:]
    let ties = Dictionary(grouping: bruggen) { Set([groep[$0.from], groep[$0.to]]) }
    let stapels = folding.lists.enumerated().map { number, list in
      let rows = unfolded(list, ties)
      for (place, row) in rows.enumerated() {
        for rij in [row.rij] + row.ook { plekken[rij] = Stapelplek(stapel: number, rij: place) }
      }
      return Stapel(
        tegels: rows.map { row in
          let place = net.add(rijen[row.rij])
          for extra in row.ook { net.join(rijen[extra], to: place, isHead: row.depth == 0) }
          var tile = net.vakken[place]
          tile.indent = row.depth
          return tile
        })
    }
    for edge in contacten { net.add(edge, .contact) }
    let lijnen = net.lijnen.compactMap { lijn -> StackPicture.Lijn? in
      let ends = [lijn.from, lijn.to].map { vak in
        plekken[rijnummer(net, vak)]
      }
      guard let from = ends[0], let to = ends[1], from.stapel != to.stapel else { return nil }
      return StackPicture.Lijn(from: from, to: to, lijn: lijn)
    }
    return (stapels, lijnen, net)
  }

  private func rijnummer(_ net: Netbouwer, _ vak: Int) -> Int {
    graaf.kaart.nummer(of: net.vakken[vak].id).flatMap { rij[graaf.node($0)] } ?? -1
  }

  private struct Rij {
    var rij: Int
    var depth: Int
    /// Other rows that are told in this one.
    var ook: [Int] = []
  }

  /// The rows of a stack: each group at the place to which it is tied.
  private func unfolded(
    _ list: [TreeFolding.Row], _ ties: [Set<Int>: [(edge: EdgeID, from: Int, to: Int)]]
  ) -> [Rij] {
    var rows: [Rij] = []
    var path: [Int] = []
    for item in list {
      path = Array(path.prefix(item.depth)) + [item.node]
      guard item.depth > 0 else {
        rows += group(item.node, depth: 0)
        continue
      }
      let host = path[item.depth - 1]
      let tie = ties[[host, item.node], default: []].first
      let anchor = tie.map { groep[$0.from] == host ? $0.from : $0.to }
      let place =
        rows.firstIndex { row in anchor.map { row.rij == $0 || row.ook.contains($0) } ?? false }
        ?? 0
      let depth = rows[place].depth + 1
      // After what hangs on the same row already.
      let end = rows[(place + 1)...].firstIndex { $0.depth < depth } ?? rows.endIndex
      let own = group(item.node, depth: depth)
      rows.insert(contentsOf: own, at: end)
    }
    return rows
  }

  /// The rows of a group; an organisation with one role takes only one.
  private func group(_ number: Int, depth: Int) -> [Rij] {
    let rows = groepen[number]
    if rows.count == 2 { return [Rij(rij: rows[0], depth: depth, ook: [rows[1]])] }
    return rows.enumerated().map { Rij(rij: $1, depth: depth + ($0 == 0 ? 0 : 1)) }
  }
}
