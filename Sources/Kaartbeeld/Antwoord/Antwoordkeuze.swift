internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// What of an answer is drawn together: one band per target, with the routes that lead to it.
struct Antwoordkeuze {
  /// Routes that lead to one target.
  struct Band {
    /// Where the routes end.
    let doel: NodeID
    /// What the list holds, where there are several.
    let kop: String?
    /// The routes, in order of rank.
    var routes: [Route]
    /// The rank of the target itself, where the target is the answer.
    var rang: Int?
    /// Words below the name of the target.
    var notes: [String] = []

    /// Whether nobody is known to lead to the target.
    var isGap: Bool { routes.isEmpty }
  }

  /// One route with its rank.
  struct Route {
    let rang: Int
    /// Who the row is about.
    let antwoord: NodeID
    /// The words after the rank.
    let score: String?
    let knopen: [NodeID]
    /// The relation between each two; nil where the answer did not use one.
    let relaties: [EdgeID?]
  }

  private let beeld: Antwoordbeeld
  private(set) var banden: [Band] = []

  init(_ beeld: Antwoordbeeld) {
    self.beeld = beeld
    let edges = beeld.graaf.relaties(of: beeld.selectie)
    for list in beeld.lijsten {
      let routes = list.rijen.filter { $0.route.count > 1 }.compactMap { row -> Route? in
        route(row, edges)
      }
      let ends = Dictionary(grouping: routes) { $0.knopen[$0.knopen.count - 1] }
      for (end, routes) in ends.sorted(by: { $0.key < $1.key }) {
        banden.append(Band(doel: end, kop: list.kop, routes: routes))
      }
      banden += list.rijen.compactMap { unreached($0, edges) }
    }
    banden = withGaps(banden)
  }

  /// Whether there is a group that nobody reaches.
  var hasGaps: Bool { banden.contains(where: \.isGap) }

  /// Whether the answer is entries without routes.
  var isCards: Bool { banden.isEmpty }

  private var graaf: KaartGraph { beeld.graaf }

  private func route(_ row: Antwoordbeeld.Rij, _ edges: [[NodeID]: EdgeID]) -> Route? {
    let nodes = row.route.compactMap(beeld.node)
    guard nodes.count == row.route.count, let answer = beeld.node(row.id) else { return nil }
    return Route(
      rang: row.rang, antwoord: answer, score: row.score, knopen: nodes,
      relaties: zip(nodes, nodes.dropFirst()).map { edges[[$0, $1].sorted()] })
  }

  /// A group without route, with those that the answer says reach it elsewhere.
  private func unreached(_ row: Antwoordbeeld.Rij, _ edges: [[NodeID]: EdgeID]) -> Band? {
    guard row.route.isEmpty, let node = beeld.node(row.id), graaf.knoopsoort(node) == .doelgroep
    else { return nil }
    let reaching = edges.values.filter {
      graaf.soort($0) == .bereikt && graaf.naar($0) == node
    }.sorted()
    let routes = reaching.map { edge in
      Route(
        rang: 0, antwoord: graaf.van(edge), score: nil, knopen: [graaf.van(edge), node],
        relaties: [edge])
    }
    let hard = graaf.knoop(node).moeilijkBereikbaar == .ja ? [Teksten.moeilijkBereikbaar] : []
    let gap = routes.isEmpty ? Teksten.geenBereik : Teksten.alleenElders
    return Band(doel: node, kop: nil, routes: routes, rang: row.rang, notes: [gap] + hard)
  }

  /// The bands in the order of the groups that were asked for, those without a route included.
  private func withGaps(_ bands: [Band]) -> [Band] {
    let asked = beeld.selectie.knopen.filter { $0.reden == .gevraagd }.map { graaf.node($0.knoop) }
      .filter { graaf.knoopsoort($0) == .doelgroep }
    guard asked.count > 1 else { return bands }
    return asked.flatMap { group in
      let own = bands.filter { $0.doel == group }
      return own.isEmpty
        ? [Band(doel: group, kop: nil, routes: [], notes: [Teksten.geenBereik])] : own
    }
  }
}
