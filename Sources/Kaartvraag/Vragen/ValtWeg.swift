import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question what is lost when a party stops.
public struct ValtWeg: Vraag {
  /// The key or name of the party.
  public var partij: String

  /// Asks what is lost without a party.
  public init(_ partij: String) { self.partij = partij }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "valt-weg", samenvatting: "Wat valt weg als iemand stopt?",
    uitleg: "Vergelijkt de kaart met en zonder een partij: welke doelgroepen niemand of nog maar "
      + "één partij bereikt, wat geen aanspreekpunt meer heeft, wie los raakt, en hoe het nog wel "
      + "kan.",
    argumenten: [.init("PARTIJ", "Id of naam van de persoon, organisatie of het netwerk.")],
    voorbeelden: [
      .init(
        "valt-weg beheerder-de-brink", "Wat valt weg als de beheerder van De Brink stopt?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    partij = try invoer.argument(0, of: Self.beschrijving)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one party.
  /// - Complexity: O(V + E), and O(n · m) for the n bodies of the party with m members together.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let stopped = try graaf.named(partij, among: .partij)
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(stopped)
    let verteller = Wegvalverteller(Wegval(graaf: graaf, partij: stopped))
    let counts = verteller.add(to: &bouwer)
    let naam = graaf.naam(stopped)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wat valt weg zonder \(naam)?",
      gezocht: "wat wegvalt zonder \(naam)",
      blokken: [Antwoordblok(kop: "Alles bij elkaar", regels: [Self.slotzin(naam, counts)])],
      velden: [
        JSONVeld(
          "tellingen", .object(zip(Self.secties, counts).map { JSONVeld($0, .getal($1)) }))
      ])
  }

  private static let secties = ["a", "b", "c", "d", "e", "f"]

  private static func slotzin(_ naam: String, _ counts: [Int]) -> String {
    let parts = [
      Teksten.aantal(counts[0], "doelgroep die niemand", "doelgroepen die niemand")
        + " meer bereikt",
      Teksten.aantal(counts[1], "doelgroep die", "doelgroepen die")
        + " nog maar één partij bereikt",
      "\(counts[2]) keer geen aanspreekpunt meer",
      Teksten.aantal(counts[3], "verband", "verbanden") + " tussen organisaties of netwerken weg",
      Teksten.aantal(counts[4], "partij", "partijen") + " los van het netwerk",
      Teksten.aantal(counts[5], "omweg die nog kan", "omwegen die nog kunnen"),
    ]
    return "Zonder \(naam): \(Teksten.opsomming(parts))."
  }
}
