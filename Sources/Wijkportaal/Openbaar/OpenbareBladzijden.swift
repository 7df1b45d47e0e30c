public import Kaartbeeld
import Kaartgraaf
public import Wijkmodel

/// Every page that anybody may see, of one version of a map.
public struct OpenbareBladzijden: Sendable {
  /// The map.
  public let kaart: OpenbareKaart
  /// What the pages have in common.
  public let kader: Kader
  /// The keys of the entries of which there is no picture.
  var zonderPlaat: Set<String> = []
  /// Whether there is a picture of the whole map.
  var heeftKaartplaat = true

  /// The pages of a map.
  public init(_ kaart: OpenbareKaart, _ kader: Kader) {
    self.kaart = kaart
    self.kader = kader
  }

  /// The first page, with what is found when something is asked.
  public func begin(_ vraag: Zoekvraag = Zoekvraag()) -> Bladzijde {
    Zoekbladzijde(kaart, vraag, kader, heeftPlaat: heeftKaartplaat).bladzijde
  }

  /// The page of an entry, or nil when there is none of this kind with this key.
  public func ingang(_ soort: Knoopsoort, id: String) -> Bladzijde? {
    guard let node = kaart.graaf.node(of: id), kaart.graaf.knoopsoort(node) == soort else {
      return nil
    }
    return Ingangbladzijde(
      kaart.graaf, of: node, kader, heeftPlaat: !zonderPlaat.contains(id)
    ).bladzijde
  }

  /// The page on which somebody asks who reaches a group.
  public func wieBereikt(_ vraag: Bereikvraag = Bereikvraag()) -> Bladzijde {
    Bereikbladzijde(kaart, vraag, kader).bladzijde
  }

  /// The page that tells what the map is.
  public var over: Bladzijde { OverDezeKaart(kader).bladzijde }

  /// The picture of an entry, or nil when there is none.
  public func plaat(id: String) -> Kaartplaat? {
    kaart.graaf.node(of: id).flatMap { Ingangplaat(kaart.graaf, of: $0).plaat }
  }

  /// The page with the picture of an entry, or nil when there is none.
  public func tekening(id: String) -> Bladzijde? {
    guard let node = kaart.graaf.node(of: id), let plaat = plaat(id: id) else { return nil }
    return Tekeningbladzijde(plaat, of: kaart.graaf.knoop(node), kader).bladzijde
  }

  /// The page with the picture of the whole map, or nil when there is none.
  public var tekening: Bladzijde? { kaartplaat.map { Tekeningbladzijde($0, kader).bladzijde } }

  /// The picture of the whole map, or nil when there is none.
  public var kaartplaat: Kaartplaat? { Ingangplaat.kaart(kaart.graaf) }
}
