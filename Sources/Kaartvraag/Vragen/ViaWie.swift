import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question through whom a party gets to a target group.
public struct ViaWie: Vraag {
  /// The key or name of the party that asks.
  public var partij: String
  /// The key or name of the group, or `moeilijk-bereikbaar`.
  public var doelgroep: String
  /// The largest number of contact steps, 1 to 6.
  public var maxStappen = 3
  /// Whether routes may not go through networks.
  public var zonderNetwerken = false
  /// The kind of party to keep.
  public var soort: String?

  /// Asks through whom a party gets to a group.
  public init(_ partij: String, _ doelgroep: String) {
    self.partij = partij
    self.doelgroep = doelgroep
  }

  private static let maxStappen = Vraagoptie(
    "max-stappen", "AANTAL",
    uitleg: "Hoeveel contacten er hooguit tussen zitten, van 1 tot 6. "
      + "Anders 3.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "via-wie", samenvatting: "Via wie komt u bij een doelgroep?",
    uitleg: "Noemt wie de doelgroep bereikt en hoe u daar komt, de sterkste weg eerst. Daarna: "
      + "wie er tussen zitten, de tussenlaag.",
    argumenten: [
      .init("PARTIJ", "Id of naam van wie de groep wil bereiken."),
      .init("DOELGROEP", "Id of naam van de doelgroep, of: moeilijk-bereikbaar."),
    ],
    opties: [maxStappen, .zonderNetwerken, .soort],
    voorbeelden: [
      .init(
        "via-wie wijkregisseur-oeverhoek eenzame-ouderen",
        "Via wie komt de wijkregisseur bij eenzame ouderen?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    partij = try invoer.argument(0, of: Self.beschrijving)
    doelgroep = try invoer.argument(1, of: Self.beschrijving)
    maxStappen = try invoer.number(Self.maxStappen, in: 1...6) ?? 3
    zonderNetwerken = invoer.has(.zonderNetwerken)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(n · (V + E)) for n contact steps.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let vrager = try graaf.named(partij, among: .partij)
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    let found = graaf.contactnet.search(zonderNetwerken: zonderNetwerken)
      .routes(from: [RouteStart(vrager)], maximumSteps: maxStappen)
    var bouwer = Antwoordbouwer(graaf, top: top)
    var tussenlaag = Tussenlaag(graaf)
    var direct: [EdgeID] = []
    bouwer.showAsked(vrager)
    for groep in keuze.groepen {
      bouwer.showAsked(groep)
      let reaching = graaf.relations(.bereikt, to: groep)
      direct += reaching.filter { graaf.van($0) == vrager }
      let rows = rijen(reaching, from: vrager, found, in: graaf)
      tussenlaag.count(rows)
      let heading = keuze.isMoeilijkBereikbaar ? graaf.naam(groep) : nil
      bouwer.add(rows, .score, groep: heading) { row in
        Rijuitleg(
          zin: row.pad.map(graaf.routezin) ?? "",
          velden: [JSONVeld("doelgroep", .tekst(graaf.knoop(groep).id))])
      }
    }
    let subject = keuze.naam(in: graaf)
    let steps = Teksten.aantal(maxStappen, "contact", "contacten")
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Via wie komt \(graaf.naam(vrager)) bij \(subject)?",
      gezocht: "een weg van \(graaf.naam(vrager)) naar \(subject), over hooguit \(steps)"
        + Teksten.alleenSoort(soort),
      vooraf: keuze.opmerkingen
        + direct.map { "Rechtstreeks: " + WieBereikt.bereikzin($0, in: graaf) },
      blokken: [tussenlaag.blok],
      velden: [JSONVeld("rechtstreeks", rechtstreeks(direct, in: graaf)), tussenlaag.veld])
  }

  private func rijen(
    _ reaching: [EdgeID], from vrager: NodeID, _ found: BestRoutes, in graaf: KaartGraph
  ) -> [Rijontwerp] {
    let filter = Soortfilter(soort)
    let net = graaf.contactnet
    return reaching.compactMap { edge in
      let party = graaf.van(edge)
      guard party != vrager, filter.keeps(graaf.knoop(party)),
        let route = found.route(to: party, in: net.graph)
      else { return nil }
      let pad = Pad(
        from: vrager, over: route.edges.map(net.relatie) + [edge],
        contactstappen: route.steps, in: graaf)
      return Rijontwerp(party, pad: pad)
    }
  }

  private func rechtstreeks(_ direct: [EdgeID], in graaf: KaartGraph) -> JSONWaarde {
    .lijst(
      direct.map { edge in
        .object([
          JSONVeld("doelgroep", .tekst(graaf.knoop(graaf.naar(edge)).id)),
          JSONVeld("score", .tekst(graaf.sterkte(edge).routesterkte.breuk)),
        ])
      })
  }
}

/// The parties between the one that asks and the group, over all routes found.
private struct Tussenlaag {
  private let graaf: KaartGraph
  private var entries: [NodeID: (routes: Int, best: Routesterkte)] = [:]

  init(_ graaf: KaartGraph) { self.graaf = graaf }

  mutating func count(_ rows: [Rijontwerp]) {
    for pad in rows.compactMap(\.pad) {
      for node in pad.knopen.dropFirst().dropLast() {
        let entry = entries[node] ?? (0, pad.sterkte)
        entries[node] = (entry.routes + 1, max(entry.best, pad.sterkte))
      }
    }
  }

  /// By number of routes, then by the best of these, then by name.
  private var ranked: [(node: NodeID, routes: Int, best: Routesterkte)] {
    let byName = graaf.sortedByName(entries.keys).enumerated().compactMap { place, node in
      entries[node].map { (place: place, node: node, routes: $0.routes, best: $0.best) }
    }
    return byName.sorted {
      if $0.routes != $1.routes { return $0.routes > $1.routes }
      return $0.best == $1.best ? $0.place < $1.place : $0.best > $1.best
    }.map { ($0.node, $0.routes, $0.best) }
  }

  var blok: Antwoordblok {
    Antwoordblok(
      kop: "De tussenlaag: wie zitten er tussen?",
      regels: ranked.map { entry in
        "\(graaf.naam(entry.node)): op \(Teksten.aantal(entry.routes, "weg", "wegen")), "
          + "de beste met sterkte \(entry.best.tekst)"
      })
  }

  var veld: JSONVeld {
    JSONVeld(
      "tussenlaag",
      .lijst(
        ranked.map { entry in
          .object([
            JSONVeld("id", .tekst(graaf.knoop(entry.node).id)),
            JSONVeld("routes", .getal(entry.routes)),
            JSONVeld("score", .tekst(entry.best.breuk)),
          ])
        }))
  }
}
