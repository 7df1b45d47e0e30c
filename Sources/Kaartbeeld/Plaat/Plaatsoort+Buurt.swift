internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// Who is at work in one area, which groups they reach and which themes they work on.
  static let buurt = Plaatsoort(
    "buurt", over: .init(.gebied),
    uitleg:
      "Wie er in één gebied werkt, welke groepen zij bereiken en aan welke thema's zij werken.",
    teken: { vraag throws(KaartbeeldError) in try Buurtplaat(vraag).plaat() })
}

/// Divides what there is in an area over cards by kind.
private struct Buurtplaat {
  let vraag: Beeldvraag
  let gebied: NodeID
  /// The parties in the area, and those that also work around it, by name.
  let binnen: [NodeID]
  let omvattend: [NodeID]
  private let ligging: Gebiedsligging
  private var filler: CardFiller
  private var graaf: KaartGraph { vraag.graaf }

  init(_ asked: Beeldvraag) {
    var vraag = asked
    gebied = asked.onderwerpen[0]
    vraag.gebied = gebied
    self.vraag = vraag
    let ligging = Gebiedsligging(gebied, in: vraag.graaf)
    let all = vraag.gekozen(.partij)
    binnen = all.filter { ligging.ligging(of: $0).ligging == .binnen }
    omvattend = all.filter { ligging.ligging(of: $0).ligging == .omvattend }
    self.ligging = ligging
    let told = vraag.graaf.partijrelaties.union([
      .werktBij, .vertegenwoordigt, .kent, .aanspreekpuntVoor,
    ])
    filler = CardFiller(graaf: vraag.graaf, told: told, drawn: vraag.graaf.partijrelaties)
    filler.voetnoten = Voetnoot.shared(by: binnen, soorten: told, in: vraag.graaf)
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    try CardPicture(
      vraag: vraag, naam: "buurt", titel: Teksten.buurttitel(graaf.knoop(gebied).naam),
      cards: cards, gekozen: binnen + omvattend, voetnoten: filler.voetnoten
    ).plaat()
  }

  private var cards: [Card] {
    let partners = Beeldsoort.allCases.flatMap { soort in
      card("\(soort.rawValue)", soort.naam, partijen(.wijkpartner, soort))
    }
    let networks = binnen.filter { [.netwerk, .initiatief].contains(graaf.knoopsoort($0)) }
    let persons = binnen.filter { graaf.knoopsoort($0) == .sleutelfiguur }
    let parties =
      partners + card("netwerken", Teksten.netwerkenEnInitiatieven, networks)
      + card("rollen", Teksten.sleutelfigurenRollen, persons)
    let shown = parties.isEmpty ? [nobody] : parties
    return shown + doelgroepen + themas + groterGebied
  }

  private var nobody: Card {
    Card(id: "niemand", title: Teksten.partijen, tiles: [], isDashed: true)
  }

  private func partijen(_ kind: Knoopsoort, _ soort: Beeldsoort) -> [NodeID] {
    binnen.filter { graaf.knoopsoort($0) == kind && Beeldsoort(graaf.knoop($0)) == soort }
  }

  private func card(_ id: String, _ title: String, _ nodes: [NodeID]) -> [Card] {
    guard !nodes.isEmpty else { return [] }
    return [filler.card(id: id, title: title, entries: nodes.map(entry))]
  }

  /// A party with the smaller area where it works.
  private func entry(_ node: NodeID) -> CardFiller.Entry {
    let edges = graaf.werkgebied(of: node).relaties.filter {
      ligging.binnen.contains(graaf.relaties.target(of: $0))
    }
    let smaller = edges.map { graaf.relaties.target(of: $0) }.filter { $0 != gebied }
    return CardFiller.Entry(
      node: node, notes: graaf.gebiedsregel(smaller, of: node),
      isDerived: edges.allSatisfy(isDerived))
  }

  private func isDerived(_ edge: EdgeID) -> Bool { graaf.relatie(edge).zekerheid == .afgeleid }

  /// The groups that live here or are reached from here; those nobody reaches say so.
  private var doelgroepen: [Card] {
    let here = Set(binnen + omvattend)
    let groups = graaf.byName(graaf.knopen(.init(.doelgroep))).compactMap {
      group -> CardFiller.Entry? in
      let reach = graaf.relations(.bereikt, to: group).filter {
        here.contains(graaf.relaties.source(of: $0))
      }
      let isNear = reach.contains { binnen.contains(graaf.relaties.source(of: $0)) }
      guard isNear || lives(group) else { return nil }
      let notes = [byWhom(reach, Teksten.bereiktDoor)] + hardToReach(group)
      return CardFiller.Entry(
        node: group, notes: notes, isDerived: reach.allSatisfy(isDerived), isGap: reach.isEmpty)
    }
    return listed("doelgroepen", Teksten.doelgroepen, groups)
  }

  private func lives(_ group: NodeID) -> Bool {
    graaf.knoop(group).velden.values(of: .gebied).contains { id in
      graaf.kaart.nummer(of: id).map { ligging.binnen.contains(graaf.node($0)) } ?? false
    }
  }

  private func hardToReach(_ group: NodeID) -> [String] {
    graaf.knoop(group).moeilijkBereikbaar == .ja ? [Teksten.moeilijkBereikbaar] : []
  }

  private func byWhom(_ edges: [EdgeID], _ words: String) -> String {
    guard !edges.isEmpty else { return Teksten.geenBereik }
    let names = graaf.byName(edges.map { graaf.relaties.source(of: $0) }).map(graaf.beeldnaam)
    return words + " " + Teksten.enkele(names)
  }

  private var themas: [Card] {
    let here = Set(binnen)
    let entries = graaf.byName(graaf.knopen(.init(.thema))).compactMap {
      thema -> CardFiller.Entry? in
      let active = graaf.relations(.actiefOp, to: thema).filter {
        here.contains(graaf.relaties.source(of: $0))
      }
      guard !active.isEmpty else { return nil }
      return CardFiller.Entry(node: thema, notes: [byWhom(active, Teksten.opgepaktDoor)])
    }
    return quiet(listed("themas", Teksten.themas, entries))
  }

  private func listed(_ id: String, _ title: String, _ entries: [CardFiller.Entry]) -> [Card] {
    guard !entries.isEmpty else { return [] }
    var plain = filler
    (plain.told, plain.drawn, plain.voetnoten) = ([], [], [])
    plain.joinsRoles = true
    return [plain.card(id: id, title: title, entries: entries)]
  }

  private var groterGebied: [Card] {
    let entries = omvattend.map { CardFiller.Entry(node: $0) }
    return quiet(listed("groter-gebied", Teksten.ookInGroterGebied, entries)).map { card in
      var optional = card
      optional.isOptional = true
      return optional
    }
  }

  private func quiet(_ cards: [Card]) -> [Card] {
    cards.map { card in
      var quiet = card
      quiet.isQuiet = true
      return quiet
    }
  }
}
