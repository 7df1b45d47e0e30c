public import GraphCore
import Synchronization

/// A network with what was asked of it, and what several measures need computed once.
public final class Analyse: Sendable {
  /// The network.
  public let net: Analysenet
  /// What was chosen.
  public let keuze: Analysekeuze
  /// How long each arc is, nil when all are equally long.
  public let lengten: ArcLengths?
  /// What the weights of the graph mean.
  public let gewicht: Netkeuze.Gewicht
  /// How the nodes are divided, nil when nothing divides them.
  public let groepering: Groepering?

  private let afstandscijfers = Eenmaal<DistanceSummary>()
  private let gevondenGroepen = Eenmaal<Partition>()
  private let mengingscijfers = Eenmaal<EIIndex?>()
  let grens = Eenmaal<Double?>()
  private let gaten = Eenmaal<StructuralHoles>()

  /// Prepares an analysis.
  ///
  /// - Parameters:
  ///   - net: The network.
  ///   - keuze: How to compute.
  ///   - gewicht: What the weights of the graph mean.
  public init(_ net: Analysenet, _ keuze: Analysekeuze, gewicht: Netkeuze.Gewicht = .sterkte) {
    self.net = net
    self.keuze = keuze
    self.gewicht = gewicht
    groepering = net.groepering(keuze.groep ?? "soort")
    let graph = net.graph
    lengten =
      !graph.isWeighted
      ? nil
      : gewicht == .sterkte ? ArcLengths(strengthsOf: graph) : ArcLengths(lengthsOf: graph)
  }

  /// The distances from every node.
  var afstanden: DistanceSummary {
    afstandscijfers.value { net.graph.distanceSummary(lengths: lengten) }
  }

  /// The communities.
  var groepen: Partition { gevondenGroepen.value { sterktegraaf.communities() } }

  /// How far ties cross the borders of the grouping; nil without one.
  var menging: EIIndex? {
    mengingscijfers.value {
      indeling.map { net.graph.eiIndex(groups: $0.groepen, permutations: keuze.permutaties) }
    }
  }

  /// The grouping, nil when it says nothing of any node.
  public var indeling: Groepering? { groepering.flatMap { $0.labels.isEmpty ? nil : $0 } }

  /// The graph for measures that read a weight as a strength: without weights when these are
  /// lengths.
  var sterktegraaf: SimpleGraph { gewicht == .sterkte ? net.graph : net.graph.unweighted }

  /// The structural holes of every node.
  var structureleGaten: StructuralHoles {
    gaten.value { sterktegraaf.structuralHoles(scope: keuze.ego ? .egoNetwork : .wholeNetwork) }
  }
}

/// A value that is computed when it is first asked for, and then kept.
final class Eenmaal<Value: Sendable>: Sendable {
  private let kept = Mutex<Value?>(nil)

  func value(_ make: () -> Value) -> Value {
    kept.withLock { kept in
      if let kept { return kept }
      let made = make()
      kept = made
      return made
    }
  }
}
