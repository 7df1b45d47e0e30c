public import GraphCore
import Wijkmodel

/// How the areas of a map lie in each other, looked up once to tell it of many parties.
public struct Gebiedsindeling: Sendable {
  /// The areas, by key.
  public let gebieden: [NodeID]

  private let places: [Int32]
  private let above: [[NodeID]]

  /// Looks up in which areas every area lies.
  ///
  /// - Complexity: O(V + a · d) for a areas that each lie in at most d others.
  public init(of graaf: KaartGraph) {
    gebieden = graaf.knopen(.init(.gebied))
    var places = [Int32](repeating: -1, count: graaf.relaties.nodeCount)
    for (place, area) in gebieden.enumerated() { places[area.index] = Int32(place) }
    self.places = places
    above = gebieden.map { graaf.omvattende(of: $0) }
  }

  /// The place of an area among `gebieden`.
  public func place(of gebied: NodeID) -> Int { Int(places[gebied.index]) }

  /// An area itself and all areas in which it lies, nearest first.
  public func omvattende(of gebied: NodeID) -> [NodeID] { above[place(of: gebied)] }
}
