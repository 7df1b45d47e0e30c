import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question how one party gets to another.
public struct Routevraag: Vraag {
  /// The key or name of the party where routes begin.
  public var van: String
  /// The key or name of the party where routes end.
  public var naar: String
  /// The largest number of contact steps, 1 to 10.
  public var maxStappen = 6
  /// Whether routes may not go through networks.
  public var zonderNetwerken = false
  /// The number of routes that are sought at most.
  public var meesteWegen = 3

  /// Asks how one party gets to another.
  public init(from van: String, to naar: String) {
    self.van = van
    self.naar = naar
  }

  private static let maxStappen = Vraagoptie(
    "max-stappen", "AANTAL",
    uitleg: "Hoeveel contacten de weg hooguit telt, van 1 tot 10. "
      + "Anders 6.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "route", samenvatting: "Hoe komt de een bij de ander?",
    uitleg: "Noemt de sterkste weg van de een naar de ander, en hooguit twee wegen die over "
      + "andere mensen en organisaties lopen.",
    argumenten: [
      .init("VAN", "Id of naam van de partij waar de weg begint."),
      .init("NAAR", "Id of naam van de partij waar de weg eindigt."),
    ],
    opties: [maxStappen, .zonderNetwerken],
    voorbeelden: [
      .init(
        "route wijkregisseur-oeverhoek beheerder-de-brink",
        "Hoe komt de wijkregisseur bij de beheerder van De Brink?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    van = try invoer.argument(0, of: Self.beschrijving)
    naar = try invoer.argument(1, of: Self.beschrijving)
    maxStappen = try invoer.number(Self.maxStappen, in: 1...10) ?? 6
    zonderNetwerken = invoer.has(.zonderNetwerken)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry, or both mean the same.
  /// - Complexity: O(n · (V + E)) for n contact steps.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let begin = try graaf.named(van, among: .partij)
    let end = try graaf.named(naar, among: .partij)
    guard begin != end else { throw .zelfdePartij(graaf.naam(begin)) }
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(begin)
    bouwer.showAsked(end)
    let rows = wegen(from: begin, to: end, in: graaf.contactnet).map { route in
      let relaties = route.edges.map(graaf.contactnet.relatie)
      let pad = Pad(from: begin, over: relaties, contactstappen: route.steps, in: graaf)
      return Rijontwerp(end, pad: pad)
    }
    bouwer.add(rows, .score) { Rijuitleg(zin: $0.pad.map(graaf.routezin) ?? "") }
    let parts = graaf.contactnet.components()
    let (first, second) = (parts.firstNode(of: begin), parts.firstNode(of: end))
    let names = (graaf.naam(begin), graaf.naam(end))
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Hoe komt \(names.0) bij \(names.1)?",
      gezocht: "een weg van \(names.0) naar \(names.1), over hooguit "
        + Teksten.aantal(maxStappen, "contact", "contacten")
        + (zonderNetwerken ? " en niet via netwerken" : ""),
      melding: delen(names, first, second, in: graaf),
      velden: [
        JSONVeld(
          "componenten",
          .object([
            JSONVeld("van", .tekst(graaf.knoop(first).id)),
            JSONVeld("naar", .tekst(graaf.knoop(second).id)),
          ]))
      ])
  }

  /// The best route and the next ones that share no inner node with those before.
  private func wegen(from begin: NodeID, to end: NodeID, in net: Contactnet) -> [Route] {
    var search = net.search(zonderNetwerken: zonderNetwerken)
    var found: [Route] = []
    while found.count < meesteWegen {
      let routes = search.routes(from: [RouteStart(begin)], maximumSteps: maxStappen)
      guard let route = routes.route(to: end, in: net.graph) else { break }
      found.append(route)
      for node in route.nodes.dropFirst().dropLast() { search.closed.insert(node) }
      if route.steps == 1, let direct = route.edges.first { search.factors[direct.index] = 0 }
    }
    return found
  }

  private func delen(
    _ names: (String, String), _ first: NodeID, _ second: NodeID, in graaf: KaartGraph
  ) -> String {
    if first == second {
      return "\(names.0) en \(names.1) zitten wel in hetzelfde deel van het netwerk (het deel met "
        + "‘\(graaf.knoop(first).id)’). Probeer meer stappen."
    }
    return "\(names.0) zit in het deel van het netwerk met ‘\(graaf.knoop(first).id)’, "
      + "\(names.1) in het deel met ‘\(graaf.knoop(second).id)’. Tussen die delen is geen contact "
      + "vastgelegd."
  }
}
