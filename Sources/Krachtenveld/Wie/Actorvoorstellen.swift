public import GraphCore
internal import Kaartgraaf
internal import Kaartvraag
internal import Wijkmodel

/// Who belongs in a krachtenveld, as far as the map can tell, and what the map leaves open.
public struct Actorvoorstellen: Sendable {
  /// A group that nobody in an area reaches, in the words of the question `onbereikt`.
  public struct OnbereikteGroep: Hashable, Sendable {
    /// The group.
    public let groep: NodeID
    /// The sentence.
    public let zin: String
  }

  /// The vraagstuk with its judgements; they only tell who is in it already.
  public let veld: Oordeelveld
  /// Where the vraagstuk lies and what it is about.
  public let plek: Vraagstukplek
  /// The actors, nearest first; those with more kinds of reasons before others, then by name.
  public let voorstellen: [Actorvoorstel]
  /// The groups of the vraagstuk, by name: they live in the area, or parties of it reach them.
  public let doelgroepen: [NodeID]
  /// The groups that nobody reaches.
  public let onbereikt: [OnbereikteGroep]
  /// Parties that are left out: they only work in an area above the city.
  public let bovenstads: [NodeID]

  /// Looks for the actors of a vraagstuk.
  ///
  /// - Complexity: O(V + E), and O(n log n) for n actors.
  public init(_ veld: Oordeelveld) {
    let graaf = veld.graaf
    self.veld = veld
    plek = Vraagstukplek(veld.vraagstuk, in: graaf)
    let found = Redenverzamelaar(
      plek, eigenaar: veld.vraagstuk.eigenaar.flatMap { graaf.node(of: $0) }, in: graaf)
    doelgroepen = found.doelgroepen
    onbereikt = Self.onbereikt(plek, in: graaf)
    let actors = Set(veld.actoren.map(\.knoop))
    let all = graaf.sortedByName(Set(found.redenen.keys).union(actors)).map { actor in
      Actorvoorstel(
        actor: actor, redenen: found.redenen[actor, default: []].sorted { $0.soort < $1.soort },
        afdeling: Self.afdeling(of: actor, found),
        staat: !actors.contains(actor)
          ? .nieuw
          : veld.positie(of: actor)?.zegtIets ?? false ? .beoordeeld : .nietBeoordeeld)
    }
    let far = all.filter { Self.isOnlyRegional($0) }
    bovenstads = far.map(\.actor)
    voorstellen = all.filter { !Self.isOnlyRegional($0) }.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.afdeling != other.afdeling { return one.afdeling < other.afdeling }
      let counts = (one.redenen.count, other.redenen.count)
      return counts.0 == counts.1 ? left.offset < right.offset : counts.0 > counts.1
    }.map(\.element)
  }

  private static func isOnlyRegional(_ voorstel: Actorvoorstel) -> Bool {
    voorstel.afdeling == .omvattend(.regio) && voorstel.redenen.count == 1
      && voorstel.staat == .nieuw
  }

  private static func afdeling(
    of actor: NodeID, _ found: Redenverzamelaar
  ) -> Actorvoorstel.Afdeling {
    let redenen = found.redenen[actor, default: []]
    if redenen.isEmpty { return .zonderReden }
    if redenen.contains(where: { $0.soort == .wijkraad }) { return .wijkraad }
    if found.graaf.knoopsoort(actor) == .doelgroep { return .doelgroep }
    guard let area = found.werkgebied[actor] else { return .elders }
    return found.plek.ligging(of: area) == .binnen
      ? .binnen : .omvattend(found.graaf.knoop(area).schaal)
  }

  /// The groups that nobody reaches: per area of the vraagstuk that lies in no other, or on the
  /// whole map without one.
  private static func onbereikt(
    _ plek: Vraagstukplek, in graaf: KaartGraph
  ) -> [OnbereikteGroep] {
    let largest = plek.gebieden.filter { area in
      !graaf.omvattende(of: area).dropFirst().contains(where: plek.gebieden.contains)
    }
    let questions =
      plek.gebieden.isEmpty
      ? [Onbereikt()]
      : largest.map { Onbereikt(in: Gebiedskeuze(graaf.knoop($0).id)) }
    return questions.flatMap { question in
      (try? question.antwoord(on: graaf, top: nil))?.rijen.compactMap { rij in
        graaf.node(of: rij.id).map { OnbereikteGroep(groep: $0, zin: rij.zin) }
      } ?? []
    }
  }

  /// The actors that are in the krachtenveld already, judged or not.
  public var bekend: [Actorvoorstel] { voorstellen.filter { $0.staat != .nieuw } }

  /// The actors with a reason of some kind.
  public func voorstellen(with soort: Actorreden.Soort) -> [Actorvoorstel] {
    voorstellen.filter { $0.has(soort) }
  }
}

extension Positie {
  /// Whether anything was judged in it; a row may only say that an actor has a part.
  fileprivate var zegtIets: Bool {
    let kolommen: [Kolomnaam] = [
      .belang, .invloed, .houding, .vertrouwen, .urgentie, .legitimiteit, .rol,
    ]
    return kolommen.contains { velden[$0] != nil }
  }
}
