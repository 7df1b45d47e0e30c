public import GraphCore
import Synchronization
public import Wijkmodel

/// A map as a graph on one day: the relations that hold then, ready to be walked.
///
/// Nodes are numbered in order of their keys, so that comparing two `NodeID`s compares two keys.
/// A class, because what is costly (the contacts) is made once, when it is first asked for.
public final class KaartGraph: Sendable {
  /// The map.
  public let kaart: SocialeKaart
  /// The day on which the relations hold.
  public let peildatum: Datum
  /// Every relation that holds, parallel ones included; the label is the number of its kind.
  ///
  /// A relation of a symmetric kind goes from the smaller key to the larger.
  public let relaties: GraphSnapshot

  private let nummers: [Knoopnummer]
  private let nodes: [NodeID]
  private let relatienummers: [Relatienummer]
  private let counted: [Bool]
  private let waarden: [Schakelwaarde]
  private let contacts = Mutex<Contactnet?>(nil)
  private let nameplaces = Mutex<[Int32]?>(nil)

  /// Makes the graph of a map on the last day of `peildatum`.
  ///
  /// - Complexity: O(V log V + E).
  public convenience init(_ kaart: SocialeKaart, peildatum: Datum) {
    let nummers = Self.sortedByID(kaart.knopen)
    self.init(kaart, peildatum: peildatum, nummers, nodes: Self.inverse(nummers))
  }

  private init(
    _ kaart: SocialeKaart, peildatum: Datum, _ nummers: [Knoopnummer], nodes: [NodeID]
  ) {
    self.kaart = kaart
    self.peildatum = peildatum.laatsteDag
    self.nummers = nummers
    self.nodes = nodes
    let held = Geldigheid(kaart, on: self.peildatum, nodes: nodes)
    relaties = held.graph
    relatienummers = held.nummers
    counted = held.counted
    waarden = held.nummers.map { Schakelwaarde(of: kaart.relaties[$0.index], in: kaart) }
  }

  /// Makes the graph as somebody asks for it.
  ///
  /// - Parameters:
  ///   - kaart: The map.
  ///   - peildatum: The date asked for; nil means the reference date of the map, else today.
  ///   - vandaag: Today.
  ///   - alleenOpenbaar: Whether entries that are not openbaar are left out, as if the map did
  ///     not have them.
  /// - Complexity: O(V log V + E).
  public convenience init(
    _ kaart: SocialeKaart, peildatum: Datum?, vandaag: Datum, alleenOpenbaar: Bool = false
  ) {
    self.init(
      alleenOpenbaar ? kaart.openbaar() : kaart,
      peildatum: peildatum ?? kaart.gegevens.peildatum ?? vandaag)
  }

  /// The graph of the same map on another day; entries have the same places in both.
  ///
  /// - Complexity: O(V + E), or O(1) when it is the same day.
  public func op(_ datum: Datum) -> KaartGraph {
    datum.laatsteDag == peildatum
      ? self : KaartGraph(kaart, peildatum: datum, nummers, nodes: nodes)
  }

  /// The contacts between parties; made when first asked for.
  public var contactnet: Contactnet {
    contacts.withLock { made in
      if let made { return made }
      let new = Contactnet(of: self)
      made = new
      return new
    }
  }

  /// The place of each entry when all stand by folded name and then by key; made when first
  /// asked for.
  public var naamplaatsen: [Int32] {
    nameplaces.withLock { made in
      if let made { return made }
      let new = Self.naamplaatsen(of: kaart, nummers)
      made = new
      return new
    }
  }

  /// The place of an entry in the graph.
  public func node(_ nummer: Knoopnummer) -> NodeID { nodes[nummer.index] }

  /// The number in the map of the entry at a place.
  public func nummer(_ node: NodeID) -> Knoopnummer { nummers[node.index] }

  /// The entry at a place.
  public func knoop(_ node: NodeID) -> Knoop { kaart.knopen[nummers[node.index].index] }

  /// The kind of the entry at a place.
  public func knoopsoort(_ node: NodeID) -> Knoopsoort {
    kaart.knopen[nummers[node.index].index].knoopsoort
  }

  /// The number in the map of the relation that an edge stands for.
  public func nummer(_ edge: EdgeID) -> Relatienummer { relatienummers[edge.index] }

  /// The relation that an edge stands for.
  public func relatie(_ edge: EdgeID) -> Relatie {
    kaart.relaties[relatienummers[edge.index].index]
  }

  /// The kind of the relation that an edge stands for.
  public func soort(_ edge: EdgeID) -> Relatiesoortnummer {
    Relatiesoortnummer(rawValue: Int16(bitPattern: relaties.label(of: edge)))
  }

  /// The number that counts as the strength of a relation, and whether it is stated.
  public func sterkte(_ edge: EdgeID) -> Relatiesterkte { waarden[edge.index].sterkte }

  /// The stated trust of a relation, 0 when not stated.
  public func vertrouwen(_ edge: EdgeID) -> Int { waarden[edge.index].vertrouwen }

  /// Whether an edge is the one that counts among those of one kind between the same entries.
  public func isCounted(_ edge: EdgeID) -> Bool { counted[edge.index] }

  private static func inverse(_ nummers: [Knoopnummer]) -> [NodeID] {
    var nodes = [NodeID](repeating: NodeID(0), count: nummers.count)
    for (place, nummer) in nummers.enumerated() { nodes[nummer.index] = NodeID(place) }
    return nodes
  }

  /// Sorts entries by key, comparing the first eight bytes as one number where that decides.
  private static func sortedByID(_ knopen: [Knoop]) -> [Knoopnummer] {
    let keys = knopen.indices.map { (prefix: knopen[$0].id.leadingBytes, nummer: $0) }
    return keys.sorted { left, right in
      if left.prefix != right.prefix { return left.prefix < right.prefix }
      return knopen[left.nummer].id.precedesByCodePoint(knopen[right.nummer].id)
    }.map { Knoopnummer($0.nummer) }
  }
}
