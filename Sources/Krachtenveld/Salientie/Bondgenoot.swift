public import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// An actor with influence who can help one without, and the way between the two.
public struct Bondgenoot: Sendable {
  /// The actor with influence.
  public let knoop: NodeID
  /// The route between the two, in one sentence.
  public let weg: String
  /// The sources of the route.
  public let bronnen: [String]

  /// The longest route that is sought, in contacts.
  static let meesteStappen = 6

  /// The actors of a vraagstuk who could help: parties with much influence of whom it is known
  /// that they are not against it, in the order of their names.
  ///
  /// An attitude that is unknown or unpredictable is no sign of support.
  public static func kandidaten(_ veld: Oordeelveld) -> [NodeID] {
    veld.beoordeeld.filter { actor in
      guard let invloed = actor.positie?.invloed, invloed >= Salientie.vanaf,
        case .waarde(let houding) = actor.positie?.houding, houding >= 0
      else { return false }
      return Knoopsoorten.partij.contains(veld.graaf.knoopsoort(actor.knoop))
    }.map(\.knoop)
  }

  /// The candidate whom the network shows nearest: by the best route, then by name; nil when
  /// there is no route to any.
  ///
  /// - Complexity: A search for routes, or one per candidate for a doelgroep.
  public static func dichtstbij(_ knoop: NodeID, in veld: Oordeelveld) -> Bondgenoot? {
    dichtstbij([knoop], in: veld)[knoop]
  }

  /// The nearest candidate of each of some actors that has one.
  ///
  /// - Complexity: One search for routes per party, per candidate when there is a doelgroep, and
  ///   per answer.
  public static func dichtstbij(
    _ knopen: some Collection<NodeID>, in veld: Oordeelveld
  ) -> [NodeID: Bondgenoot] {
    var zoeker = Bondgenootzoeker(veld.graaf)
    let candidates = kandidaten(veld)
    for knoop in knopen where veld.graaf.knoopsoort(knoop) != .doelgroep {
      zoeker.search(from: knoop, to: candidates)
    }
    let groups = knopen.filter { veld.graaf.knoopsoort($0) == .doelgroep }
    if !groups.isEmpty {
      for candidate in candidates { zoeker.search(from: candidate, toGroups: groups) }
    }
    return zoeker.gevonden.reduce(into: [:]) { found, entry in
      let row = weg(between: entry.value.kandidaat, and: entry.key, in: veld.graaf)
      found[entry.key] = row.map {
        Bondgenoot(knoop: entry.value.kandidaat, weg: $0.zin, bronnen: $0.bronnen)
      }
    }
  }

  /// The best route, as the questions of the map tell it.
  private static func weg(
    between kandidaat: NodeID, and knoop: NodeID, in graaf: KaartGraph
  ) -> Antwoordrij? {
    let (from, target) = (graaf.knoop(kandidaat).id, graaf.knoop(knoop).id)
    guard graaf.knoopsoort(knoop) == .doelgroep else {
      var vraag = Routevraag(from: target, to: from)
      vraag.meesteWegen = 1
      return try? vraag.antwoord(on: graaf).rijen.first
    }
    let direct = try? WieBereikt(target).antwoord(on: graaf).rijen.first { $0.id == from }
    var vraag = ViaWie(from, target)
    vraag.maxStappen = meesteStappen
    return direct ?? (try? vraag.antwoord(on: graaf, top: 1).rijen.first)
  }
}

/// Finds for actors the candidate with the strongest way, before that way is told.
private struct Bondgenootzoeker {
  private let graaf: KaartGraph
  private(set) var gevonden: [NodeID: (kandidaat: NodeID, sterkte: Routesterkte)] = [:]

  init(_ graaf: KaartGraph) { self.graaf = graaf }

  /// Looks for the ways from a party to the candidates.
  mutating func search(from knoop: NodeID, to kandidaten: [NodeID]) {
    let found = routes(from: knoop)
    for candidate in kandidaten where candidate != knoop {
      if let way = weg(found, from: knoop, to: candidate) { offer(candidate, way, to: knoop) }
    }
  }

  /// Looks for the ways from a candidate to doelgroepen: its own reach, else through others.
  mutating func search(from kandidaat: NodeID, toGroups groepen: [NodeID]) {
    let found = routes(from: kandidaat)
    for groep in groepen {
      let reach = graaf.relations(.bereikt, to: groep)
      let own = reach.filter { graaf.van($0) == kandidaat }.map { graaf.sterkte($0).routesterkte }
      let through = own.isEmpty ? reach : []
      let ways =
        own + through.compactMap { weg(found, from: kandidaat, to: graaf.van($0), over: $0) }
      if let best = ways.max() { offer(kandidaat, best, to: groep) }
    }
  }

  private func routes(from knoop: NodeID) -> BestRoutes {
    graaf.contactnet.search().routes(
      from: [RouteStart(knoop)], maximumSteps: Bondgenoot.meesteStappen)
  }

  private func weg(
    _ found: BestRoutes, from: NodeID, to target: NodeID, over last: EdgeID? = nil
  ) -> Routesterkte? {
    let net = graaf.contactnet
    guard let route = found.route(to: target, in: net.graph) else { return nil }
    let edges = route.edges.map(net.relatie) + (last.map { [$0] } ?? [])
    return Pad(from: from, over: edges, contactstappen: route.steps, in: graaf).sterkte
  }

  /// Keeps the first of those with the strongest way.
  private mutating func offer(_ kandidaat: NodeID, _ sterkte: Routesterkte, to knoop: NodeID) {
    if let known = gevonden[knoop], sterkte <= known.sterkte { return }
    gevonden[knoop] = (kandidaat, sterkte)
  }
}
