internal import GraphCore
internal import Kaartgraaf
internal import Krachtenveld
internal import Wijkmodel

extension Krachtplaatsoort {
  /// The actors with the relations between them.
  static let actorweb = Krachtplaatsoort(
    "actorweb",
    uitleg: "Wie van de partijen met elkaar te maken hebben, met hun houding en invloed."
  ) { vraag throws(KaartbeeldError) in try Actorwebplaat(vraag).plaat() }
}

/// Joins the actors of a vraagstuk by the relations that the map has between them on the day.
struct Actorwebplaat {
  private let vraag: Krachtbeeldvraag
  private let actoren: [Actoroordeel]
  /// The relations between two of the actors.
  private let relaties: [EdgeID]
  private let net: Netbouwer

  /// The thickness of the border of an actor with a score for influence, in points: growing faster
  /// than the score, because thin lines differ less to the eye.
  static func randdikte(invloed score: Int) -> Double { 0.8 + 0.13 * Double(score * score - 1) }

  init(_ vraag: Krachtbeeldvraag) {
    self.vraag = vraag
    actoren = vraag.veld.actoren
    let graaf = vraag.veld.graaf
    let nodes = Set(actoren.map(\.knoop))
    relaties = actoren.flatMap { actor in
      graaf.relaties.outgoingEdges(of: actor.knoop).filter { edge in
        graaf.isCounted(edge) && graaf.soort(edge) != .mogelijkDezelfde
          && nodes.contains(graaf.naar(edge)) && nodes.contains(graaf.van(edge))
          && graaf.naar(edge) != graaf.van(edge)
      }
    }
    var net = Netbouwer(graaf)
    for actor in actoren { net.add([actor.knoop]) }
    let pairs = Dictionary(grouping: relaties) { [graaf.van($0), graaf.naar($0)] as Set<NodeID> }
    for edge in relaties {
      let between = pairs[[graaf.van(edge), graaf.naar(edge)], default: []]
      net.add(edge, Self.lijnsoort(edge, among: between, in: graaf))
    }
    self.net = net
  }

  /// How a relation is drawn, given all relations between its two ends.
  private static func lijnsoort(
    _ edge: EdgeID, among between: [EdgeID], in graaf: KaartGraph
  ) -> Lijnsoort {
    guard graaf.soort(edge) == .tegengesteldBelang else { return graaf.lijnsoort(edge) }
    return between.contains { graaf.lijnsoort($0) == .contact } ? .tegenMetContact : .tegen
  }

  func plaat() throws(KaartbeeldError) -> Kaartplaat {
    let titel = Teksten.actorwebtitel(vraag.veld.vraagstuk.naam)
    guard !actoren.isEmpty else {
      return vraag.zinplaat("actorweb", vraag.titleBlock(titel, []), Teksten.geenPartijen, tabel)
    }
    guard let result = composed(titel) else {
      throw .partijenPassenNiet(aantal: actoren.count, papier: vraag.papier)
    }
    return Kaartplaat(
      titel: titel, omschrijving: omschrijving,
      document: result.sheet.document(name: "actorweb"), tabel: tabel, weggelaten: result.leftOut)
  }

  /// The page with everybody, or where there is no room without those who have no relation.
  private func composed(_ titel: String) -> StackPicture.Result? {
    if let result = picture(titel, vakken, []).composed(remark: { _ in "" }) { return result }
    guard !los.isEmpty, !net.lijnen.isEmpty else { return nil }
    let linked = vakken.indices.filter { !los.contains($0) }
    let places = Dictionary(uniqueKeysWithValues: linked.enumerated().map { ($1, $0) })
    let lines = net.lijnen.map { line in
      var line = line
      (line.from, line.to) = (places[line.from] ?? 0, places[line.to] ?? 0)
      return line
    }
    var smaller = picture(titel, linked.map { vakken[$0] }, [Teksten.losWeggelaten(los.count)])
    smaller.lijnen = lines.map(lijn)
    guard var result = smaller.composed(remark: { _ in "" }) else { return nil }
    result.leftOut = los.count
    return result
  }

  private func picture(_ titel: String, _ tiles: [Tile], _ remarks: [String]) -> StackPicture {
    StackPicture(
      papier: vraag.papier,
      titleBlock: vraag.titleBlock(titel, [([telling] + remarks).joined(separator: " ")]),
      legenda: legenda, losTitel: Teksten.geenRelatie, stapels: tiles.map { Stapel(tegels: [$0]) },
      lijnen: net.lijnen.map(lijn))
  }

