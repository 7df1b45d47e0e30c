import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The question which groups, networks, themes and wijken have no contact.
public struct ZonderAanspreekpunt: Vraag {
  /// The level at which there should be a contact; nil takes any.
  public var niveau: Niveau?
  /// The kind of entry to keep.
  public var soort: String?

  /// Asks what has no contact.
  public init(niveau: Niveau? = nil) { self.niveau = niveau }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "zonder-aanspreekpunt", samenvatting: "Waarvoor is er geen aanspreekpunt?",
    uitleg: "Noemt de doelgroepen, netwerken, thema's en wijken waarvoor niemand als "
      + "aanspreekpunt is vastgelegd. Netwerken die zijn afgelopen, staan er niet bij.",
    opties: [.niveau, .soort],
    voorbeelden: [
      .init("zonder-aanspreekpunt", "Waarvoor is er nog geen aanspreekpunt?"),
      .init(
        "zonder-aanspreekpunt --niveau operationeel --soort thema",
        "Voor welke thema's is er geen aanspreekpunt dat het werk uitvoert?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or is no level.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    niveau = try invoer.niveau()
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Complexity: O(V + E), and O(n log n) for n rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let filter = Soortfilter(soort)
    let found = Aanspreekpunten(in: graaf).zonder(niveau: niveau)
      .filter { filter.keeps(graaf.knoop($0)) }
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.add(found.map { Rijontwerp($0, gebruikt: []) }, .eigen) { row in
      Rijuitleg(zin: "\(graaf.naam(row.knoop)): geen aanspreekpunt vastgelegd\(opNiveau).")
    }
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Waarvoor is er geen aanspreekpunt\(opNiveau)?",
      gezocht: "doelgroepen, netwerken, thema's en wijken zonder aanspreekpunt\(opNiveau)"
        + Teksten.alleenSoort(soort),
      vooraf: found.isEmpty ? [] : [overzicht(found, in: graaf)])
  }

  private var opNiveau: String { niveau.map { " op niveau \($0.rawValue)" } ?? "" }

  /// How many of every kind there are, as the rows themselves do not tell their kind.
  private func overzicht(_ found: [NodeID], in graaf: KaartGraph) -> String {
    let counts = Aanspreekpunten.soorten.compactMap { kind -> String? in
      let count = found.count { graaf.knoopsoort($0) == kind }
      if count == 0 { return nil }
      return kind == .gebied
        ? Teksten.aantal(count, "wijk", "wijken")
        : Teksten.aantal(count, kind.rawValue, kind.meervoud)
    }
    return "Voor \(Teksten.opsomming(counts)) is geen aanspreekpunt vastgelegd\(opNiveau)."
  }
}
