import GraphCore
public import Kaartgraaf
import Wijkmodel

/// The question which networks should meet.
public struct Ontmoeting: Vraag {
  /// The area in which both must work.
  public var gebied: Gebiedskeuze?
  /// The key or name of a theme on which both must work; nil means any.
  public var thema: String?

  /// Asks which networks should meet.
  public init(in gebied: Gebiedskeuze? = nil) { self.gebied = gebied }

  private static let thema = Vraagoptie(
    "thema", "THEMA", uitleg: "Alleen netwerken die allebei aan dit thema werken.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "ontmoeting", samenvatting: "Welke netwerken kunnen elkaar beter ontmoeten?",
    uitleg: "Noemt netwerken die een thema of doelgroep delen, maar geen enkel lid. Ook "
      + "ziet u wie hen kan verbinden.",
    opties: [.gebied, .strikt, thema],
    voorbeelden: [
      .init("ontmoeting", "Welke netwerken kunnen elkaar beter ontmoeten?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when `--strikt` stands without `--in`.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    gebied = try invoer.gebiedskeuze()
    thema = invoer.value(Self.thema)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(V + E + n²) for n networks.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let grens = try Gebiedsgrens(gebied, in: graaf)
    var theme: NodeID?
    if let thema { theme = try graaf.named(thema, among: .init(.thema)) }
    let profielen = Netwerkprofielen(kandidaten(grens, theme, in: graaf), in: graaf)
    let (paren, isKnown) = profielen.paren()
    let verbinders = Verbinders(in: graaf)
    var bouwer = Antwoordbouwer(graaf, top: top)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    if let theme { bouwer.showAsked(theme) }
    bouwer.add(paren, sterkteBekend: isKnown || verbinders.hebbenBekendeSterkte(paren)) { paar in
      let verband = profielen.verband(paar)
      let verbinder = verbinders.beste(paar.eerste, paar.tweede)
      return (
        verband.gebruikt + (verbinder?.routes.flatMap(\.relaties) ?? []),
        uitleg(paar, verband, verbinder, in: graaf)
      )
    }
    let inGebied = grens?.inGebied ?? ""
    let shared = theme.map { "het thema \(graaf.naam($0))" } ?? "een thema of doelgroep"
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Welke netwerken\(inGebied) kunnen elkaar beter ontmoeten?",
      gezocht: "netwerken\(inGebied) die \(shared) delen, maar geen lid",
      legenda: [Self.legenda])
  }

  private static let legenda =
    "Het getal vooraan telt wat zij delen: 2 voor elk thema, 1 voor elke doelgroep die zij of hun "
    + "leden bereiken, en 1 als zij in hetzelfde gebied werken."

  /// The networks that may meet, by name.
  private func kandidaten(
    _ grens: Gebiedsgrens?, _ theme: NodeID?, in graaf: KaartGraph
  ) -> [NodeID] {
    graaf.sortedByName(
      graaf.knopen(.init(.netwerk)).filter { netwerk in
        let themes = graaf.relations(.actiefOp, from: netwerk).lazy.map(graaf.naar)
        return graaf.knoop(netwerk).looptijd(on: graaf.peildatum) != .afgelopen
          && (grens?.counts(netwerk) ?? true) && (theme.map { themes.contains($0) } ?? true)
      })
  }

  private func uitleg(
    _ paar: Partijpaar, _ verband: Netwerkprofielen.Verband, _ verbinder: Verbinder?,
    in graaf: KaartGraph
  ) -> Rijuitleg {
    var shared: [String] = []
    for (nodes, one, many) in [
      (verband.themas, "thema", "thema's"), (verband.doelgroepen, "doelgroep", "doelgroepen"),
    ] where !nodes.isEmpty {
      shared.append("\(nodes.count == 1 ? one : many) \(graaf.opsomming(nodes))")
    }
    if verband.delenGebied { shared.append("een gebied") }
    let close =
      verbinder.map { "\(graaf.naam($0.persoon)) kan hen verbinden." }
      ?? "Niemand vastgelegd die hen kan verbinden."
    return Rijuitleg(
      zin: "\(graaf.naam(paar.eerste)) en \(graaf.naam(paar.tweede)) delen "
        + "\(Teksten.opsomming(shared)), maar geen lid. \(close)",
      velden: [
        JSONVeld("themas", graaf.idsByName(verband.themas)),
        JSONVeld("doelgroepen", graaf.idsByName(verband.doelgroepen)),
        JSONVeld("zelfde_gebied", .waar(verband.delenGebied)),
        JSONVeld("verbinder", verbinder?.json(in: graaf) ?? .null),
      ])
  }
}
