import Wijkmodel

/// What is known of a network apart from its ties, for the sentences about it.
public struct Netachtergrond: Sendable {
  /// Whether it comes from a map rather than from a list of ties.
  let isKaart: Bool
  /// The kind of each node of a map; empty for a list.
  let soorten: [Knoopsoort]
  /// For each node of a map whether it is a network or an initiative that was not meant to last.
  let tijdelijk: [Bool]
  /// Which ties were counted: `alle contacten`.
  let banden: String
  /// The columns in which something is stated of some node.
  let kolommen: @Sendable () -> [String]

  /// That of a list of ties of whose nodes nothing is known.
  public static let lijst = Netachtergrond(isKaart: false, banden: "de lijst") { [] }

  init(
    isKaart: Bool, soorten: [Knoopsoort] = [], tijdelijk: [Bool] = [], banden: String,
    kolommen: @escaping @Sendable () -> [String]
  ) {
    self.isKaart = isKaart
    self.soorten = soorten
    self.tijdelijk = tijdelijk
    self.banden = banden
    self.kolommen = kolommen
  }

  /// The same of some of the nodes.
  func only(_ nodes: [Int]) -> Netachtergrond {
    Netachtergrond(
      isKaart: isKaart, soorten: soorten.isEmpty ? [] : nodes.map { soorten[$0] },
      tijdelijk: tijdelijk.isEmpty ? [] : nodes.map { tijdelijk[$0] }, banden: banden,
      kolommen: kolommen)
  }
}

extension Analysenet {
  /// The columns in which something is stated of some node.
  public var ingevuldeKolommen: [String] { achtergrond.kolommen() }

  /// Whether the network comes from a map.
  public var isKaart: Bool { achtergrond.isKaart }

  /// The kind of a node of a map, or nil for a list.
  func soort(_ node: Int) -> Knoopsoort? {
    achtergrond.soorten.isEmpty ? nil : achtergrond.soorten[node]
  }

  /// The heading of a column with kinds; none for a list.
  var soortkop: [String] { achtergrond.soorten.isEmpty ? [] : ["soort"] }

  /// The cell of a node in that column.
  func soortcel(_ node: Int) -> [String] { soort(node).map { [$0.rawValue] } ?? [] }

  /// Whether a node is somebody rather than something that others take part in.
  func isIemand(_ node: Int) -> Bool {
    let kind = soort(node)
    return kind == nil || kind == .wijkpartner || kind == .sleutelfiguur
  }

  /// Whether a node is a network or initiative that was not meant to last.
  func isTijdelijk(_ node: Int) -> Bool {
    !achtergrond.tijdelijk.isEmpty && achtergrond.tijdelijk[node]
  }
}
