public import GraphCore
import Wijkmodel

/// A network ready to be analysed: the graph with the keys and names of its nodes, and in words
/// what it was made of.
public struct Analysenet: Sendable {
  /// The graph; its weights are strengths, or lengths when the user said so.
  public let graph: SimpleGraph
  /// The key of each node.
  public let ids: [String]
  /// The name of each node as it stands in sentences.
  public let namen: [String]
  /// How nodes and edges are called.
  public let woorden: Netwoorden
  /// The title of the map or the name of the file.
  public let titel: String
  /// Sentences that say what was counted and what was not.
  public let herkomst: [String]
  /// For each node on which side of two-mode data it stands, false where ties begin and true where
  /// they end; nil when ties also go within a side.
  public let zijden: [Bool?]?

  /// What is known apart from the ties.
  let achtergrond: Netachtergrond

  /// The nodes by folded name and then by key.
  let naamvolgorde: [Int]
  /// The place of each node in ``naamvolgorde``.
  let naamplaatsen: [Int]

  private let kenmerken: @Sendable (String) -> Groepering?

  /// Makes a network of its parts; `kenmerken` gives the grouping of a column, or nil without one.
  public init(
    graph: SimpleGraph, ids: [String], namen: [String], woorden: Netwoorden, titel: String,
    herkomst: [String], zijden: [Bool?]? = nil, achtergrond: Netachtergrond = .lijst,
    kenmerken: @escaping @Sendable (String) -> Groepering?
  ) {
    self.graph = graph
    self.ids = ids
    self.namen = namen
    self.woorden = woorden
    self.titel = titel
    self.herkomst = herkomst
    self.zijden = zijden
    self.achtergrond = achtergrond
    self.kenmerken = kenmerken
    let folded = namen.map { FoldedText($0).rawValue }
    let order = ids.indices.sorted { left, right in
      folded[left] != folded[right]
        ? folded[left].precedesByCodePoint(folded[right])
        : ids[left].precedesByCodePoint(ids[right])
    }
    var places = [Int](repeating: 0, count: ids.count)
    for (place, node) in order.enumerated() { places[node] = place }
    naamvolgorde = order
    naamplaatsen = places
  }

  /// How the nodes are divided by a column, or nil without such a column.
  public func groepering(_ kolom: String) -> Groepering? { kenmerken(kolom) }
}

/// What the nodes and edges of a network are called in sentences.
public struct Netwoorden: Hashable, Sendable {
  /// One node: `partij`.
  public let knoop: String
  /// More nodes: `partijen`.
  public let knopen: String
  /// One edge: `contact`.
  public let band: String
  /// More edges: `contacten`.
  public let banden: String

  /// The words for the contacts of a map.
  public static let contacten = Netwoorden(
    knoop: "partij", knopen: "partijen", band: "contact", banden: "contacten")
  /// The words for chosen relations of a map.
  public static let relaties = Netwoorden(
    knoop: "naam", knopen: "namen", band: "verbinding", banden: "verbindingen")
  /// The words for any other network.
  public static let algemeen = Netwoorden(
    knoop: "knoop", knopen: "knopen", band: "verbinding", banden: "verbindingen")
}
