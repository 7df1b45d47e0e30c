import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who stand at the same front door.
public struct Overlap: Vraag {
  /// The area in which both must work.
  public var gebied: Gebiedskeuze?
  /// The key or name of the group that both must reach, or `moeilijk-bereikbaar`; nil means any.
  public var doelgroep: String?

  /// Asks who stand at the same front door.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  private static let doelgroep = Vraagoptie(
    "doelgroep", "DOELGROEP",
    uitleg: "Kijk alleen naar deze doelgroep, of naar: moeilijk-bereikbaar.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "overlap", samenvatting: "Wie komen bij dezelfde mensen aan de deur?",
    uitleg: "Noemt wijkpartners en initiatieven die in hetzelfde gebied dezelfde doelgroep "
      + "bereiken. Eerst wie nog niet samenwerkt, dan wie dat al doet.",
    opties: [.gebied, .strikt, doelgroep],
    voorbeelden: [
      .init("overlap --in oeverhoek --top 5", "Wie in Oeverhoek komen bij dezelfde mensen?"),
      .init(
        "overlap --doelgroep nieuwkomers", "Wie komen allebei bij de nieuwkomers?"),
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when `--strikt` stands without `--in`.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    doelgroep = invoer.value(Self.doelgroep)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E), and O(p · g) for p pairs that share an area and a group, each with at
  ///   most g groups.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var keuze: Groepskeuze?
    if let doelgroep { keuze = try Groepskeuze(doelgroep, in: graaf) }
    let groups = keuze?.groepen ?? graaf.knopen(.init(.doelgroep))
    var zoeker = Overlapzoeker(kandidaten(grens, in: graaf), groups, in: graaf)
    let paren = zoeker.paren()
    let verslag = Overlapverslag(groups, inGebied: grens?.inGebied ?? "", in: graaf)
    let isKnown = verslag.heeftBekendeSterkte(paren.apart + paren.samen)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    for group in keuze?.groepen ?? [] { bouwer.showAsked(group) }
    for (sectie, kop, found) in [
      ("nog niet samen", "Nog niet samen: geen samenwerking vastgelegd", paren.apart),
      ("werkt al samen", "Werkt al samen", paren.samen),
    ] {
      bouwer.add(found, sectie: sectie, kop: kop, sterkteBekend: isKnown) { verslag.rij($0) }
    }
    return antwoord(
      bouwer, whose: keuze?.naam(in: graaf) ?? "dezelfde doelgroep", grens?.inGebied ?? "")
  }

  /// The parties that count in the area, by name.
  private func kandidaten(_ grens: Gebiedsgrens?, in graaf: KaartGraph) -> [NodeID] {
    graaf.sortedByName(
      graaf.knopen(.init(.wijkpartner, .initiatief)).filter { grens?.counts($0) ?? true })
  }

  private func antwoord(_ bouwer: Antwoordbouwer, whose: String, _ inGebied: String) -> Antwoord {
    bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie komen\(inGebied) allebei bij \(whose)?",
      gezocht: "wijkpartners en initiatieven die\(inGebied) in hetzelfde gebied \(whose) bereiken",
      legenda: [Self.legenda])
  }

  private static let legenda =
    "Het getal vooraan zegt hoe sterk zij bij dezelfde groepen komen. Per groep telt de laagste "
    + "sterkte van de twee, van 1 tot 5; daarna is opgeteld. Is een sterkte niet vastgelegd, dan "
    + "is gerekend met 3."
}
