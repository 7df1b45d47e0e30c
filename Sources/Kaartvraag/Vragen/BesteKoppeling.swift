import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question which one new acquaintance helps a party most to reach a target group.
public struct BesteKoppeling: Vraag {
  /// The most contact steps of the present way, and of the new one after the acquaintance.
  private static let (huidigeStappen, nieuweStappen) = (3, 2)

  /// The key or name of the party.
  public var partij: String
  /// The key or name of the group, or `moeilijk-bereikbaar`.
  public var doelgroep: String
  /// Whether routes may not go through networks.
  public var zonderNetwerken = false
  /// The kind of acquaintance to keep.
  public var soort: String?

  /// Asks which new acquaintance helps a party to reach a group.
  public init(_ partij: String, _ doelgroep: String) {
    self.partij = partij
    self.doelgroep = doelgroep
  }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "beste-koppeling", samenvatting: "Welke nieuwe kennis helpt het meest?",
    uitleg: "Noemt met wie een partij kennis kan maken om een doelgroep beter te bereiken, en wie "
      + "hen aan elkaar kan voorstellen. Voor de nieuwe kennis is gerekend met sterkte 3.",
    argumenten: [
      .init("PARTIJ", "Id of naam van wie de groep beter wil bereiken."),
      .init("DOELGROEP", "Id of naam van de doelgroep, of: moeilijk-bereikbaar."),
    ],
    opties: [.zonderNetwerken, .soort],
    voorbeelden: [
      .init(
        "beste-koppeling wijkraad-oeverhoek stille-armoede",
        "Wie moet de wijkraad leren kennen om stille armoede beter te bereiken?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    partij = try invoer.argument(0, of: Self.beschrijving)
    doelgroep = try invoer.argument(1, of: Self.beschrijving)
    zonderNetwerken = invoer.has(.zonderNetwerken)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E) per group, and O(k log k) for k rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let vrager = try graaf.named(partij, among: .partij)
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(vrager)
    let voorstel = Introductie(of: vrager, zonderNetwerken: zonderNetwerken, in: graaf)
    for groep in keuze.groepen {
      bouwer.showAsked(groep)
      let nu = huidig(vrager, groep, in: graaf)
      let rows = rijen(vrager, groep, above: nu, in: graaf)
      let heading = keuze.isMoeilijkBereikbaar ? graaf.naam(groep) : nil
      bouwer.add(rows, .score, groep: heading) { row in
        uitleg(row, vrager, groep, nu, voorstel.introducent(to: row.knoop), in: graaf)
      }
    }
    let subject =
      keuze.isMoeilijkBereikbaar
      ? Teksten.moeilijkBereikbareGroepen : keuze.groepen.first.map(graaf.naam) ?? ""
    return bouwer.antwoord(
      Self.beschrijving.naam,
      titel: "Welke nieuwe kennis helpt \(graaf.naam(vrager)) het meest om \(subject) te bereiken?",
      gezocht: "met wie \(graaf.naam(vrager)) kennis kan maken om \(subject) beter te bereiken"
        + (zonderNetwerken ? ", niet via netwerken" : "") + Teksten.alleenSoort(soort))
  }

  /// The parties that reach a group as the ends of walks.
  private func doelen(_ groep: NodeID, in graaf: KaartGraph) -> [RouteStart] {
    graaf.relations(.bereikt, to: groep).map {
      RouteStart(graaf.van($0), factor: graaf.sterkte($0).getal)
    }
  }

  /// How strongly the party reaches the group now, itself or through others; 0 where it does not.
  private func huidig(
    _ vrager: NodeID, _ groep: NodeID, in graaf: KaartGraph
  ) -> Routesterkte {
    let values = graaf.contactnet.search(zonderNetwerken: zonderNetwerken)
      .values(towards: doelen(groep, in: graaf), maximumSteps: Self.huidigeStappen)
    guard let steps = values.steps(from: vrager) else {
      return Routesterkte(product: 0, factoren: 0)
    }
    return Routesterkte(product: values.product(from: vrager, steps: steps), factoren: steps + 1)
  }

  private func rijen(
    _ vrager: NodeID, _ groep: NodeID, above nu: Routesterkte, in graaf: KaartGraph
  ) -> [Rijontwerp] {
    let net = graaf.contactnet
    let filter = Soortfilter(soort)
    var search = net.search(zonderNetwerken: zonderNetwerken)
    search.closed.insert(vrager)
    let values = search.values(
      towards: doelen(groep, in: graaf), maximumSteps: Self.nieuweStappen)
    var last: [NodeID: EdgeID] = [:]
    for edge in graaf.relations(.bereikt, to: groep) { last[graaf.van(edge)] = edge }
    let kennissen = Set(net.graph.outgoingEdges(of: vrager).map(net.graph.target))
    return graaf.knopen(.init(.sleutelfiguur, .netwerk)).compactMap { kennis in
      guard kennis != vrager, !kennissen.contains(kennis),
        let steps = stappen(values, from: kennis, in: net),
        Self.nieuw(values.product(from: kennis, steps: steps), steps) > nu,
        filter.keeps(graaf.knoop(kennis)),
        let walk = values.walk(from: kennis, steps: steps)
      else { return nil }
      let end = walk.last.map(net.graph.target) ?? kennis
      let reach = last[end].map { [$0] } ?? []
      let pad = Pad(
        from: vrager, knowing: kennis, over: walk.map(net.relatie) + reach,
        contactstappen: steps, in: graaf)
      return Rijontwerp(kennis, pad: pad)
    }
  }

  /// The steps of the best walk from a new acquaintance; a network through which no route may go
  /// must reach the group itself.
  private func stappen(
    _ values: RouteValues, from kennis: NodeID, in net: Contactnet
  ) -> Int? {
    guard zonderNetwerken, net.netwerken.contains(kennis) else { return values.steps(from: kennis) }
    return values.product(from: kennis, steps: 0) > 0 ? 0 : nil
  }

  /// The strength of a chain that begins with the new acquaintance.
  private static func nieuw(_ product: Int, _ steps: Int) -> Routesterkte {
    Routesterkte(product: product, factoren: steps + 1)
      * Pad.denkbeeldigeSterkte.routesterkte
  }

  private func uitleg(
    _ row: Rijontwerp, _ vrager: NodeID, _ groep: NodeID, _ nu: Routesterkte,
    _ introducent: NodeID?, in graaf: KaartGraph
  ) -> Rijuitleg {
    let pad = row.pad
    let slot = introducent.map { graaf.naam($0) } ?? "Niemand vastgelegd die hen"
    let zin =
      "Met \(graaf.naam(row.knoop)) als nieuwe kennis bereikt \(graaf.naam(vrager)) de groep "
      + "\(graaf.naam(groep)) met sterkte \(pad?.sterkte.tekst ?? "") (nu \(nu.tekst)). "
      + "\(pad.map(graaf.routezin) ?? "") \(slot)"
      + (introducent == nil ? " aan elkaar kan voorstellen." : " kan hen aan elkaar voorstellen.")
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("doelgroep", .tekst(graaf.knoop(groep).id)),
        JSONVeld("oud", .tekst(nu.breuk)),
        JSONVeld("introducent", .tekst(introducent.map { graaf.knoop($0).id })),
      ])
  }
}
