import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who reaches a target group, directly or through others.
public struct WieBereikt: Vraag {
  /// The key or name of the group, or `moeilijk-bereikbaar`.
  public var doelgroep: String
  /// The area in which the party that reaches must work.
  public var gebied: Gebiedskeuze?
  /// The largest number of contact steps to a party that reaches, 0 to 3.
  public var stappen = 0
  /// The channel along which the group must be reached.
  public var kanaal: String?
  /// The least strength with which the group must be reached, 1 to 5.
  public var minSterkte = 1
  /// Whether routes may not go through networks.
  public var zonderNetwerken = false
  /// The kind of party to keep.
  public var soort: String?

  /// Asks who reaches a group.
  public init(_ doelgroep: String) { self.doelgroep = doelgroep }

  private static let via = Vraagoptie(
    "via", "STAPPEN",
    uitleg: "Noem ook wie via 1, 2 of 3 contacten bij de groep komt.")
  private static let kanaal = Vraagoptie(
    "kanaal", "KANAAL", uitleg: "Alleen wie de groep langs deze weg bereikt, zoals telefoon.")
  private static let minSterkte = Vraagoptie(
    "min-sterkte", "GETAL", uitleg: "Alleen wie de groep minstens zo sterk bereikt, van 1 tot 5.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "wie-bereikt", samenvatting: "Wie bereikt deze doelgroep?",
    uitleg: "Noemt wie contact heeft met een doelgroep, de sterkste eerst. Met --via ook wie "
      + "iemand kent die de groep bereikt. Schrijf moeilijk-bereikbaar voor alle groepen die "
      + "moeilijk bereikbaar zijn.",
    argumenten: [.init("DOELGROEP", "Id of naam van de doelgroep, of: moeilijk-bereikbaar.")],
    opties: [.gebied, .strikt, via, kanaal, minSterkte, .zonderNetwerken, .soort],
    voorbeelden: [
      .init("wie-bereikt moeilijk-bereikbaar", "Wie bereikt de moeilijk bereikbare groepen?"),
      .init(
        "wie-bereikt eenzame-ouderen --in oeverhoek --via 1",
        "Wie in Oeverhoek bereikt eenzame ouderen, of kent iemand die dat doet?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    doelgroep = try invoer.argument(0, of: Self.beschrijving)
    gebied = try invoer.gebiedskeuze()
    stappen = try invoer.number(Self.via, in: 1...3) ?? 0
    kanaal = invoer.value(Self.kanaal)
    minSterkte = try invoer.number(Self.minSterkte, in: 1...5) ?? 1
    zonderNetwerken = invoer.has(.zonderNetwerken)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(n · (V + E)) per group for n contact steps.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    var overzicht = Bereikoverzicht(Soortfilter(soort), in: graaf)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    for groep in keuze.groepen {
      bouwer.showAsked(groep)
      addLists(for: groep, keuze, grens, &bouwer, &overzicht)
    }
    let inGebied = grens?.inGebied ?? ""
    let subject = keuze.naam(in: graaf)
    return bouwer.antwoord(
      Self.beschrijving.naam,
      titel: "Wie \(stappen > 0 ? "komt bij" : "bereikt") \(subject)\(inGebied)?",
      gezocht: "wie \(subject) bereikt\(inGebied)\(voorwaarden)",
      vooraf: keuze.opmerkingen,
      blokken: keuze.isMoeilijkBereikbaar ? [overzicht.blok] : [],
      velden: keuze.isMoeilijkBereikbaar ? overzicht.velden(keuze.aantalOnbekend) : [])
  }

  private var voorwaarden: String {
    var text = ""
    if let kanaal { text += ", langs het kanaal \(kanaal)" }
    if minSterkte > 1 { text += ", met sterkte \(minSterkte) of meer" }
    if stappen > 0 {
      text += ", zelf of via hooguit \(Teksten.aantal(stappen, "contact", "contacten"))"
    }
    if let soort { text += ", alleen van de soort \(soort)" }
    return text
  }
}

extension WieBereikt {
  /// Adds the lists of one group: one, or one for every section of the area.
  private func addLists(
    for groep: NodeID, _ keuze: Groepskeuze, _ grens: Gebiedsgrens?,
    _ bouwer: inout Antwoordbouwer, _ overzicht: inout Bereikoverzicht
  ) {
    let graaf = bouwer.graaf
    let reaching = bereik(of: groep, in: graaf)
    let heading = keuze.isMoeilijkBereikbaar ? graaf.naam(groep) : nil
    guard let grens else {
      overzicht.count(reaching)
      let rows = rijen(
        reaching, sectie: nil, skipping: NodeSet(nodeCount: graaf.relaties.nodeCount), in: graaf)
      add(rows, groep, heading, sectie: "", kop: nil, to: &bouwer)
      return
    }
    let placed = reaching.map { edge in (edge, grens.ligging.ligging(of: graaf.van(edge))) }
    var seen = NodeSet(nodeCount: graaf.relaties.nodeCount)
    for ligging in grens.secties {
      let edges = placed.filter { $0.1.ligging == ligging }
      overzicht.count(edges.map(\.0))
      let via = Set(edges.filter(\.1.viaOrganisatie).map { graaf.van($0.0) })
      let rows = rijen(edges.map(\.0), sectie: via, skipping: seen, in: graaf)
      for row in rows { seen.insert(row.knoop) }
      let kop = Teksten.kop(ligging, grens.naam)
      add(rows, groep, heading, sectie: ligging.rawValue, kop: kop, to: &bouwer)
    }
  }

  private func add(
    _ rows: [Rijontwerp], _ groep: NodeID, _ heading: String?, sectie: String, kop: String?,
    to bouwer: inout Antwoordbouwer
  ) {
    let graaf = bouwer.graaf
    let filter = Soortfilter(soort)
    let kept = rows.filter { filter.keeps(graaf.knoop($0.knoop)) }
    bouwer.add(kept, .score, groep: heading, sectie: sectie, kop: kop) { row in
      Rijuitleg(
        zin: row.pad.map { zin($0, in: graaf) } ?? "",
        velden: [JSONVeld("doelgroep", .tekst(graaf.knoop(groep).id))])
    }
  }

  /// The relations with which parties reach a group as the question wants it.
  private func bereik(of groep: NodeID, in graaf: KaartGraph) -> [EdgeID] {
    let channel = kanaal.map { FoldedText($0) }
    return graaf.relations(.bereikt, to: groep) { relatie in
      guard let channel else { return true }
      return relatie.kanalen.contains { FoldedText($0) == channel }
    }.filter { graaf.sterkte($0).getal >= minSterkte }
  }

  /// The parties with a chain that ends in one of these relations.
  ///
  /// - Parameters:
  ///   - reaching: Relations that reach the group.
  ///   - via: The parties among those that reach whose area is known through an
  ///     organisation; nil when areas play no part.
  ///   - seen: Parties that have a row already.
  ///   - graaf: The map.
  /// - Returns: The rows, in no particular order.
  private func rijen(
    _ reaching: [EdgeID], sectie via: Set<NodeID>?, skipping seen: NodeSet, in graaf: KaartGraph
  ) -> [Rijontwerp] {
    ketens(reaching, in: graaf).filter { !seen.contains($0.party) }.map { chain in
      let pad = Pad(
        from: chain.party, over: chain.relaties, contactstappen: chain.relaties.count - 1,
        in: graaf)
      let last = chain.relaties.last.map(graaf.van)
      return Rijontwerp(
        chain.party, pad: pad,
        viaOrganisatie: via.map { ends in last.map(ends.contains) ?? false })
    }
  }

  private func ketens(
    _ reaching: [EdgeID], in graaf: KaartGraph
  ) -> [(party: NodeID, relaties: [EdgeID])] {
    guard stappen > 0 else { return reaching.map { (graaf.van($0), [$0]) } }
    var last: [NodeID: EdgeID] = [:]
    for edge in reaching { last[graaf.van(edge)] = edge }
    let starts = reaching.map { edge in
      RouteStart(
        graaf.van(edge), factor: graaf.sterkte(edge).getal,
        grade: UInt8(graaf.vertrouwen(edge)))
    }
    let net = graaf.contactnet
    let found = net.search(zonderNetwerken: zonderNetwerken)
      .routes(from: starts, maximumSteps: stappen)
    return found.reached.compactMap { party in
      guard let route = found.route(to: party, in: net.graph), let first = route.nodes.first,
        let reach = last[first]
      else { return nil }
      return (party, route.edges.reversed().map(net.relatie) + [reach])
    }
  }

  private func zin(_ pad: Pad, in graaf: KaartGraph) -> String {
    guard pad.contactstappen == 0, let edge = pad.relaties.last else { return graaf.routezin(pad) }
    return Self.bereikzin(edge, in: graaf)
  }

  /// The sentence that a party reaches a group itself.
  static func bereikzin(_ edge: EdgeID, in graaf: KaartGraph) -> String {
    let relatie = graaf.relatie(edge)
    var text = "\(graaf.naam(graaf.van(edge))) bereikt \(graaf.naam(graaf.naar(edge)))"
    text += " (sterkte \(Teksten.sterkte(relatie.sterkte))"
    if !relatie.kanalen.isEmpty { text += ", kanaal \(Teksten.opsomming(relatie.kanalen))" }
    return text + ")."
  }
}
