import GraphCore

extension Analysekeuze.Criterium {
  /// The criterion as it is computed.
  var kern: KeyPlayerCriterion {
    switch self {
    case .fragmentatie: .fragmentation
    case .afstand: .distanceFragmentation
    case .bereik: .reach(steps: 1)
    case .gewogenBereik: .distanceReach
    }
  }

  var conventie: String {
    switch self {
    case .fragmentatie:
      "F: het deel van de tweetallen van wie overblijft dat elkaar niet meer kan bereiken. 0 is "
        + "heel, 1 is helemaal uit elkaar."
    case .afstand:
      "DF: 1 min het gemiddelde van 1 gedeeld door de afstand tussen wie overblijft. 0 is ieder "
        + "rechtstreeks verbonden, 1 is niemand bereikt een ander."
    case .bereik:
      "Het deel van alle knopen dat in hoogstens één stap te bereiken is, wie gekozen is meegeteld."
    case .gewogenBereik:
      "De som van 1 gedeeld door de afstand tot de dichtstbijzijnde die gekozen is, gedeeld door "
        + "het aantal knopen. Wie gekozen is, telt voor 1."
    }
  }

  /// What a choice brings about.
  func zin(
    _ names: String, _ count: Int, _ value: Double, _ before: Double, _ net: Analysenet
  ) -> String {
    switch self {
    case .fragmentatie:
      "Zonder \(names) kan \(Teksten.procent(value)) van de tweetallen die overblijven elkaar niet "
        + "bereiken. Nu, met iedereen erbij, is dat \(Teksten.procent(before))."
    case .afstand:
      "Zonder \(names) staan de anderen het verst uit elkaar: de score is dan "
        + "\(Teksten.getal(value)), en nu \(Teksten.getal(before))."
    case .bereik:
      "\(names) \(count == 1 ? "bereikt" : "bereiken samen") in één stap \(Teksten.procent(value)) "
        + "van alle \(net.woorden.knopen), zichzelf meegeteld."
    case .gewogenBereik:
      "\(names) \(count == 1 ? "staat" : "staan samen") het dichtst bij alle anderen: de score is "
        + "\(Teksten.getal(value)), waar 1 betekent dat iedereen op hoogstens één stap staat."
    }
  }
}

extension KeyPlayerCriterion {
  /// Whether the chosen nodes are taken out of the network.
  var removesNodes: Bool { self == .fragmentation || self == .distanceFragmentation }
}
