import GraphCore

extension Analysenet {
  /// Some nodes by name: up to three, else two and how many more.
  func opgesomd(_ nodes: [Int]) -> String {
    let names = nodes.map { namen[$0] }
    if names.count <= 3 { return Teksten.opsomming(names) }
    return "\(names[0]), \(names[1]) en nog \(Teksten.geheel(names.count - 2)) andere "
      + woorden.knopen
  }

  /// Some nodes by name, whose order is that of their names.
  func opNaam(_ nodes: [Int]) -> String {
    let wanted = Set(nodes)
    return opgesomd(naamvolgorde.filter { wanted.contains($0) })
  }

  /// A number of nodes: `1 partij`, `2 partijen`.
  func aantal(_ nodes: Int) -> String { Teksten.aantal(nodes, woorden.knoop, woorden.knopen) }

  /// A number of ties: `1 contact`, `2 contacten`.
  func aantalBanden(_ ties: Int) -> String { Teksten.aantal(ties, woorden.band, woorden.banden) }
}

extension Teksten {
  static func alleen(_ net: Analysenet) -> String {
    "Er is maar één \(net.woorden.knoop), \(net.namen[0]), dus er valt niets te vergelijken."
  }

  /// That everybody has the same value.
  static func gelijk(_ top: Top, _ net: Analysenet, _ noemtWaarde: Bool) -> String {
    let some =
      top.volgorde.count == net.ids.count ? "" : " waarvoor dit te berekenen is,"
    return "\(alle(top.volgorde.count, net.woorden.knopen))\(some) staan hier gelijk"
      + (noemtWaarde ? ": ieder komt op \(getal(top.waarde))." : ".")
  }

  /// All of some things, of which there are at least two.
  static func alle(_ number: Int, _ things: String) -> String {
    number == 2 ? "Beide \(things)" : "Alle \(geheel(number)) \(things)"
  }

  /// A part of what was named before.
  static func ervan(_ number: Int) -> String {
    number == 1
      ? "één ervan" : "\(geheel(number)) ervan"
  }

  /// An average distance in words: `1 stap`, `2,5 stappen`, or just the number with lengths.
  static func afstand(_ distance: Double, _ analyse: Analyse) -> String {
    let number = getal(distance)
    guard analyse.lengten == nil else { return number }
    return number == "1" ? "1 stap" : "\(number) stappen"
  }

  /// A number without zeros at its end: `0,1`.
  static func kort(_ value: Double) -> String {
    var text = getal(value)
    guard text.contains(",") else { return text }
    while text.last == "0" { text.removeLast() }
    return text
  }

  /// Whether strengths count, as the end of a convention.
  static func sterkteTelt(_ analyse: Analyse) -> String {
    guard analyse.net.graph.isWeighted else { return "" }
    return analyse.gewicht == .sterkte
      ? " De sterkte telt mee."
      : " Het gewicht is een lengte en telt hier niet mee."
  }

  /// The average of the values that there are.
  static func gemiddelde(_ values: [Double?]) -> Double {
    let known = values.compactMap(\.self)
    return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
  }
}