  /// A line with the sign of its kind, or with the words of one that has no look of its own.
  private func lijn(_ lijn: Netlijn) -> StackPicture.Lijn {
    var lijn = lijn
    let kaart = vraag.veld.graaf.kaart
    lijn.label =
      lijn.soort == .overig
      ? kaart.relatiesoort(named: lijn.relatie).map { Teksten.kort(kaart[$0].heen) } ?? ""
      : lijn.soort.teken
    return StackPicture.Lijn(
      from: Stapelplek(stapel: lijn.from, rij: 0), to: Stapelplek(stapel: lijn.to, rij: 0),
      lijn: lijn)
  }

  /// The boxes of the actors, in their order.
  private var vakken: [Tile] {
    let isAnyJudged = actoren.contains { $0.positie?.invloed != nil }
    return zip(actoren, net.vakken).map { actor, vak in
      let score = actor.positie?.invloed
      let isSaid = isAnyJudged && score == nil
      var tile = vraag.tegel(actor, noten: isSaid ? [Teksten.invloedNietBeoordeeld] : [])
      tile.facts += vak.facts
      tile.dikte = score.map { Self.randdikte(invloed: $0) }
      return tile
    }
  }

  /// The actors without a relation to another, by number.
  private var los: [Int] {
    let linked = Set(net.lijnen.flatMap { [$0.from, $0.to] })
    return actoren.indices.filter { !linked.contains($0) }
  }

  private var legenda: Legenda {
    var legenda = net.legenda
    legenda.soorten = []
    legenda.hasDashedBorder = false
    let scores = Set(actoren.compactMap { $0.positie?.invloed })
    legenda.regels =
      Houdingstijl.legendaregels(vakken) + (scores.isEmpty ? [] : [.invloed]) + legenda.regels
    return legenda
  }

  private var telling: String {
    Teksten.actorwebtelling(
      partijen: actoren.count, paren: net.lijnen.count,
      tegen: net.lijnen.count { !$0.soort.teken.isEmpty }, los: los.count,
      zonderInvloed: actoren.count { $0.positie?.invloed == nil })
  }

  /// What there is to see, and who opposes whom.
  private var omschrijving: String {
    let graaf = vraag.veld.graaf
    let opposed = relaties.filter { graaf.soort($0) == .tegengesteldBelang }.map { edge in
      Teksten.relatieregel(
        graaf.rolnaam(graaf.van(edge)), graaf.kaart[graaf.soort(edge)].heen,
        graaf.rolnaam(graaf.naar(edge)))
    }
    return ([vraag.veld.herkomst, telling] + opposed).joined(separator: " ")
  }
}

extension Actorwebplaat {
  /// Every actor with each of its relations to the others, or that it has none.
  private var tabel: Beeldtabel {
    let graaf = vraag.veld.graaf
    let rows = actoren.flatMap { actor -> [[String]] in
      let own = relaties.filter { [graaf.van($0), graaf.naar($0)].contains(actor.knoop) }
      let facts = [
        graaf.rolnaam(actor.knoop), Houdingstijl(actor.positie?.houding).cel,
        actor.positie?.invloed.map { "\($0)" } ?? Teksten.nietBeoordeeld,
      ]
      guard !own.isEmpty else {
        return [facts + [Teksten.kleineLetter(Teksten.geenRelatie), "", "", "", ""]]
      }
      return own.map { facts + cells(of: $0, from: actor.knoop) }
    }
    return Beeldtabel(
      kolommen: [
        "partij", "houding", "invloed", "relatie", "met", "sterkte", "zekerheid", "bron",
      ], rijen: rows)
  }

  private func cells(of edge: EdgeID, from node: NodeID) -> [String] {
    let graaf = vraag.veld.graaf
    let kind = graaf.kaart[graaf.soort(edge)]
    let relatie = graaf.relatie(edge)
    return [
      graaf.van(edge) == node ? kind.heen : kind.terug,
      graaf.rolnaam(graaf.otherEnd(of: edge, from: node)),
      relatie.sterkte.map { "\($0)" } ?? "", relatie.zekerheid?.rawValue ?? "",
      relatie.bron ?? "",
    ]
  }
}
