import GraphCore

extension Analysenet {
  /// How much a tie weighs between two that share something.
  public enum Weging: String, Hashable, Sendable, CaseIterable {
    /// What they share, counted.
    case gedeeld
    /// What they share as a part of what either has.
    case jaccard
    /// What they share, each counting less the more others share it too.
    case newman
  }

  /// The nodes of one side of a two-mode network, tied where they share something on the other.
  ///
  /// - Parameters:
  ///   - naar: Whether the side stays where ties end rather than begin.
  ///   - weging: What a tie weighs.
  ///   - keuze: Whether that weight counts.
  /// - Returns: The network, or nil when ties also go within a side.
  /// - Complexity: O(V + s) for s the sum of the squares of the degrees on the other side.
  public func projectie(naar: Bool, _ weging: Weging, _ keuze: Netkeuze) -> Analysenet? {
    guard let zijden, let twoMode = tweeZijden else { return nil }
    let projection = twoMode.projection(onto: naar ? .second : .first, weighting: weging.weighting)
    // Who has no tie stands on no known side, and does not take part.
    let kept = projection.nodes.indices.filter { zijden[Int(projection.nodes[$0])] != nil }
    let nodes = kept.map { Int(projection.nodes[$0]) }
    let graph = projection.graph.induced(on: kept)
    let name = { @Sendable (kolom: String) in
      self.groepering(kolom).map { Groepering($0, only: nodes) }
    }
    return Analysenet(
      graph: keuze.gewogen ? graph : graph.unweighted, ids: nodes.map { ids[$0] },
      namen: nodes.map { namen[$0] }, woorden: isKaart ? .relaties : .algemeen, titel: titel,
      herkomst: herkomst + [
        Teksten.projectie(
          nodes.count, over: twoMode.count(of: naar ? .first : .second), weging, keuze, woorden)
      ], achtergrond: achtergrond.only(nodes), kenmerken: name)
  }

  /// The network as one of two sides, or nil when ties also go within a side.
  var tweeZijden: TwoModeGraph? {
    zijden.flatMap { sides in
      TwoModeGraph(graph, modes: sides.map { $0 == true ? .second : .first })
    }
  }
}

extension Analysenet.Weging {
  fileprivate var weighting: Projection.Weighting {
    switch self {
    case .gedeeld: .shared
    case .jaccard: .jaccard
    case .newman: .newman
    }
  }
}
