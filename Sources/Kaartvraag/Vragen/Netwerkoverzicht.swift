import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The question which networks there are, who is a member and what they do.
public struct Netwerkoverzicht: Vraag {
  /// The area in which the network must work.
  public var gebied: Gebiedskeuze?
  /// The key or name of the theme on which the network must work.
  public var thema: String?
  /// How long the network must be meant to last.
  public var duur: Duur?
  /// The kind of network to keep.
  public var soort: String?

  /// Asks which networks there are.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  private static let thema = Vraagoptie(
    "thema", "THEMA", uitleg: "Alleen netwerken die aan dit thema werken.")
  private static let duur = Vraagoptie(
    "duur", "DUUR", uitleg: "Alleen netwerken die vast, tijdelijk of eenmalig zijn.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "netwerken", samenvatting: "Welke netwerken zijn er?",
    uitleg: "Een overzicht van de netwerken: hoeveel leden, welke thema's, welke doelgroepen zij "
      + "bereiken, wie het aanspreekpunt is en wanneer de gegevens zijn bijgewerkt.",
    opties: [.gebied, .strikt, thema, duur, .soort],
    voorbeelden: [
      .init("netwerken --in oeverhoek", "Welke netwerken zijn er in Oeverhoek?"),
      .init(
        "netwerken --thema mantelzorg --duur vast", "Welke vaste netwerken gaan over mantelzorg?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is none of the words that may stand there.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    thema = invoer.value(Self.thema)
    duur = try invoer.choice(Self.duur)
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E), and O(n log n) for n networks.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let theme = try themaknoop(in: graaf)
    let networks = netwerken(theme, in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    for asked in [grens?.ligging.gebied, theme].compactMap(\.self) { bouwer.showAsked(asked) }
    for ligging in grens.map({ $0.secties.map(Optional.some) }) ?? [nil] {
      let rows = networks.filter { grens?.ligging.ligging(of: $0).ligging == ligging }
        .map { Netwerkprofiel($0, in: graaf) }
      bouwer.add(
        rows.map { $0.ontwerp }, .eigen, sectie: ligging?.rawValue ?? "",
        kop: ligging.map { Teksten.kop($0, grens?.naam ?? "") }
      ) { rows[$0].uitleg(in: graaf) }
    }
    let subject =
      (duur.map { "\($0.bijvoeglijk) " } ?? "") + "netwerken"
      + (theme.map { " over \(graaf.naam($0))" } ?? "")
    let inGebied = grens?.inGebied ?? ""
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Welke \(subject) zijn er\(inGebied)?",
      gezocht: subject + inGebied + Teksten.alleenSoort(soort))
  }

  /// The theme that is asked for, or nil.
  func themaknoop(in graaf: KaartGraph) throws(Vraagfout) -> NodeID? {
    guard let thema else { return nil }
    return try graaf.named(thema, among: .init(.thema))
  }

  /// The networks that are asked for, wherever they work, by name.
  private func netwerken(_ theme: NodeID?, in graaf: KaartGraph) -> [NodeID] {
    let filter = Soortfilter(soort)
    return graaf.sortedByName(
      graaf.knopen(.init(.netwerk)).filter { node in
        if let theme,
          !graaf.relations(.actiefOp, from: node).contains(where: { graaf.naar($0) == theme })
        {
          return false
        }
        if let duur, graaf.knoop(node).duur != duur { return false }
        return filter.keeps(graaf.knoop(node))
      })
  }
}

extension Duur {
  /// The word as it stands before networks.
  fileprivate var bijvoeglijk: String {
    switch self {
    case .vast: "vaste"
    case .tijdelijk: "tijdelijke"
    case .eenmalig: "eenmalige"
    }
  }
}
