import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who is at work in several wijken.
public struct OverDeGrens: Vraag {
  /// The least number of wijken.
  public var minimum = 2
  /// The kind of party to keep; then persons are candidates too.
  public var soort: String?

  /// Asks who is at work in several wijken.
  public init(minimum: Int = 2) { self.minimum = minimum }

  private static let min = Vraagoptie(
    "min", "AANTAL", uitleg: "Noem wie in minstens zoveel wijken werkt. Anders 2.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "over-de-grens", samenvatting: "Wie werkt in meer dan één wijk?",
    uitleg: "Noemt de wijkpartners, netwerken en initiatieven die in twee of meer wijken werken. "
      + "Een buurt telt voor de wijk waar die in ligt. Met --soort sleutelfiguur ziet u de "
      + "personen.",
    opties: [min, .soort],
    voorbeelden: [
      .init("over-de-grens", "Wie werkt in meer dan één wijk?"),
      .init(
        "over-de-grens --min 1 --soort sleutelfiguur", "In welke wijken werken de personen?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is out of range.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    minimum = try invoer.number(Self.min, in: 1...Int.max) ?? 2
    soort = invoer.value(.soort)
  }

  /// The kinds of party that may be in the answer.
  var kandidaten: Knoopsoorten {
    soort == nil ? .init(.wijkpartner, .netwerk, .initiatief) : .partij
  }

  /// Answers the question.
  ///
  /// - Throws: Nothing; the question names no entry.
  /// - Complexity: O(V + E), and O(n log n) for n parties in the answer.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let filter = Soortfilter(soort)
    let wijken = Wijken(in: graaf)
    var found: [NodeID: [NodeID]] = [:]
    for party in graaf.knopen(kandidaten) {
      let theirs = wijken.wijken(of: graaf.werkgebied(of: party))
      if theirs.count >= minimum, filter.keeps(graaf.knoop(party)) { found[party] = theirs }
    }
    let counts = graaf.sortedByName(found.keys).enumerated().map { place, party in
      (place: place, party: party, count: found[party]?.count ?? 0)
    }
    let ordered = counts.sorted { ($1.count, $0.place) < ($0.count, $1.place) }
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.add(ordered.map { rij($0.party, in: graaf) }, .eigen) { [found] row in
      uitleg(row, found[row.knoop] ?? [], in: graaf)
    }
    let least = minimum == 1 ? "één of meer wijken" : "\(minimum) of meer wijken"
    let who =
      soort.map { "partijen van de soort \($0)" } ?? "wijkpartners, netwerken en initiatieven"
    return bouwer.antwoord(
      Self.beschrijving.naam,
      titel: minimum == 2 ? "Wie werkt in meer dan één wijk?" : "Wie werkt in \(least)?",
      gezocht: "\(who) die werken in \(least)")
  }

  private func rij(_ party: NodeID, in graaf: KaartGraph) -> Rijontwerp {
    let werkgebied = graaf.werkgebied(of: party)
    return Rijontwerp(
      party, gebruikt: werkgebied.relaties + werkgebied.banden,
      viaOrganisatie: werkgebied.isViaOrganisatie)
  }

  private func uitleg(_ row: Rijontwerp, _ wijken: [NodeID], in graaf: KaartGraph) -> Rijuitleg {
    let number = Teksten.aantal(wijken.count, "wijk", "wijken")
    let via = row.viaOrganisatie == true ? " (via organisatie)" : ""
    return Rijuitleg(
      zin: "\(graaf.naam(row.knoop)) is actief in \(number): \(graaf.opsomming(wijken))\(via).",
      velden: [
        JSONVeld("aantal", .getal(wijken.count)), JSONVeld("wijken", graaf.idsByName(wijken)),
      ])
  }
}

/// The wijken that equal or contain areas, looked up once for every area.
private struct Wijken {
  private let graaf: KaartGraph
  private let indeling: Gebiedsindeling
  private let perGebied: [[NodeID]]

  init(in graaf: KaartGraph) {
    let indeling = Gebiedsindeling(of: graaf)
    perGebied = indeling.gebieden.map { area in
      indeling.omvattende(of: area).filter { graaf.knoop($0).schaal == .wijk }
    }
    self.graaf = graaf
    self.indeling = indeling
  }

  /// The wijken of somebody who works in these areas, each once.
  func wijken(of werkgebied: Werkgebied) -> [NodeID] {
    var found: [NodeID] = []
    for edge in werkgebied.relaties {
      for wijk in perGebied[indeling.place(of: graaf.relaties.target(of: edge))]
      where !found.contains(wijk) {
        found.append(wijk)
      }
    }
    return found
  }
}
