import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question what must be checked: what was confirmed too long ago, or never.
public struct Verouderd: Vraag {
  /// After how many days without confirmation something must be checked.
  public var dagen = 365
  /// The area in which it lies; nobody counts who works in a larger area.
  public var gebied: Gebiedskeuze?
  /// The key or name of the party that keeps it.
  public var eigenaar: String?
  /// The kind of entry to keep, or `relatie`.
  public var soort: String?

  /// Asks what must be checked.
  public init(dagen: Int = 365) { self.dagen = dagen }

  private static let dagen = Vraagoptie(
    "dagen", "AANTAL", uitleg: "Wat langer dan zoveel dagen niet bevestigd is. Anders 365.")
  private static let gebied = Vraagoptie(
    "in", "GEBIED", uitleg: "Alleen dit gebied, wat daarin ligt, en wie daar werkt of woont.")
  private static let strikt = Vraagoptie(
    "strikt", uitleg: "Verandert hier niets: met --in telt al alleen wie in het gebied zelf werkt.")
  private static let eigenaar = Vraagoptie(
    "eigenaar", "PARTIJ", uitleg: "Alleen wat deze partij bijhoudt.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "verouderd", samenvatting: "Wat moet worden nagekeken?",
    uitleg: "Noemt wat langer dan een jaar niet is bevestigd, of nooit. Per eigenaar, zodat u "
      + "weet aan wie u het kunt vragen. Inlezen of wijzigen is geen bevestiging.",
    opties: [dagen, gebied, strikt, eigenaar, .soort],
    voorbeelden: [
      .init("verouderd --in vissersbuurt", "Wat moet in de Vissersbuurt worden nagekeken?"),
      .init(
        "verouderd --soort relatie --dagen 180",
        "Welke relaties zijn langer dan een half jaar niet bevestigd?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    dagen = try invoer.number(Self.dagen, in: 0...Int.max) ?? 365
    gebied = try invoer.gebiedskeuze()
    eigenaar = invoer.value(Self.eigenaar)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V log V + E), and O(n log n) for n entries and relations in the answer.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var owner: NodeID?
    if let eigenaar { owner = try graaf.named(eigenaar, among: .partij) }
    let keuze = Controlekeuze(grens, eigenaar: owner, soort: soort, in: graaf)
    let delen = Controlelijst(olderThan: dagen, keuze, in: graaf).delen
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    if let owner { bouwer.showAsked(owner) }
    let verslag = Controleverslag(delen, top: top, in: graaf)
    for deel in delen {
      bouwer.add(
        count: deel.posten.count, sectie: deel.eigenaar.map { graaf.knoop($0).id } ?? "",
        kop: deel.eigenaar.map { "Eigenaar: \(graaf.naam($0))" } ?? "Zonder eigenaar"
      ) { place in
        verslag.rij(deel.posten[deel.posten.startIndex + place])
      }
    }
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wat moet\(grens?.inGebied ?? "") worden nagekeken?",
      gezocht: gezocht(grens?.inGebied ?? "", owner.map(graaf.naam)),
      begin: (verslag.blok, verslag.veld))
  }

  private func gezocht(_ inGebied: String, _ owner: String?) -> String {
    let days = Teksten.aantal(dagen, "dag", "dagen")
    return "wat\(inGebied) nooit of langer dan \(days) geleden is bevestigd"
      + (owner.map { ", van eigenaar \($0)" } ?? "")
      + (soort.map { ", alleen van de soort \($0)" } ?? "")
  }
}
