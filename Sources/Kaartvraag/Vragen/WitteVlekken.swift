import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The question in which areas nobody reaches a target group.
public struct WitteVlekken: Vraag {
  /// The area in which the areas must lie; strictly, who works around an area does not count.
  public var gebied: Gebiedskeuze?
  /// The key or name of the only group that matters, or `moeilijk-bereikbaar`; nil means all.
  public var doelgroep: String?
  /// The size of the areas.
  public var schaal = Schaal.buurt

  /// Asks in which areas nobody reaches a target group.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  private static let gebied = Vraagoptie(
    "in", "GEBIED", uitleg: "Alleen dit gebied en wat daarin ligt.")
  private static let strikt = Vraagoptie(
    "strikt",
    uitleg:
      "Verandert hier niets: elk vak zegt al of iemand in de buurt zelf werkt of in een groter gebied."
  )
  private static let doelgroep = Vraagoptie(
    "doelgroep", "DOELGROEP", uitleg: "Alleen deze doelgroep, of: moeilijk-bereikbaar.")
  private static let schaal = Vraagoptie(
    "schaal", "SCHAAL",
    uitleg: "Hoe groot de gebieden zijn: "
      + "\(Teksten.opsomming(Schaal.allCases.map(\.rawValue), "of")). Anders buurt.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "witte-vlekken", samenvatting: "Waar bereikt niemand een doelgroep?",
    uitleg: "Zet de buurten tegenover de doelgroepen. Noemt waar niemand een groep bereikt: eerst "
      + "de groepen die moeilijk bereikbaar zijn, dan de buurten waar het vaakst niemand is.",
    opties: [gebied, strikt, doelgroep, schaal],
    voorbeelden: [
      .init("witte-vlekken --in oeverhoek", "Waar in Oeverhoek bereikt niemand een doelgroep?"),
      .init(
        "witte-vlekken --schaal wijk --doelgroep moeilijk-bereikbaar",
        "In welke wijken bereikt niemand een groep die moeilijk bereikbaar is?"),
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is none that may stand there.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    doelgroep = invoer.value(Self.doelgroep)
    schaal = try invoer.choice(Self.schaal) ?? .buurt
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E + a · g) for a areas and g groups.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var keuze: Groepskeuze?
    if let doelgroep { keuze = try Groepskeuze(doelgroep, in: graaf) }
    let groups = keuze?.groepen ?? graaf.knopen(.init(.doelgroep))
    let areas = graaf.knopen(.init(.gebied)).filter { area in
      graaf.knoop(area).schaal == schaal && (grens?.ligging.binnen.contains(area) ?? true)
    }
    let table = Dekkingstabel(
      graaf.sortedByName(areas), graaf.sortedByName(groups), in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    let empty = table.leeg
    bouwer.add(count: empty.count) { place in
      rij(empty[place].gebied, empty[place].groep, in: graaf)
    }
    let places = "\(schaal.meervoud)\(grens?.inGebied ?? "")"
    let subject = onderwerp(keuze, in: graaf)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "In welke \(places) bereikt niemand \(subject)?",
      gezocht: "\(places) waar niemand \(subject) bereikt",
      melding: melding(areas.count, groups.count, places), blokken: [table.blok],
      velden: [table.veld], legenda: [Self.legenda])
  }

  /// What nobody reaches, in words.
  private func onderwerp(_ keuze: Groepskeuze?, in graaf: KaartGraph) -> String {
    guard let keuze else { return "een doelgroep" }
    return keuze.isMoeilijkBereikbaar
      ? "een groep die moeilijk bereikbaar is" : "de groep \(keuze.naam(in: graaf))"
  }

  private static let legenda =
    "In de tabel staat achter elke groep de hoogste sterkte waarmee iemand die bereikt, van 1 tot "
    + "5. Is die niet vastgelegd, dan is gerekend met 3. ‘Groter gebied’ betekent: alleen iemand "
    + "die in een groter gebied werkt. Een groep die ergens anders woont, staat er niet bij."

  private func rij(
    _ area: NodeID, _ group: NodeID, in graaf: KaartGraph
  ) -> (Rijontwerp, Rijuitleg) {
    (
      Rijontwerp(area, gebruikt: []),
      Rijuitleg(
        zin: "\(graaf.naam(area)): niemand vastgelegd die de groep \(graaf.naam(group)) bereikt.",
        velden: [JSONVeld("doelgroep", .tekst(graaf.knoop(group).id))])
    )
  }

  /// Says why there are no empty cells.
  private func melding(_ areas: Int, _ groups: Int, _ places: String) -> String {
    if areas == 0 { return "Op deze kaart staan geen \(places)." }
    if groups == 0 { return "Op deze kaart staan geen doelgroepen om naar te kijken." }
    return "In alle \(places) is voor elke groep die meetelt iemand vastgelegd."
  }
}

extension Schaal {
  /// The plural as people write it.
  fileprivate var meervoud: String {
    switch self {
    case .straat: "straten"
    case .plek: "plekken"
    case .buurt: "buurten"
    case .wijk: "wijken"
    case .gebiedsgroep: "gebiedsgroepen"
    case .stad: "steden"
    case .regio: "regio's"
    }
  }
}
