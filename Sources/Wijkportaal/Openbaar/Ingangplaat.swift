public import GraphCore
public import Kaartbeeld
public import Kaartgraaf
import Wijkmodel

/// Which picture belongs to an entry: the first of a few kinds that can be drawn.
public struct Ingangplaat: Sendable {
  private let graaf: KaartGraph
  private let node: NodeID

  /// The picture of an entry of a public map.
  public init(_ graaf: KaartGraph, of node: NodeID) {
    self.graaf = graaf
    self.node = node
  }

  /// The picture, or nil when there is more than fits in one.
  ///
  /// - Complexity: As that of the picture.
  public var plaat: Kaartplaat? {
    for (name, isSubject) in soorten {
      guard let soort = Plaatsoort.named(name) else { continue }
      var vraag = Beeldvraag(
        graaf, onderwerpen: isSubject ? [node] : [], gebied: isSubject ? nil : node,
        papier: .scherm)
      vraag.toontContact = true
      if let plaat = try? soort.plaat(vraag) { return plaat }
    }
    return nil
  }

  /// The picture of the whole map, or nil when it does not fit.
  public static func kaart(_ graaf: KaartGraph) -> Kaartplaat? {
    for name in ["wijken", "sectoren"] {
      if let plaat = try? Plaatsoort.named(name)?.plaat(Beeldvraag(graaf, papier: .scherm)) {
        return plaat
      }
    }
    return nil
  }

  /// The kinds of pictures that suit, best first, and whether they are about the entry itself or
  /// about the area that it is.
  private var soorten: [(naam: String, isSubject: Bool)] {
    let entry = graaf.knoop(node)
    switch entry.knoopsoort {
    case .doelgroep: return [("doelgroep", true), ("rond", true)]
    case .gebied:
      let isLarge = [.stad, .regio, .gebiedsgroep].contains(entry.schaal)
      return isLarge
        ? [("wijken", false), ("buurt", true), ("rond", true)] : [("buurt", true), ("rond", true)]
    default: return [("rond", true)]
    }
  }
}
