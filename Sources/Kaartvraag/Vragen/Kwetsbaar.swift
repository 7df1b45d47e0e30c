import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question which target groups are reached by only a few parties.
public struct Kwetsbaar: Vraag {
  /// The area in which the parties must work.
  public var gebied: Gebiedskeuze?
  /// The largest number of parties that is still few.
  public var drempel = 1
  /// The kind of group to keep.
  public var soort: String?

  /// Asks which groups are reached by only a few parties.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  private static let drempel = Vraagoptie(
    "drempel", "AANTAL",
    uitleg: "Noem groepen die door hooguit zoveel partijen worden bereikt. Anders 1.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "kwetsbaar", samenvatting: "Welke doelgroepen hangen aan één partij?",
    uitleg: "Noemt de doelgroepen die maar één partij bereikt: valt die weg, dan bereikt niemand "
      + "de groep meer. Wie bij dezelfde organisatie hoort, telt als één.",
    opties: [.gebied, .strikt, drempel, .soort],
    voorbeelden: [
      .init("kwetsbaar", "Welke doelgroepen bereikt maar één partij?"),
      .init(
        "kwetsbaar --in oeverhoek --drempel 2",
        "Welke doelgroepen bereiken hooguit twee partijen die in Oeverhoek werken?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    drempel = try invoer.number(Self.drempel, in: 1...Int.max) ?? 1
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E), and O(n log n) for n rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let rows = bereik(grens, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    bouwer.add(rows.map { Rijontwerp($0.groep, gebruikt: $0.relaties) }, .eigen) { place in
      uitleg(rows[place], grens, in: graaf)
    }
    let inGebied = grens?.inGebied ?? ""
    let few = drempel == 1 ? "maar één partij" : "hooguit \(drempel) partijen"
    return bouwer.antwoord(
      Self.beschrijving.naam,
      titel: "Welke doelgroepen \(drempel == 1 ? "bereikt" : "bereiken") \(few)\(inGebied)?",
      gezocht: "doelgroepen die door \(few)\(inGebied) worden bereikt"
        + Teksten.alleenSoort(soort))
  }

  /// A group that few parties reach.
  private struct Groep {
    let groep: NodeID
    let relaties: [EdgeID]
    let aantal: Int
    let hoogsteSterkte: Int
  }

  /// The groups that few parties reach: fewest first, then hard to reach, lowest best strength
  /// and name.
  private func bereik(_ grens: Gebiedsgrens?, in graaf: KaartGraph) -> [Groep] {
    let filter = Soortfilter(soort)
    let telling = Partijtelling(in: graaf)
    let groups = graaf.sortedByName(graaf.knopen(.init(.doelgroep))).compactMap { node -> Groep? in
      guard filter.keeps(graaf.knoop(node)), grens?.takesPart(node) ?? true else { return nil }
      let reaching = graaf.relations(.bereikt, to: node)
        .filter { grens?.counts(graaf.van($0)) ?? true }
      let count = telling.aantal(reaching.map(graaf.van))
      guard (1...drempel).contains(count) else { return nil }
      let best = reaching.map { graaf.sterkte($0).getal }.max() ?? 0
      return Groep(groep: node, relaties: reaching, aantal: count, hoogsteSterkte: best)
    }
    // Already by name, and the places make the order of equals certain.
    let keys = groups.enumerated().map { place, group in
      let hard = graaf.knoop(group.groep).moeilijkBereikbaar.moeilijkeRang
      return [group.aantal, hard, group.hoogsteSterkte, place]
    }
    return groups.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
      .map { groups[$0] }
  }

  private func uitleg(_ row: Groep, _ grens: Gebiedsgrens?, in graaf: KaartGraph) -> Rijuitleg {
    let parties = row.relaties.map(graaf.van)
    let count = Teksten.aantal(row.aantal, "partij bereikt", "partijen bereiken")
    var zin = "\(graaf.naam(row.groep)): \(count) deze groep\(grens?.inGebied ?? "")"
    zin += ": \(graaf.opsomming(parties))"
    if parties.count > row.aantal { zin += " (wie bij dezelfde organisatie hoort, telt als één)" }
    return Rijuitleg(
      zin: zin + ".",
      velden: [
        JSONVeld("aantal", .getal(row.aantal)),
        JSONVeld("hoogste_sterkte", .getal(row.hoogsteSterkte)),
        JSONVeld("partijen", graaf.idsByName(parties)),
        JSONVeld("moeilijk_bereikbaar", graaf.moeilijkBereikbaar(row.groep)),
      ])
  }
}
