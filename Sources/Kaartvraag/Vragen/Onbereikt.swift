import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question which target groups nobody reaches.
public struct Onbereikt: Vraag {
  /// The area in which somebody should reach the group.
  public var gebied: Gebiedskeuze?
  /// The kind of group to keep.
  public var soort: String?

  /// Asks which groups nobody reaches.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "onbereikt", samenvatting: "Welke doelgroepen bereikt niemand?",
    uitleg: "Noemt de doelgroepen waarvan niet is vastgelegd dat iemand ze bereikt. Eerst de "
      + "groepen die moeilijk bereikbaar zijn. Met --in: door niemand die in dit gebied werkt.",
    opties: [.gebied, .strikt, .soort],
    voorbeelden: [
      .init("onbereikt", "Welke doelgroepen bereikt niemand?"),
      .init(
        "onbereikt --in oeverhoek", "Welke doelgroepen bereikt niemand die in Oeverhoek werkt?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E).
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let filter = Soortfilter(soort)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    let groups = graaf.sortedByName(graaf.knopen(.init(.doelgroep)))
      .filter { filter.keeps(graaf.knoop($0)) && (grens?.takesPart($0) ?? true) }
    let rows = groups.compactMap { rij($0, grens, in: graaf) }
    let ordered = Bevestiging.moeilijkEerst.flatMap { wanted in
      rows.filter { graaf.knoop($0.knoop).moeilijkBereikbaar == wanted }
    }
    bouwer.add(ordered, .eigen) { uitleg($0, grens, in: graaf) }
    let inGebied = grens?.inGebied ?? ""
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Welke doelgroepen bereikt niemand\(inGebied)?",
      gezocht: "doelgroepen die niemand\(inGebied) bereikt"
        + Teksten.alleenSoort(soort))
  }

  /// The row of a group, or nil when somebody reaches it.
  private func rij(
    _ groep: NodeID, _ grens: Gebiedsgrens?, in graaf: KaartGraph
  ) -> Rijontwerp? {
    let reaching = graaf.relations(.bereikt, to: groep)
    guard let grens else {
      return reaching.isEmpty ? Rijontwerp(groep, gebruikt: []) : nil
    }
    if reaching.contains(where: { grens.counts(graaf.van($0)) }) { return nil }
    return Rijontwerp(groep, gebruikt: reaching)
  }

  private func uitleg(
    _ row: Rijontwerp, _ grens: Gebiedsgrens?, in graaf: KaartGraph
  ) -> Rijuitleg {
    let elsewhere = row.gebruikt.map(graaf.van)
    var zin = "\(graaf.naam(row.knoop)): niemand vastgelegd die deze groep bereikt"
    zin += grens?.inGebied ?? ""
    if !elsewhere.isEmpty { zin += "; wel elders: \(graaf.opsomming(elsewhere))" }
    return Rijuitleg(
      zin: zin + ".",
      velden: [
        JSONVeld("moeilijk_bereikbaar", graaf.moeilijkBereikbaar(row.knoop)),
        JSONVeld("elders", graaf.idsByName(elsewhere)),
      ])
  }
}
