import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The question who is the contact for a theme, group, network or area.
public struct Aanspreekpuntvraag: Vraag {
  /// What may have a contact.
  static let onderwerpen = Knoopsoorten(.thema, .doelgroep, .netwerk, .gebied)

  /// The key or name of the theme, group, network or area.
  public var onderwerp: String
  /// The level of the contact; nil takes any.
  public var niveau: Niveau?
  /// The area in which the contact must work.
  public var gebied: Gebiedskeuze?
  /// The kind of party to keep.
  public var soort: String?

  /// Asks who is the contact for something.
  public init(_ onderwerp: String) { self.onderwerp = onderwerp }

  private static let niveau = Vraagoptie(
    "niveau", "NIVEAU",
    uitleg: "Op dit niveau: strategisch, tactisch of operationeel. Is daar niemand, dan noemt "
      + "het antwoord wie er op een ander niveau is.")

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "aanspreekpunt", samenvatting: "Wie is hiervoor het aanspreekpunt?",
    uitleg: "Noemt wie u kunt aanspreken over een thema, doelgroep, netwerk of gebied. Eerst wie "
      + "het werk uitvoert, dan wie het regelt, dan wie erover beslist.",
    argumenten: [
      .init("ONDERWERP", "Id of naam van een thema, doelgroep, netwerk of gebied.")
    ],
    opties: [niveau, .gebied, .strikt, .soort],
    voorbeelden: [
      .init("aanspreekpunt veiligheid", "Wie is het aanspreekpunt voor veiligheid?"),
      .init(
        "aanspreekpunt oeverhoek --niveau strategisch",
        "Wie is voor Oeverhoek het aanspreekpunt bij wie beslist?"),
    ], heeftQuery: true)

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a value is missing or is no level.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    onderwerp = try invoer.argument(0, of: Self.beschrijving)
    niveau = try invoer.niveau()
    gebied = try invoer.gebiedskeuze()
    soort = invoer.value(.soort)
  }

  /// Answers the question.
  ///
  /// - Throws: `Vraagfout` when a name does not mean exactly one entry.
  /// - Complexity: O(d + n log n) for d relations of the entry and n rows.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let target = try graaf.named(onderwerp, among: Self.onderwerpen)
    let grens = try Gebiedsgrens(gebied, in: graaf)
    let all = graaf.niveaurijen(
      .aanspreekpuntVoor, to: [target], Niveau?.uitvoerendEerst, grens, Soortfilter(soort))
    let asked = all.filter { niveau == nil || $0.niveau == niveau }
    let isOther = asked.isEmpty
    let rows = isOther ? all : asked
    let places = rows.reduce(into: [:]) { $0[Plek($1), default: 0] += 1 }
    var bouwer = Antwoordbouwer(graaf, top: top)
    bouwer.showAsked(target)
    if let grens { bouwer.showAsked(grens.ligging.gebied) }
    bouwer.add(rows.map { $0.ontwerp(in: graaf) }, .eigen) { place in
      uitleg(
        rows[place], grens, isOther: isOther,
        isOneOfMore: places[Plek(rows[place]), default: 0] > 1, in: graaf)
    }
    let subject = "\(graaf.naam(target))\(grens?.inGebied ?? "")"
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wie is aanspreekpunt voor \(subject)\(opNiveau)?",
      gezocht: "een aanspreekpunt voor \(subject)"
        + Teksten.alleenSoort(soort),
      vooraf: isOther && !rows.isEmpty
        ? ["Niemand vastgelegd\(opNiveau). Dit zijn de aanspreekpunten op een ander niveau."] : [],
      legenda: [Teksten.legendaNiveau, Teksten.legendaSterktegetal])
  }

  /// Where there may be more than one contact.
  private struct Plek: Hashable {
    let niveau: Niveau?
    let ligging: Ligging?

    init(_ row: Niveaurij) {
      niveau = row.niveau
      ligging = row.ligging
    }
  }

  private var opNiveau: String { niveau.map { " op niveau \($0.rawValue)" } ?? "" }

  private func uitleg(
    _ row: Niveaurij, _ grens: Gebiedsgrens?, isOther: Bool, isOneOfMore: Bool,
    in graaf: KaartGraph
  ) -> Rijuitleg {
    var zin = "\(graaf.naam(graaf.van(row.relatie))) is aanspreekpunt voor "
    zin += "\(graaf.naam(graaf.naar(row.relatie))) (\(row.kenmerken(in: graaf))"
    if isOther { zin += ", ander niveau" }
    if isOneOfMore { zin += ", meer dan één aanspreekpunt" }
    return Rijuitleg(
      zin: zin + ").", noot: row.noot(grens),
      velden: row.velden(in: graaf) + [
        JSONVeld("ander_niveau", .waar(isOther)), JSONVeld("meer_dan_een", .waar(isOneOfMore)),
      ])
  }
}
