import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who holds the network together.
public struct Spinnen: Vraag {
  /// The area in which the parties that are listed must work; the whole network is reckoned with.
  public var gebied: Gebiedskeuze?
  /// The kind of party to keep.
  public var soort: String?

  /// Asks who holds the network together.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "spinnen", samenvatting: "Wie houdt het netwerk bij elkaar?",
    uitleg: "Noemt de sleutelfiguren en wijkpartners die het vaakst tussen anderen in zitten: zij "
      + "zijn de spin in het web. Ook ziet u zonder wie een deel van het netwerk los raakt.",
    opties: [.gebied, .strikt, .soort],
    voorbeelden: [
      .init("spinnen --top 5", "Wie zijn de vijf belangrijkste spinnen in het web?"),
      .init(
        "spinnen --in vissersbuurt --soort sleutelfiguur",
        "Welke personen in de Vissersbuurt houden het netwerk bij elkaar?"),
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when the name does not mean exactly one area.
  /// - Complexity: O(V · E) up to 20,000 parties; above that the scores are estimated in O(E).
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let posities = Tussenposities(in: graaf)
    let scharnieren = graaf.contactnet.graph.articulationPoints(of: graaf.contactnet.partijen)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    for list in lijsten(grens, posities, in: graaf) {
      bouwer.add(list.rijen, .score, sectie: list.sectie, kop: list.kop) { row in
        uitleg(row, isScharnier: scharnieren.contains(row.knoop), posities, in: graaf)
      }
    }
    let inGebied = grens?.inGebied ?? ""
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie\(inGebied) houdt het netwerk bij elkaar?",
      gezocht: "wie\(inGebied) tussen anderen in zit" + Teksten.alleenSoort(soort),
      vooraf: posities.opmerking(first: bouwer.eersteKnoop), legenda: [Self.legenda])
  }

  private static let legenda =
    "Het getal vooraan is de tussenpositie: bij zoveel tweetallen loopt de kortste weg van de een "
    + "naar de ander over deze partij. Zijn er meer kortste wegen, dan telt elke weg voor een deel. "
    + "Hoe hoger het getal, hoe meer contact er via deze partij loopt."

  private typealias Lijst = (sectie: String, kop: String?, rijen: [Rijontwerp])

  private func lijsten(
    _ grens: Gebiedsgrens?, _ posities: Tussenposities, in graaf: KaartGraph
  ) -> [Lijst] {
    let filter = Soortfilter(soort)
    let parties = graaf.knopen(.init(.sleutelfiguur, .wijkpartner))
      .filter { filter.keeps(graaf.knoop($0)) }
    let score = { (party: NodeID) in Score.tussenpositie(posities.waarden[party.index]) }
    guard let grens else {
      return [("", nil, parties.map { Rijontwerp(.knoop($0), score: score($0)) })]
    }
    let placed = parties.map { ($0, grens.ligging.ligging(of: $0)) }
    return grens.secties.map { ligging in
      let rows = placed.filter { $0.1.ligging == ligging }.map { party, found in
        Rijontwerp(.knoop(party), score: score(party), viaOrganisatie: found.viaOrganisatie)
      }
      return (ligging.rawValue, Teksten.kop(ligging, grens.naam), rows)
    }
  }

  private func uitleg(
    _ row: Rijontwerp, isScharnier: Bool, _ posities: Tussenposities, in graaf: KaartGraph
  ) -> Rijuitleg {
    let naam = graaf.naam(row.knoop)
    let networks = graaf.relations(.lidVan, from: row.knoop)
      .count { graaf.knoopsoort(graaf.naar($0)) == .netwerk }
    let groups = graaf.relations(.bereikt, from: row.knoop).count
    let zin =
      "\(naam): tussenpositie \(row.score?.tekst ?? ""); lid van "
      + Teksten.aantal(networks, "netwerk", "netwerken") + "; bereikt "
      + Teksten.aantal(groups, "doelgroep", "doelgroepen")
      + (isScharnier ? "; zonder \(naam) valt dit deel van het netwerk uiteen" : "") + "."
    return Rijuitleg(
      zin: zin,
      velden: [
        JSONVeld("netwerken", .getal(networks)), JSONVeld("doelgroepen", .getal(groups)),
        JSONVeld("scharnier", .waar(isScharnier)),
      ] + posities.velden(of: row.knoop))
  }
}

extension Tussenposities {
  /// What is said before the rows when the scores are estimated, with the error of the first row.
  fileprivate func opmerking(first: NodeID?) -> [String] {
    guard let standaardfouten else { return [] }
    var zin =
      "Deze kaart is groot. Daarom zijn de tussenposities geschat, uit de wegen van "
      + "\(aantalBeginpunten) van de \(aantalPartijen) partijen."
    if let first, waarden[first.index] > 0 {
      let share = 200 * standaardfouten[first.index] / waarden[first.index]
      zin +=
        " De schatting voor nummer 1 zit er naar verwachting hooguit \(Int(share.rounded(.up))) "
        + "procent naast; bij lagere getallen is dat meer."
    }
    return [zin]
  }

  /// The error of an estimated score, twice its standard error; nothing when it is exact.
  fileprivate func velden(of node: NodeID) -> [JSONVeld] {
    guard let standaardfouten else { return [] }
    let margin = Score.tussenpositie(2 * standaardfouten[node.index])
    return [JSONVeld("foutmarge", .tekst(margin.breuk))]
  }
}
