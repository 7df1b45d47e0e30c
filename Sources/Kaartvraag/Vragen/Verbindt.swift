import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who connects one set of parties with another.
public struct Verbindt: Vraag {
  /// A key, a kind, an own kind or a name.
  public var van: String
  /// A key, a kind, an own kind or a name.
  public var naar: String
  /// Whether neither a network nor a route through one counts.
  public var zonderNetwerken = false
  /// The kind of connecting party to keep.
  public var soort: String?

  /// Asks who connects some parties with others.
  public init(_ van: String, _ naar: String) {
    self.van = van
    self.naar = naar
  }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "verbindt", samenvatting: "Wie verbindt de een met de ander?",
    uitleg: "Noemt mensen, netwerken en initiatieven die contact hebben met beide kanten, zelf of "
      + "via één ander. Een kant is één partij of een hele soort, zoals wijkraad of "
      + "ondernemersvereniging.",
    argumenten: [
      .init(
        "VAN", "Een partij, of een soort partijen. Schrijf soort:kerk als kerk een soort is.",
        invulling: .partijen),
      .init("NAAR", "Een partij, of een soort partijen.", invulling: .partijen),
    ],
    opties: [.zonderNetwerken, .soort],
    voorbeelden: [
      .init(
        "verbindt wijkraad ondernemersvereniging",
        "Wie verbindt de wijkraden met de ondernemersvereniging?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    van = try invoer.argument(0, of: Self.beschrijving)
    naar = try invoer.argument(1, of: Self.beschrijving)
    zonderNetwerken = invoer.has(.zonderNetwerken)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a text stands for no party, or a name for more than one.
  /// - Complexity: O(V + E), and O(k log k) for every party with k halves of routes.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let begin = try Partijverzameling(van, in: graaf)
    let end = try Partijverzameling(naar, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    for side in [begin, end] where side.leden.count == 1 {
      for node in side.leden { bouwer.showAsked(node) }
    }
    bouwer.add(rijen(begin.leden, end.leden, in: graaf), .score) {
      Rijuitleg(zin: $0.pad.map(graaf.routezin) ?? "")
    }
    let unconnected = zonderRoute(begin.leden, end.leden, in: graaf)
    let overkant = begin.leden == end.leden && begin.leden.count > 1 ? "elkaar" : end.naam
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie verbindt \(begin.naam) met \(overkant)?",
      gezocht: "wie contact heeft met \(begin.naam) en met \(end.naam), zelf of via één ander"
        + (zonderNetwerken ? ", niet via netwerken" : "") + Teksten.alleenSoort(soort),
      blokken: [overzicht(begin, end, unconnected)],
      velden: [JSONVeld("zonder_route", .getal(unconnected))])
  }

  private func rijen(_ begin: NodeSet, _ end: NodeSet, in graaf: KaartGraph) -> [Rijontwerp] {
    let filter = Soortfilter(soort)
    let routes = Verbindingen(
      from: begin, to: end, zonderNetwerken: zonderNetwerken, in: graaf)
    return graaf.knopen(.init(.sleutelfiguur, .netwerk, .initiatief)).compactMap { party in
      guard let pad = routes.pad(over: party, in: graaf), filter.keeps(graaf.knoop(party)) else {
        return nil
      }
      return Rijontwerp(party, pad: pad)
    }
  }

  /// The number of parties on the first side from which no route of any length leads to another
  /// party on the second.
  private func zonderRoute(_ begin: NodeSet, _ end: NodeSet, in graaf: KaartGraph) -> Int {
    let parts = graaf.contactnet.components()
    var members = [Int](repeating: 0, count: parts.count)
    for node in end { members[parts.number(of: node)] += 1 }
    return begin.count { members[parts.number(of: $0)] == (end.contains($0) ? 1 : 0) }
  }

  private func overzicht(
    _ begin: Partijverzameling, _ end: Partijverzameling, _ unconnected: Int
  ) -> Antwoordblok {
    let count = begin.leden.count
    let line =
      switch (unconnected, count) {
      case (0, 1): "Er is een weg van \(begin.naam) naar \(end.naam), al kan die lang zijn."
      case (_, 1): "Er is geen enkele weg vastgelegd van \(begin.naam) naar \(end.naam)."
      case (0, _): "Alle \(count) hebben een weg naar \(end.naam), al kan die lang zijn."
      default:
        "\(unconnected) van de \(count) \(unconnected == 1 ? "heeft" : "hebben") geen enkele weg "
          + "naar \(end.naam), ook geen lange."
      }
    return Antwoordblok(kop: "Is er een weg vanuit \(begin.naam)?", regels: [line])
  }
}
