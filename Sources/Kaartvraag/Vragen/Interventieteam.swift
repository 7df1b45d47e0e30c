import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question which smallest team of key people covers everything that is asked.
public struct Interventieteam: Vraag {
  /// The keys or names of the target groups to reach; `moeilijk-bereikbaar` stands for several.
  public var doelgroepen: [String]
  /// The keys or names of the themes to work on.
  public var themas: [String]
  /// The area in which the members must work.
  public var gebied: Gebiedskeuze?
  /// The least strength with which a group must be reached, 1 to 5.
  public var minSterkte = 3
  /// Whether what the organisations of somebody cover counts too.
  public var metOrganisatie = false
  /// The keys or names of the people who are in the team in any case.
  public var verplicht: [String] = []
  /// The keys or names of the people who are not available.
  public var niet: [String] = []

  /// Asks for a team that covers target groups and themes.
  public init(doelgroepen: [String], themas: [String] = []) {
    self.doelgroepen = doelgroepen
    self.themas = themas
  }

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    doelgroepen = invoer.list(Self.doelgroepen)
    themas = invoer.list(Self.themas)
    gebied = try invoer.gebiedskeuze()
    minSterkte = try invoer.number(Self.minSterkte, in: 1...5) ?? 3
    metOrganisatie = invoer.has(Self.metOrganisatie)
    verplicht = invoer.list(Self.verplicht)
    niet = invoer.list(Self.niet)
    try checkIsAsked()
  }

  private func checkIsAsked() throws(Vraagfout) {
    guard doelgroepen.isEmpty && themas.isEmpty else { return }
    throw .eenNodig([Self.doelgroepen.naam, Self.themas.naam])
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when nothing is asked for, too much, or a name does not mean exactly
  ///   one entry.
  /// - Complexity: O(V + E), and a search that is stopped after five seconds.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let groepen = try groepskeuzes(in: graaf)
    let dekking = try dekking(groepen, in: graaf)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let required = try personen(verplicht, in: graaf)
    let keuze = Teamkeuze(
      dekking, from: try kandidaten(grens, in: graaf), including: required)
    var bouwer = Antwoordbouwer(graaf, top: top)
    for eis in dekking.eisen { bouwer.showAsked(eis) }
    let inGebied = grens?.inGebied ?? ""
    let kandidaat = (niet.isEmpty ? "" : "andere ") + "sleutelfiguur" + inGebied
    let verteller = Teamverteller(keuze, dekking, from: kandidaat, in: graaf)
    verteller.add(to: &bouwer)
    let subject = onderwerp(groepen, dekking, in: graaf)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Welk team dekt \(subject)\(inGebied)?",
      gezocht: "een team van sleutelfiguren\(inGebied) voor \(subject)",
      vooraf: groepen.flatMap(\.opmerkingen) + verteller.samenvatting,
      blokken: [verteller.ongedekt], velden: verteller.velden, legenda: legenda)
  }

  /// What is asked for in words: all that is hard to reach by those words, else everything by name.
  private func onderwerp(
    _ groepen: [Groepskeuze], _ dekking: Teamdekking, in graaf: KaartGraph
  ) -> String {
    let hard = groepen.filter(\.isMoeilijkBereikbaar)
    let meant = Set(hard.flatMap(\.groepen))
    return Teksten.opsomming(
      hard.map { $0.naam(in: graaf) }
        + dekking.eisen.filter { !meant.contains($0) }.map(graaf.naam))
  }

  private var legenda: [String] {
    guard !doelgroepen.isEmpty else { return [] }
    let unknown = "Is een sterkte niet vastgelegd, dan is gerekend met 3."
    return [
      minSterkte == 1
        ? unknown
        : "Een doelgroep telt mee als iemand die bereikt met sterkte \(minSterkte) of meer. "
          + unknown
    ]
  }

  private func groepskeuzes(in graaf: KaartGraph) throws(Vraagfout) -> [Groepskeuze] {
    var found: [Groepskeuze] = []
    for text in Teksten.verschillende(doelgroepen) {
      found.append(try Groepskeuze(text, in: graaf))
    }
    return found
  }

  private func dekking(
    _ groepen: [Groepskeuze], in graaf: KaartGraph
  ) throws(Vraagfout) -> Teamdekking {
    try checkIsAsked()
    var asked = groepen.flatMap(\.groepen)
    for text in themas { asked.append(try graaf.named(text, among: .init(.thema))) }
    let dekking = Teamdekking(
      asked, minSterkte: minSterkte, metOrganisatie: metOrganisatie, in: graaf)
    guard dekking.eisen.count <= CoverProblem.maximumRequirements else {
      throw .teVeel(CoverProblem.maximumRequirements, dekking.eisen.count)
    }
    return dekking
  }

  private func kandidaten(
    _ grens: Gebiedsgrens?, in graaf: KaartGraph
  ) throws(Vraagfout) -> NodeSet {
    var found = NodeSet(
      nodeCount: graaf.relaties.nodeCount,
      graaf.knopen(.init(.sleutelfiguur)).filter { grens?.counts($0) ?? true })
    found.subtract(try personen(niet, in: graaf))
    return found
  }

  private func personen(
    _ names: [String], in graaf: KaartGraph
  ) throws(Vraagfout) -> NodeSet {
    var found = NodeSet(nodeCount: graaf.relaties.nodeCount)
    for name in names { found.insert(try graaf.named(name, among: .init(.sleutelfiguur))) }
    return found
  }
}
