import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who works in an area, whom they reach and what they work on.
public struct Gebiedsvraag: Vraag {
  /// After how many days without confirmation an entry counts as old.
  private static let houdbaarheid = 365
  /// The kinds of party, in the order in which they are listed.
  private static let soorten: [Knoopsoort] = [.wijkpartner, .sleutelfiguur, .netwerk, .initiatief]

  /// The key or name of the area.
  public var gebied: String
  /// Whether parties of larger areas are listed too.
  public var ruim = false
  /// The kind of party to keep.
  public var soort: String?

  /// Asks who works in an area.
  public init(_ gebied: String) { self.gebied = gebied }

  private static let ruim = Vraagoptie(
    "ruim", uitleg: "Noem ook wie in een groter gebied werkt, waar dit gebied in ligt.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "gebied", samenvatting: "Wie werkt er in dit gebied?",
    uitleg: "De sociale kaart in woorden: wie er werkt in een wijk of buurt, welke doelgroepen "
      + "zij bereiken en aan welke thema's zij werken.",
    argumenten: [.init("GEBIED", "Id of naam van het gebied.")],
    opties: [ruim, .soort],
    voorbeelden: [.init("gebied vissersbuurt", "Wie werkt er in de Vissersbuurt?")])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.argument(0, of: Self.beschrijving)
    ruim = invoer.has(Self.ruim)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one area.
  /// - Complexity: O(V + E), and O(n log n) for n parties.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let area = try graaf.named(gebied, among: .init(.gebied))
    let placed = partijen(seenFrom: Gebiedsligging(area, in: graaf), in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(area)
    var listed: [NodeID] = []
    for ligging in [Ligging.binnen] + (ruim ? [.omvattend] : []) {
      for kind in Self.soorten {
        let members = placed[Plek(kind, ligging)] ?? []
        listed += members
        let rows = graaf.sortedByName(members).map { rij($0, in: graaf) }
        bouwer.add(
          rows, .eigen, sectie: "\(kind.rawValue) \(ligging.rawValue)",
          kop: kop(kind, ligging, graaf.naam(area))
        ) { uitleg($0, in: graaf) }
      }
    }
    let old = listed.count { isVerouderd(graaf.knoop($0), on: graaf.peildatum) }
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie werkt er in \(graaf.naam(area))?",
      gezocht: "wie er werkt in \(graaf.naam(area))"
        + Teksten.alleenSoort(soort),
      blokken: [overzicht(placed, graaf.naam(area), listed: listed.count, old: old)],
      velden: [tellingen(placed), JSONVeld("ouder_dan_een_jaar", .getal(old))])
  }

  private struct Plek: Hashable {
    let soort: Knoopsoort
    let ligging: Ligging

    init(_ soort: Knoopsoort, _ ligging: Ligging) {
      self.soort = soort
      self.ligging = ligging
    }
  }

  private func partijen(
    seenFrom ligging: Gebiedsligging, in graaf: KaartGraph
  ) -> [Plek: [NodeID]] {
    let filter = Soortfilter(soort)
    var placed: [Plek: [NodeID]] = [:]
    for party in graaf.knopen(.partij) where filter.keeps(graaf.knoop(party)) {
      placed[Plek(graaf.knoopsoort(party), ligging.ligging(of: party).ligging), default: []]
        .append(party)
    }
    return placed
  }

  private func rij(_ party: NodeID, in graaf: KaartGraph) -> Rijontwerp {
    let werkgebied = graaf.werkgebied(of: party)
    let own = graaf.relations(.bereikt, from: party) + graaf.relations(.actiefOp, from: party)
    return Rijontwerp(
      party, gebruikt: own + werkgebied.relaties + werkgebied.banden,
      viaOrganisatie: werkgebied.isViaOrganisatie)
  }

  private func uitleg(_ row: Rijontwerp, in graaf: KaartGraph) -> Rijuitleg {
    let groups = row.gebruikt.filter { graaf.soort($0) == .bereikt }.map(graaf.naar)
    let themes = row.gebruikt.filter { graaf.soort($0) == .actiefOp }.map(graaf.naar)
    var halves: [String] = []
    if !groups.isEmpty { halves.append("bereikt \(graaf.opsomming(groups))") }
    if !themes.isEmpty { halves.append("werkt aan \(graaf.opsomming(themes))") }
    let zin =
      halves.isEmpty
      ? "\(graaf.naam(row.knoop)): geen doelgroep en geen thema vastgelegd."
      : "\(graaf.naam(row.knoop)) \(halves.joined(separator: " en "))."
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("doelgroepen", graaf.idsByName(groups)),
        JSONVeld("themas", graaf.idsByName(themes)),
      ])
  }

  private func isVerouderd(_ knoop: Knoop, on date: Datum) -> Bool {
    guard let confirmed = knoop.laatstBevestigd else { return true }
    return confirmed.days(until: date) > Self.houdbaarheid
  }
}

extension Gebiedsvraag {
  private func kop(_ kind: Knoopsoort, _ ligging: Ligging, _ area: String) -> String {
    let kinds = kind.meervoud.prefix(1).uppercased() + kind.meervoud.dropFirst()
    return ligging == .binnen
      ? "\(kinds) in \(area)" : "\(kinds) in een groter gebied, waar \(area) in ligt"
  }

  private func overzicht(
    _ placed: [Plek: [NodeID]], _ area: String, listed: Int, old: Int
  ) -> Antwoordblok {
    var lines = Self.soorten.map { kind in
      let inside = placed[Plek(kind, .binnen)]?.count ?? 0
      let around = placed[Plek(kind, .omvattend)]?.count ?? 0
      return "\(kind.meervoud): \(inside) in \(area), \(around) in een groter gebied"
    }
    if listed > 0 {
      lines.append(
        "Van deze \(Teksten.aantal(listed, "partij", "partijen")) \(old == 1 ? "is" : "zijn") er "
          + "\(old) langer dan een jaar "
          + "niet bevestigd, of nooit.")
    }
    return Antwoordblok(kop: "Aantallen", regels: lines)
  }

  private func tellingen(_ placed: [Plek: [NodeID]]) -> JSONVeld {
    JSONVeld(
      "tellingen",
      .object(
        Self.soorten.map { kind in
          JSONVeld(
            kind.rawValue,
            .object(
              [Ligging.binnen, .omvattend].map { ligging in
                JSONVeld(ligging.rawValue, .getal(placed[Plek(kind, ligging)]?.count ?? 0))
              }))
        }))
  }
}
