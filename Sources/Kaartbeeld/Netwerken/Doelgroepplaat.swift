internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Plaatsoort {
  /// A group in the middle, around it who reaches it, and around those who knows them.
  static let doelgroep = Plaatsoort(
    "doelgroep", over: .init(.doelgroep),
    uitleg: "Een doelgroep in het midden, met wie haar bereikt en wie dat weer kent.",
    teken: { vraag throws(KaartbeeldError) in try Doelgroepplaat.plaat(vraag) })
}

/// Finds who reaches groups and who is in contact with those.
private struct Doelgroepplaat {
  private let graaf: KaartGraph
  private let groepen: [NodeID]
  /// The parties that the question does not exclude.
  private let kept: NodeSet
  private var bouwer: Kringbouwer
  private var bereikers: [NodeID] = []
  private var gemist: [NodeID] = []
  /// Contacts with fewer ties than this are only counted.
  private let leastTies: Int
  private var geteld = 0

  init(_ vraag: Beeldvraag, leastTies: Int) {
    self.leastTies = leastTies
    graaf = vraag.graaf
    groepen = vraag.graaf.byName(vraag.onderwerpen)
    kept = NodeSet(nodeCount: vraag.graaf.relaties.nodeCount, vraag.gekozen(.partij))
    bouwer = Kringbouwer(vraag)
    addGroups()
    addReachers()
    addContacts()
  }

  /// The picture with all contacts; where these have no place with those that join several, or
  /// else without.
  static func plaat(_ vraag: Beeldvraag) throws(KaartbeeldError) -> Kaartplaat {
    for least in 1...2 {
      do throws(KaartbeeldError) {
        return try Doelgroepplaat(vraag, leastTies: least).plaat()
      } catch {
        guard error.isTooLarge else { throw error }
      }
    }
    return try Doelgroepplaat(vraag, leastTies: .max).plaat()
  }

  private var isOne: Bool { groepen.count == 1 }

  private func reach(of groep: NodeID) -> [EdgeID] {
    graaf.relations(.bereikt, to: groep).filter { kept.contains(graaf.relaties.source(of: $0)) }
  }

  /// The groups, those that nobody reaches side by side.
  private mutating func addGroups() {
    gemist = groepen.filter { reach(of: $0).isEmpty }
    if !isOne {
      var middle = Tile(id: ".midden", soort: .doelgroep, name: verzamelnaam)
      middle.nadruk = .midden
      bouwer.add(bouwer.net.add(middle), ring: 0, parent: nil)
    }
    for groep in groepen.filter({ !gemist.contains($0) }) + gemist {
      let nadruk: Nadruk = gemist.contains(groep) ? .leemte : isOne ? .midden : .gewoon
      let place = bouwer.net.add([groep], nadruk: nadruk)
      bouwer.add(place, ring: isOne ? 0 : 1, parent: isOne ? nil : 0)
      if !isOne { bouwer.net.add(Netlijn(from: 0, to: place, soort: .hoortBij)) }
    }
  }

  private mutating func addReachers() {
    let ties = groepen.flatMap(reach).map { edge in
      Kringbouwer.Band(
        from: graaf.relaties.source(of: edge), to: graaf.relaties.target(of: edge), edge: edge)
    }
    bereikers = graaf.byName(Array(Set(ties.map(\.from))))
    bouwer.addRing(bereikers, isOne ? 1 : 2, ties: ties)
    for tie in ties { bouwer.net.add(tie.edge, .bereik) }
  }

  private mutating func addContacts() {
    let contacts = graaf.contactnet
    let ties = bereikers.flatMap { node in
      contacts.graph.outgoingEdges(of: node).map { step in
        Kringbouwer.Band(
          from: contacts.graph.target(of: step), to: node, edge: contacts.relatie(of: step))
      }
    }.filter { kept.contains($0.from) }
    let ends = Dictionary(grouping: ties, by: \.from).mapValues { Set($0.map(\.to)).count }
    let outer = ends.keys.filter { !bouwer.net.contains($0) }
    let shown = outer.filter { ends[$0, default: 0] >= leastTies }
    geteld = outer.count - shown.count
    bouwer.addRing(graaf.byName(shown), isOne ? 2 : 3, ties: ties)
    for edge in Set(ties.map(\.edge)).sorted() { bouwer.net.add(edge, .contact) }
  }

  private var verzamelnaam: String {
    groepen.allSatisfy { graaf.knoop($0).moeilijkBereikbaar == .ja }
      ? Teksten.moeilijkBereikbareGroepen : Teksten.doelgroepen
  }

  private func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let titel = Teksten.wieBereikt(
      isOne ? Teksten.deGroep(graaf.beeldnaam(groepen[0])) : Teksten.kleineLetter(verzamelnaam))
    let telling = Teksten.bereiktelling(
      partijen: bereikers.count, groepen: groepen.count, gemist: gemist.count,
      contacten: bouwer.count(inRing: isOne ? 2 : 3))
    return try bouwer.plaat(
      naam: "doelgroep", titel: titel, telling: telling,
      weggelaten: geteld > 0 ? [Teksten.contactenGeteld(geteld)] : [])
  }
}
