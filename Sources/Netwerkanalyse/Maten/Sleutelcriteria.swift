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

  /// What the value is, in a network whose nodes are called so.
  func conventie(_ knopen: String) -> String {
    switch self {
    case .fragmentatie:
      "F: het deel van de tweetallen van wie overblijft dat elkaar niet meer kan bereiken. 0 is "
        + "heel, 1 is helemaal uit elkaar."
    case .afstand:
      "DF: 1 min het gemiddelde van 1 gedeeld door de afstand tussen wie overblijft."
    case .bereik:
      "Het deel van alle \(knopen) dat in hoogstens één stap te bereiken is, wie gekozen is "
        + "meegeteld."
    case .gewogenBereik:
      "De som van 1 gedeeld door de afstand tot de dichtstbijzijnde die gekozen is, gedeeld door "
        + "het aantal \(knopen). Wie gekozen is, telt voor 1."
    }
  }

  /// The question that it answers, for one or for more.
  func kop(_ aantal: Int) -> String {
    let (one, term) = (aantal == 1, "(sleutelspelers, key players)")
    return switch self {
    case .fragmentatie: "Zonder wie valt het netwerk het meest uit elkaar? \(term)"
    case .afstand: "Zonder wie komen de anderen het verst uit elkaar te liggen? \(term)"
    case .bereik:
      one
        ? "Wie bereikt de meeste anderen? \(term)"
        : "Wie bereiken samen de meeste anderen? \(term)"
    case .gewogenBereik:
      one
        ? "Wie staat het dichtst bij alle anderen? \(term)"
        : "Wie staan samen het dichtst bij alle anderen? \(term)"
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
      "Zonder \(names) komen de anderen verder uit elkaar te liggen: van \(Teksten.getal(before)) "
        + "naar \(Teksten.getal(value)). Bij 0 kent iedereen elkaar rechtstreeks, bij 1 kan "
        + "niemand "
        + "een ander bereiken."
    case .bereik:
      "In één stap \(count == 1 ? "bereikt" : "bereiken") \(names)"
        + "\(count == 1 ? "" : " samen") \(Teksten.procent(value)) van alle "
        + "\(net.woorden.knopen), \(count == 1 ? "zichzelf" : "henzelf") meegeteld."
    case .gewogenBereik:
      "Het dichtst bij alle anderen \(count == 1 ? "staat" : "staan samen") \(names): de score is "
        + "\(Teksten.getal(value)), waar 1 betekent dat iedereen op hoogstens één stap staat."
    }
  }
}

extension KeyPlayerCriterion {
  /// Whether the chosen nodes are taken out of the network.
  var removesNodes: Bool { self == .fragmentation || self == .distanceFragmentation }
}
