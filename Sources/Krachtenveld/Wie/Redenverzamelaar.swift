import GraphCore
import Kaartgraaf
import Wijkmodel

/// Gathers per entry of the map why it belongs to a vraagstuk.
///
/// Everything is read from the map; no judgement plays a part.
struct Redenverzamelaar {
  let graaf: KaartGraph
  let plek: Vraagstukplek
  private(set) var redenen: [NodeID: [Actorreden]] = [:]
  /// The groups of the vraagstuk, by name.
  private(set) var doelgroepen: [NodeID] = []
  /// Per party the nearest area in which it works.
  private(set) var werkgebied: [NodeID: NodeID] = [:]

  /// The parties that can take part: networks and initiatives that have ended cannot.
  private let partijen: [NodeID]

  /// Gathers the reasons.
  ///
  /// - Complexity: O(V + E).
  init(_ plek: Vraagstukplek, eigenaar: NodeID?, in graaf: KaartGraph) {
    self.graaf = graaf
    self.plek = plek
    partijen = graaf.knopen(.partij).filter {
      graaf.knoop($0).looptijd(on: graaf.peildatum) != .afgelopen
    }
    addAreas()
    addThemes()
    addSectors()
    addGroups()
    addReach()
    addContacts()
    addOwner(eigenaar)
  }

  private mutating func addOwner(_ eigenaar: NodeID?) {
    guard let eigenaar else { return }
    add(.eigenaar, eigenaar, "is eigenaar van dit vraagstuk", [])
  }

  private mutating func add(
    _ soort: Actorreden.Soort, _ actor: NodeID, over: [NodeID] = [], _ zin: String,
    _ bronnen: [String?]
  ) {
    var sources: [String] = []
    for bron in bronnen.compactMap(\.self) where !sources.contains(bron) { sources.append(bron) }
    redenen[actor, default: []].append(
      Actorreden(soort: soort, over: over, zin: zin, bronnen: sources))
  }

  private func has(_ soort: Actorreden.Soort, _ actor: NodeID) -> Bool {
    redenen[actor]?.contains { $0.soort == soort } ?? false
  }

  private func bronnen(_ edges: some Sequence<EdgeID>) -> [String?] {
    edges.map { graaf.relatie($0).bron }
  }

  // MARK: Areas

  private mutating func addAreas() {
    for partij in partijen {
      let found = graaf.werkgebied(of: partij)
      let areas = found.relaties.map(graaf.naar)
      guard let area = plek.nearest(of: areas) else { continue }
      werkgebied[partij] = area
      let used = found.relaties.filter { graaf.naar($0) == area }
      let via = found.isViaOrganisatie ? ", via de organisatie" : ""
      add(
        .gebied, partij, over: [area], "werkt in \(graaf.gebiedsnaam(area))\(via)",
        bronnen(used + found.banden))
      if isWijkraad(partij), areas.contains(where: covers) {
        add(
          .wijkraad, partij, over: [area],
          "is de wijkraad en hoort er vanaf de eerste fase bij",
          bronnen(used))
      }
    }
  }

  private func isWijkraad(_ partij: NodeID) -> Bool {
    let knoop = graaf.knoop(partij)
    return knoop.knoopsoort == .wijkpartner
      && knoop.soort.map { FoldedText($0) == FoldedText("wijkraad") } ?? false
  }

  /// Whether an area equals or contains an area of the vraagstuk.
  private func covers(_ area: NodeID) -> Bool {
    plek.gebieden.contains { graaf.omvattende(of: $0).contains(area) }
  }

  // MARK: Themes

  private mutating func addThemes() {
    guard !plek.themas.isEmpty else { return }
    for partij in partijen {
      let edges = graaf.relations(.actiefOp, from: partij).filter {
        plek.verwantschap(of: graaf.naar($0)) != nil
      }
      guard !edges.isEmpty else { continue }
      let themes = edges.map(graaf.naar)
      add(.thema, partij, over: themes, themazin(themes), bronnen(edges))
    }
  }

  private func themazin(_ themes: [NodeID]) -> String {
    let kinds: [(Vraagstukplek.Verwantschap, String)] = [
      (.zelf, ""), (.smaller, " (een onderdeel van het thema)"),
      (.ruimer, " (een ruimer thema)"),
    ]
    let parts = kinds.compactMap { kind, word -> String? in
      let here = themes.filter { plek.verwantschap(of: $0) == kind }
      return here.isEmpty ? nil : graaf.namen(here) + word
    }
    return "is actief op \(Teksten.opsomming(parts))"
  }

  // MARK: Entrepreneurs and schools

  private mutating func addSectors() {
    for sector in Vergetensector.allCases {
      let nearby = Sectorzoeker(sector, plek, in: graaf).partijen
      for found in nearby {
        let place =
          found.isBinnen
          ? "" : " en is het dichtstbij op de kaart, in \(graaf.gebiedsnaam(found.gebied))"
        add(
          sector.reden, found.partij, over: [found.gebied],
          "hoort bij \(sector.woord)\(place)", [graaf.knoop(found.partij).bron])
      }
    }
  }

  // MARK: Groups

  private mutating func addGroups() {
    for groep in graaf.knopen(.init(.doelgroep)) {
      switch plek.livesHere(groep) {
      case true:
        let areas = graaf.woongebieden(of: groep).filter { plek.ligging(of: $0) != .elders }
        add(
          .woont, groep, over: areas, "woont in \(graaf.gebiedsnamen(areas))",
          [graaf.knoop(groep).bron])
      case nil:
        let edges = graaf.relations(.bereikt, to: groep).filter { isNear(graaf.van($0)) }
        guard !edges.isEmpty else { continue }
        let home =
          graaf.woongebieden(of: groep).isEmpty ? "; waar deze groep woont, is niet vermeld" : ""
        add(
          .wordtBereikt, groep, over: edges.map(graaf.van),
          "wordt bereikt door \(graaf.namen(edges.map(graaf.van)))\(home)", bronnen(edges))
      default: continue
      }
      doelgroepen.append(groep)
    }
    doelgroepen = graaf.sortedByName(doelgroepen)
  }

  /// Whether a party works in the area itself or on a theme of the vraagstuk.
  private func isNear(_ partij: NodeID) -> Bool {
    if has(.thema, partij) { return true }
    return werkgebied[partij].map { plek.ligging(of: $0) == .binnen } ?? false
  }

  private mutating func addReach() {
    var reached: [NodeID: [EdgeID]] = [:]
    for groep in doelgroepen {
      let lives = plek.livesHere(groep) == true
      for edge in graaf.relations(.bereikt, to: groep)
      where lives || isNear(graaf.van(edge)) || redenen[graaf.van(edge)] != nil {
        reached[graaf.van(edge), default: []].append(edge)
      }
    }
    for partij in partijen {
      guard let edges = reached[partij] else { continue }
      let groups = edges.map(graaf.naar)
      add(
        .bereikt, partij, over: groups,
        "bereikt \(graaf.namen(groups))", bronnen(edges))
    }
  }

  // MARK: Contacts

  private mutating func addContacts() {
    let groups = Set(doelgroepen)
    for partij in partijen {
      let edges = graaf.relations(.aanspreekpuntVoor, from: partij).filter { edge in
        let about = graaf.naar(edge)
        return groups.contains(about) || plek.verwantschap(of: about) != nil
          || plek.ligging(of: about) != .elders
      }
      guard !edges.isEmpty else { continue }
      let about = edges.map(graaf.naar)
      add(
        .aanspreekpunt, partij, over: about, "is aanspreekpunt voor \(graaf.namen(about))",
        bronnen(edges))
    }
  }
}
