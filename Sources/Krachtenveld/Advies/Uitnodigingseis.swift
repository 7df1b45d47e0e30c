public import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

/// Somebody who must be at the table, whoever brings them.
public enum Uitnodigingseis: Hashable, Sendable {
  /// A party that was judged to be against.
  case tegenstander
  /// A party that was judged to be in favour.
  case voorstander
  /// A party that reaches this group.
  case doelgroep(NodeID)
  /// A party that works in this part of the area itself.
  case gebied(NodeID)
  /// A party of this sector, as it is written.
  case sector(String)

  /// The requirement as people say it.
  func naam(in graaf: KaartGraph) -> String {
    switch self {
    case .tegenstander: "een tegenstander"
    case .voorstander: "een voorstander"
    case .doelgroep(let groep): "de groep ‘\(graaf.knoop(groep).naam)’"
    case .gebied(let gebied): "\(graaf.gebiedsnaam(gebied))"
    case .sector(let sector): "de sector \(sector)"
    }
  }
}

/// Who may be invited to a vraagstuk, and who of them meets which requirement.
struct Uitnodigingsdekking {
  let graaf: KaartGraph
  /// Who may be invited: those in the krachtenveld first, then by name.
  let kandidaten: [NodeID]
  /// The wijkraden, which are invited in any case.
  let verplicht: [NodeID]
  /// The requirements, most important first.
  let eisen: [Uitnodigingseis]
  /// The actors that are in the krachtenveld.
  let bekend: Set<NodeID>

  private let veld: Oordeelveld
  private let binnen: [NodeID: Gebiedsligging]

  /// Looks up the candidates and the requirements.
  ///
  /// - Complexity: O(V + E) per part of the area.
  init(_ voorstellen: Actorvoorstellen) {
    let veld = voorstellen.veld
    graaf = veld.graaf
    self.veld = veld
    let luik = Drieluik(veld)
    let possible = voorstellen.voorstellen.filter {
      Self.isKandidaat($0, in: veld.graaf) && !luik.isGemeente($0.actor)
    }
    let known = Set(possible.filter { $0.staat != .nieuw }.map(\.actor))
    bekend = known
    let all = veld.graaf.sortedByName(possible.map(\.actor))
    kandidaten = all.filter(known.contains) + all.filter { !known.contains($0) }
    verplicht = possible.filter { $0.has(.wijkraad) }.map(\.actor)
    let parts = Self.delen(of: voorstellen.plek, in: veld.graaf)
    binnen = Dictionary(
      uniqueKeysWithValues: parts.map { ($0, Gebiedsligging($0, in: veld.graaf)) })
    let near = possible.filter { $0.staat != .nieuw || $0.afdeling <= .binnen }.map(\.actor)
    eisen =
      Self.houdingen(of: veld, luik)
      + Self.groepen(voorstellen).map { .doelgroep($0) } + parts.map { .gebied($0) }
      + Self.sectoren(of: near, in: veld.graaf).map { .sector($0) }
  }

  /// Whether a proposed actor can come: a party that is in the krachtenveld already, works in the
  /// area, or has more to do with it than working around it.
  private static func isKandidaat(_ voorstel: Actorvoorstel, in graaf: KaartGraph) -> Bool {
    guard graaf.knoopsoort(voorstel.actor).isPartij else { return false }
    return voorstel.staat != .nieuw || voorstel.afdeling <= .binnen
      || voorstel.redenen.contains { $0.soort != .gebied }
  }

  private static func groepen(_ voorstellen: Actorvoorstellen) -> [NodeID] {
    let graaf = voorstellen.veld.graaf
    let judged = voorstellen.veld.actoren.map(\.knoop).filter {
      graaf.knoopsoort($0) == .doelgroep
    }
    let all = graaf.sortedByName(voorstellen.doelgroepen + judged)
    return all.filter { graaf.knoop($0).moeilijkBereikbaar == .ja }
      + all.filter { graaf.knoop($0).moeilijkBereikbaar != .ja }
  }

  /// The parts of the areas of a vraagstuk: the buurten, above a wijk the wijken, and where there
  /// are none the area itself.
  private static func delen(of plek: Vraagstukplek, in graaf: KaartGraph) -> [NodeID] {
    graaf.sortedByName(
      plek.gebieden.flatMap { area -> [NodeID] in
        let isLarge = [.gebiedsgroep, .stad, .regio].contains(graaf.knoop(area).schaal)
        let parts = graaf.onderdelen(of: area).filter {
          graaf.knoop($0).schaal == (isLarge ? .wijk : .buurt)
        }
        return parts.isEmpty ? [area] : parts
      })
  }

  /// A supporter and an opponent, each where somebody was judged to be one.
  private static func houdingen(of veld: Oordeelveld, _ luik: Drieluik) -> [Uitnodigingseis] {
    let judged = veld.beoordeeld.filter { !luik.isGemeente($0.knoop) }
    return [Uitnodigingseis.tegenstander, .voorstander].filter { eis in
      judged.contains { meets(eis, $0.positie) }
    }
  }

  private static func meets(_ eis: Uitnodigingseis, _ positie: Positie?) -> Bool {
    guard case .waarde(let houding) = positie?.houding else { return false }
    return eis == .voorstander ? houding > 0 : eis == .tegenstander && houding < 0
  }

  private static func sectoren(of partijen: [NodeID], in graaf: KaartGraph) -> [String] {
    var found: [FoldedText: String] = [:]
    for sector in graaf.sortedByName(partijen).compactMap({ graaf.knoop($0).sector }) {
      found[FoldedText(sector)] = found[FoldedText(sector)] ?? sector
    }
    return found.sorted { $0.key < $1.key }.map(\.value)
  }

  /// How well a candidate meets a requirement: 0 not at all; of a group the strength of the
  /// contact, 1 to 5, of anything else 1.
  ///
  /// - Complexity: O(d) in the number of relations of the candidate and its organisations.
  func graad(_ kandidaat: NodeID, _ eis: Uitnodigingseis) -> Int {
    switch eis {
    case .doelgroep(let groep):
      return graaf.relations(.bereikt, from: kandidaat).filter { graaf.naar($0) == groep }
        .map { graaf.sterkte($0).getal }.max() ?? 0
    case .gebied(let gebied):
      let areas = graaf.werkgebied(of: kandidaat).relaties.map(graaf.naar)
      return binnen[gebied]?.ligging(ofAreas: areas) == .binnen ? 1 : 0
    case .sector(let sector):
      let own =
        graaf.knoopsoort(kandidaat) == .sleutelfiguur
        ? graaf.organisatiebanden(of: kandidaat).map(graaf.naar) : [kandidaat]
      return own.contains {
        graaf.knoop($0).sector.map(FoldedText.init) == FoldedText(sector)
      } ? 1 : 0
    case .voorstander, .tegenstander:
      return Self.meets(eis, veld.positie(of: kandidaat)) ? 1 : 0
    }
  }
}
