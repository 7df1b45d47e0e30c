internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// The routes of one band as a layered graph, before it has a size.
struct Bandgraaf {
  /// A step of one or more routes.
  struct Step {
    let from: Int
    let to: Int
    let relatie: EdgeID?
    /// The best rank of the routes over this step.
    var rang: Int
    /// Whether this is the relation that the question is about.
    var isAsked: Bool
  }

  let band: Antwoordkeuze.Band
  let nodes: [NodeID]
  let steps: [Step]
  let layering: Layering
  let graaf: KaartGraph

  init(_ band: Antwoordkeuze.Band, in graaf: KaartGraph) {
    self.band = band
    self.graaf = graaf
    var places: [NodeID: Int] = [:]
    var nodes: [NodeID] = []
    func place(_ node: NodeID) -> Int {
      if let known = places[node] { return known }
      places[node] = nodes.count
      nodes.append(node)
      return nodes.count - 1
    }
    var found: [[Int]: Int] = [:]
    var steps: [Step] = []
    for route in band.routes {
      for (index, pair) in zip(route.knopen, route.knopen.dropFirst()).enumerated() {
        let ends = [place(pair.0), place(pair.1)]
        guard found[ends] == nil else { continue }
        found[ends] = steps.count
        let edge = route.relaties[index]
        let isReach = edge.map { graaf.soort($0) == .bereikt } ?? false
        let isBest = route.antwoord == band.doel && route.rang == 1
        steps.append(
          Step(
            from: ends[0], to: ends[1], relatie: edge, rang: route.rang,
            isAsked: isReach || isBest))
      }
    }
    _ = place(band.doel)
    self.nodes = nodes
    self.steps = steps
    layering = Layering(
      nodeCount: nodes.count,
      edges: steps.enumerated().map { index, step in
        let isReach = step.relatie.map { graaf.soort($0) == .bereikt } ?? false
        return .init(from: step.from, to: step.to, bundle: isReach ? -1 - step.to : index)
      })
  }

  /// The nodes that are number one, which the picture makes stand out.
  ///
  /// Where all are number one, none of them does.
  var first: Set<Int> {
    guard band.routes.contains(where: { $0.rang > 1 }) else { return [] }
    let best = Set(band.routes.filter { $0.rang == 1 && $0.antwoord != band.doel }.map(\.antwoord))
    return Set(nodes.indices.filter { best.contains(nodes[$0]) })
  }

  /// The tile of an entry.
  func tile(_ index: Int) -> Tile {
    let node = nodes[index]
    let knoop = graaf.knoop(node)
    let isGap = band.isGap && node == band.doel
    var tile = Tile(
      id: knoop.id, soort: Beeldsoort(knoop), name: knoop.naam, notes: notes(node),
      facts: Verbanden(graaf: graaf).alle(node), bron: knoop.bron ?? "",
      isDashed: isGap || knoop.zekerheid == .afgeleid)
    tile.isGap = isGap
    return tile
  }

  private func notes(_ node: NodeID) -> [String] {
    if node == band.doel {
      let only = band.routes.count == 1 ? band.routes[0] : nil
      let score = only.flatMap { $0.antwoord == node ? $0.score : nil }
      return band.notes + (score.map { ["sterkte van deze weg: \($0)"] } ?? [])
    }
    if let row = band.routes.first(where: { $0.antwoord == node && $0.rang > 0 }) {
      // Where a line tells the whole strength, the rank is enough.
      return [Teksten.nummer(row.rang, row.knopen.count > 2 ? row.score : nil)]
    }
    if isLongChain { return onward(node) }
    guard band.routes.count > 1,
      let row = band.routes.first(where: {
        $0.antwoord == band.doel && $0.knopen.count > 2 && $0.knopen[1] == node
      })
    else { return [] }
    return ["weg \(row.rang)" + (row.score.map { " · sterkte \($0)" } ?? "")]
  }

  /// Whether this is one route with so many steps that words do not fit beside its lines.
  private var isLongChain: Bool { band.routes.count == 1 && nodes.count > 4 }

  /// How an entry goes on to the next, which the name of that one completes.
  private func onward(_ node: NodeID) -> [String] {
    steps.filter { nodes[$0.from] == node && $0.relatie != nil }.map { words($0) + " …" }
  }

  /// What stands at a line: the strength, and with words also the relation.
  func label(_ step: Step, withWords: Bool) -> String {
    guard let edge = step.relatie else { return "" }
    let strength = graaf.sterkte(edge).isBekend ? "\(graaf.sterkte(edge).getal)" : "?"
    return withWords ? "\(words(step)) (\(strength))" : strength
  }

  private func words(_ step: Step) -> String {
    step.relatie.map { graaf.woorden($0, from: nodes[step.from]) } ?? ""
  }

  /// A line in words, for its tooltip.
  func sentence(_ step: Step) -> String {
    [
      graaf.knoop(nodes[step.from]).naam, label(step, withWords: true),
      graaf.knoop(nodes[step.to]).naam,
    ].joined(separator: " ")
  }
}
