import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question along which channels a target group is reached.
public struct Kanalenvraag: Vraag {
  /// The key or name of the group, or `moeilijk-bereikbaar`.
  public var doelgroep: String
  /// The area in which the parties must work.
  public var gebied: Gebiedskeuze?

  /// Asks along which channels a group is reached.
  public init(_ doelgroep: String) { self.doelgroep = doelgroep }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "kanalen", samenvatting: "Langs welke weg bereikt u deze doelgroep?",
    uitleg: "Noemt de kanalen waarlangs een doelgroep wordt bereikt, zoals huisbezoek of "
      + "telefoon. Het kanaal dat de meeste partijen gebruiken, staat bovenaan.",
    argumenten: [.init("DOELGROEP", "Id of naam van de doelgroep, of: moeilijk-bereikbaar.")],
    opties: [.gebied, .strikt],
    voorbeelden: [
      .init("kanalen eenzame-ouderen", "Langs welke weg worden eenzame ouderen bereikt?"),
      .init(
        "kanalen moeilijk-bereikbaar --in oeverhoek",
        "Wat werkt er in Oeverhoek bij de groepen die moeilijk bereikbaar zijn?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    doelgroep = try invoer.argument(0, of: Self.beschrijving)
    gebied = try invoer.gebiedskeuze()
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(d log d) for d relations that reach the groups.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let keuze = try Groepskeuze(doelgroep, in: graaf)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    for groep in keuze.groepen {
      bouwer.showAsked(groep)
      let rows = Kanaal.alle(to: groep, grens, in: graaf)
      bouwer.add(
        rows.map { Rijontwerp(.kanaal($0.naam), gebruikt: $0.relaties) }, .eigen,
        groep: keuze.isMoeilijkBereikbaar ? graaf.naam(groep) : nil
      ) { rows[$0].uitleg(groep, grens, in: graaf) }
    }
    let (subject, inGebied) = (keuze.naam(in: graaf), grens?.inGebied ?? "")
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Welke kanalen werken\(inGebied) voor \(subject)?",
      gezocht: "kanalen waarlangs iemand\(inGebied) \(subject) bereikt",
      vooraf: keuze.opmerkingen,
      legenda: [Teksten.legendaSterktegetal])
  }
}
