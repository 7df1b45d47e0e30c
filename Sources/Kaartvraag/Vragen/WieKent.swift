import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question with whom a party is in contact, directly or through others.
public struct WieKent: Vraag {
  /// The key or name of the party.
  public var partij: String
  /// The largest number of contact steps, 1 to 3.
  public var stappen = 1
  /// Whether routes may not go through networks.
  public var zonderNetwerken = false
  /// The kind of party to keep.
  public var soort: String?

  /// Asks with whom a party is in contact.
  public init(_ partij: String) { self.partij = partij }

  private static let stappen = Vraagoptie(
    "stappen", "AANTAL",
    uitleg: "Hoeveel contacten het hooguit zijn, van 1 tot 3. Anders 1: alleen wie zelf "
      + "contact heeft.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "wie-kent", samenvatting: "Met wie heeft iemand contact?",
    uitleg: "Noemt met wie een partij contact heeft, het sterkste contact eerst. Met --stappen "
      + "ook wie zij via anderen kan bereiken.",
    argumenten: [.init("PARTIJ", "Id of naam van de persoon, organisatie of het netwerk.")],
    opties: [stappen, .zonderNetwerken, .soort],
    voorbeelden: [
      .init("wie-kent wijkregisseur-oeverhoek", "Met wie heeft de wijkregisseur contact?"),
      .init(
        "wie-kent moskee-nour --stappen 2 --zonder-netwerken",
        "Wie bereikt de moskee via één ander, zonder netwerken mee te tellen?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    partij = try invoer.argument(0, of: Self.beschrijving)
    stappen = try invoer.number(Self.stappen, in: 1...3) ?? 1
    zonderNetwerken = invoer.has(.zonderNetwerken)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one party.
  /// - Complexity: O(n · (V + E)) for n contact steps, and O(k log k) for k rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let center = try graaf.named(partij, among: .partij)
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(center)
    for (place, rows) in rijen(around: center, in: graaf).enumerated() {
      bouwer.add(rows, .score, sectie: "\(place + 1)", kop: Teksten.kopStappen(place + 1)) {
        Rijuitleg(zin: $0.pad.map(graaf.routezin) ?? "")
      }
    }
    let naam = graaf.naam(center)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Met wie heeft \(naam) contact?",
      gezocht: "wie contact heeft met \(naam)"
        + (stappen > 1 ? ", zelf of via hooguit \(Teksten.anderen(stappen - 1))" : "")
        + (zonderNetwerken ? ", niet via netwerken" : "") + Teksten.alleenSoort(soort))
  }

  /// The rows by the fewest steps in which each party can be reached.
  private func rijen(around center: NodeID, in graaf: KaartGraph) -> [[Rijontwerp]] {
    let net = graaf.contactnet
    let filter = Soortfilter(soort)
    let found = net.search(zonderNetwerken: zonderNetwerken)
      .routes(from: [RouteStart(center)], maximumSteps: stappen)
    var sections = [[Rijontwerp]](repeating: [], count: stappen)
    for party in found.reached where party != center && filter.keeps(graaf.knoop(party)) {
      guard let fewest = found.fewestSteps(to: party),
        let route = found.route(to: party, in: net.graph)
      else { continue }
      let pad = Pad(
        from: center, over: route.edges.map(net.relatie), contactstappen: route.steps, in: graaf)
      sections[fewest - 1].append(Rijontwerp(party, pad: pad))
    }
    return sections
  }
}

extension Teksten {
  /// A heading for who can be reached in so many contact steps.
  static func kopStappen(_ steps: Int) -> String {
    steps == 1 ? "Heeft zelf contact" : "Via \(anderen(steps - 1))"
  }

  /// A number of people in between.
  static func anderen(_ count: Int) -> String { count == 1 ? "één ander" : "\(count) anderen" }

  /// The remark that only one kind was looked for; empty when every kind was.
  static func alleenSoort(_ soort: String?) -> String {
    soort.map { ", alleen van de soort \($0)" } ?? ""
  }
}
