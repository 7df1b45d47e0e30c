import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question who works on a theme and the themes below it.
public struct Themavraag: Vraag {
  /// The key or name of the theme.
  public var thema: String
  /// The area in which the party must work.
  public var gebied: Gebiedskeuze?
  /// The kind of party to keep.
  public var soort: String?

  /// Asks who works on a theme.
  public init(_ thema: String) { self.thema = thema }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "thema", samenvatting: "Wie werkt er aan dit thema?",
    uitleg: "Noemt wie er werkt aan een thema en aan de thema's die eronder vallen. Eerst wie "
      + "erover beslist, dan wie het regelt, dan wie het uitvoert.",
    argumenten: [.init("THEMA", "Id of naam van het thema.")],
    opties: [.gebied, .strikt, .soort],
    voorbeelden: [
      .init("thema samen-leven", "Wie werkt er aan samen leven, en aan wat daaronder valt?"),
      .init(
        "thema veiligheid --in vissersbuurt", "Wie werkt er in de Vissersbuurt aan veiligheid?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    thema = try invoer.argument(0, of: Self.beschrijving)
    gebied = try invoer.gebiedskeuze()
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(d + n log n) for d relations of the themes and n rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let theme = try graaf.named(thema, among: .init(.thema))
    let themes = graaf.onderdelen(of: theme)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let rows = graaf.niveaurijen(
      .actiefOp, to: themes, Niveau?.sturendEerst, grens, Soortfilter(soort))
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(theme)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    for niveau in Niveau?.sturendEerst {
      let section = rows.filter { $0.niveau == niveau }
      bouwer.add(
        section.map { $0.ontwerp(in: graaf) }, .eigen, sectie: niveau.woord, kop: kop(niveau)
      ) { place in uitleg(section[place], theme, grens, in: graaf) }
    }
    let subject = "\(graaf.naam(theme))\(grens?.inGebied ?? "")"
    let ernaast = Ernaast(rows, themes, grens, in: graaf)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie werkt er aan \(subject)?",
      gezocht: "wie werkt aan \(subject)\(themes.count > 1 ? ", of aan een deel daarvan" : "")"
        + Teksten.alleenSoort(soort),
      blokken: ernaast.blokken(in: graaf), velden: ernaast.velden(in: graaf),
      legenda: [Teksten.legendaSterktegetal])
  }

  private func kop(_ niveau: Niveau?) -> String {
    switch niveau {
    case .strategisch: "Strategisch: wie beslist"
    case .tactisch: "Tactisch: wie regelt"
    case .operationeel: "Operationeel: wie uitvoert"
    case nil: "Niveau niet vastgelegd"
    }
  }

  private func uitleg(
    _ row: Niveaurij, _ theme: NodeID, _ grens: Gebiedsgrens?, in graaf: KaartGraph
  ) -> Rijuitleg {
    let on = graaf.naar(row.relatie)
    var zin = "\(graaf.naam(graaf.van(row.relatie))) werkt aan \(graaf.naam(on))"
    if on != theme { zin += ", deel van \(graaf.naam(theme))" }
    return Rijuitleg(
      zin: zin + " (\(row.kenmerken(in: graaf))).", noot: row.noot(grens),
      velden: row.velden(in: graaf) + [JSONVeld("thema", .tekst(graaf.knoop(on).id))])
  }
}

/// What stands beside those who work on a theme.
private struct Ernaast {
  private let netwerken: [NodeID]
  private let aanspreekpunten: [NodeID]
  private let gebieden: [NodeID]

  init(_ rows: [Niveaurij], _ themes: [NodeID], _ grens: Gebiedsgrens?, in graaf: KaartGraph) {
    let parties = graaf.sortedByName(rows.map { graaf.van($0.relatie) })
    netwerken = parties.filter { graaf.knoopsoort($0) == .netwerk }
    let contacts = themes.flatMap { graaf.relations(.aanspreekpuntVoor, to: $0) }.map(graaf.van)
    aanspreekpunten = graaf.sortedByName(contacts).filter { party in
      grens.map { $0.secties.contains($0.ligging.ligging(of: party).ligging) } ?? true
    }
    var areas = NodeSet(nodeCount: graaf.relaties.nodeCount)
    for party in parties {
      for edge in graaf.werkgebied(of: party).relaties { areas.insert(graaf.naar(edge)) }
    }
    gebieden = graaf.sortedByName(areas)
  }

  func blokken(in graaf: KaartGraph) -> [Antwoordblok] {
    [
      Antwoordblok(kop: "Netwerken die eraan werken", regels: netwerken.map(graaf.naam)),
      Antwoordblok(kop: "Aanspreekpunten", regels: aanspreekpunten.map(graaf.naam)),
      Antwoordblok(kop: "Gebieden waar zij werken", regels: gebieden.map(graaf.naam)),
    ]
  }

  func velden(in graaf: KaartGraph) -> [JSONVeld] {
    [
      JSONVeld("netwerken", graaf.idsByName(netwerken)),
      JSONVeld("aanspreekpunten", graaf.idsByName(aanspreekpunten)),
      JSONVeld("gebieden", graaf.idsByName(gebieden)),
    ]
  }
}
