public import GraphCore
internal import Kaartgraaf
internal import Kaartvraag
internal import Wijkmodel

/// How a group that is hard to reach can be reached, in the words of the questions `wie-bereikt`
/// and `via-wie`.
public struct Groepsroute: Hashable, Sendable {
  /// How many parties are named per group.
  public static let aantal = 3

  /// The group.
  public let groep: NodeID
  /// Who reaches it in or around the area, the strongest first; empty when nobody does.
  public let bereikers: [String]
  /// How many more reach it than are named.
  public let meer: Int
  /// Who reaches it only elsewhere, when nobody does here.
  public let elders: [String]
  /// The strongest way from the party whose vraagstuk it is; nil when there is none.
  public let weg: String?

  /// Whether nobody reaches the group at all, as far as is written down.
  public var isOnbereikt: Bool { bereikers.isEmpty && elders.isEmpty }

  /// The routes to the groups that are hard to reach and live in the area or state no area, by
  /// name.
  ///
  /// - Complexity: O(g · (V + E)) for g groups.
  static func routes(_ voorstellen: Actorvoorstellen) -> [Groepsroute] {
    let (graaf, plek) = (voorstellen.veld.graaf, voorstellen.plek)
    let groups = graaf.knopen(.init(.doelgroep)).filter { groep in
      graaf.knoop(groep).moeilijkBereikbaar == .ja
        && (plek.liggingen.isEmpty || plek.liggingen.contains { $0.takesPart(groep) })
    }
    let owner = voorstellen.veld.vraagstuk.eigenaar
    return graaf.sortedByName(groups).map { groep in
      Groepsroute(groep, plek, from: owner, in: graaf)
    }
  }

  private init(
    _ groep: NodeID, _ plek: Vraagstukplek, from eigenaar: String?, in graaf: KaartGraph
  ) {
    let id = graaf.knoop(groep).id
    func rows(_ gebied: NodeID?) -> [Antwoordrij] {
      var vraag = WieBereikt(id)
      vraag.gebied = gebied.map { Gebiedskeuze(graaf.knoop($0).id) }
      return (try? vraag.antwoord(on: graaf, top: nil))?.rijen ?? []
    }
    var seen: Set<String> = []
    let here = (plek.gebieden.isEmpty ? [nil] : plek.gebieden.map(Optional.some))
      .flatMap(rows).filter { seen.insert($0.id).inserted }
    self.groep = groep
    bereikers = here.prefix(Self.aantal).map(\.zin)
    meer = max(0, here.count - Self.aantal)
    elders = here.isEmpty ? rows(nil).map(\.naam) : []
    let answer = eigenaar.flatMap { try? ViaWie($0, id).antwoord(on: graaf, top: 1) }
    let direct = answer?.vooraf.first { $0.hasPrefix("Rechtstreeks") }
    weg = direct ?? answer?.rijen.first?.zin
  }
}
