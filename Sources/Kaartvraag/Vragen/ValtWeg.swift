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

  /// What each list counts, of one and of more.
  private static let geteld = [
    ("doelgroep die niemand meer bereikt", "doelgroepen die niemand meer bereikt"),
    ("doelgroep die nog maar één partij bereikt", "doelgroepen die nog maar één partij bereikt"),
    ("keer geen aanspreekpunt meer", "keer geen aanspreekpunt meer"),
    (
      "tweetal zonder gemeenschappelijk lid of medewerker",
      "tweetallen zonder gemeenschappelijk lid of medewerker"
    ),
    ("partij los van het netwerk", "partijen los van het netwerk"),
    ("omweg die nog kan", "omwegen die nog kunnen"),
  ]

  private static func slotzin(_ naam: String, _ counts: [Int]) -> String {
    let parts = zip(counts, geteld).filter { $0.0 > 0 }.map { count, words in
      Teksten.aantal(count, words.0, words.1)
    }
    return parts.isEmpty
      ? "Zonder \(naam) valt er niets weg, voor zover vastgelegd."
      : "Zonder \(naam): \(Teksten.opsomming(parts))."
  }
}
