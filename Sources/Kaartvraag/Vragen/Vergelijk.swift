import GraphCore
public import Kaartgraaf
public import Wijkmodel

/// The question what changed between two dates.
public struct Vergelijk: Vraag {
  /// The first date; of a coarse one the last day counts.
  public let eerste: Datum
  /// The second date, not before the first.
  public let tweede: Datum

  /// Asks what changed between two dates.
  ///
  /// - Throws: `Vraagfout.omgekeerdeDatums` when the first lies after the second.
  public init(_ eerste: Datum, _ tweede: Datum) throws(Vraagfout) {
    guard eerste.laatsteDag.packed <= tweede.laatsteDag.packed else {
      throw .omgekeerdeDatums(eerste.dutchText, tweede.dutchText)
    }
    self.eerste = eerste
    self.tweede = tweede
  }

  /// What the question is called and what it takes.
  public static let beschrijving = Vraagbeschrijving(
    naam: "vergelijk", samenvatting: "Wat is er veranderd tussen twee dagen?",
    uitleg: "Noemt de relaties die begonnen, stopten of veranderden, en hoeveel partijen elke "
      + "doelgroep toen en later bereikten.",
    argumenten: [
      .init(
        "DATUM1", "De eerste dag, zoals 2025-01-01. Van een maand of jaar telt de laatste dag."),
      .init("DATUM2", "De tweede dag."),
    ],
    voorbeelden: [
      .init("vergelijk 2025-01-01 2026-03-01", "Wat is er veranderd sinds begin 2025?")
    ])

  /// Makes the question from words.
  ///
  /// - Throws: `Vraagfout` when a date is missing or none, or they stand the wrong way round.
  public init(_ invoer: Vraaginvoer) throws(Vraagfout) {
    try self.init(try Self.date(0, of: invoer), try Self.date(1, of: invoer))
  }

  private static func date(_ place: Int, of invoer: Vraaginvoer) throws(Vraagfout) -> Datum {
    let text = try invoer.argument(place, of: beschrijving)
    guard let date = Datum(text) else { throw .geenDatum(optie: nil, waarde: text) }
    return date
  }

  /// Answers the question.
  ///
  /// - Throws: Nothing; the question names no entry.
  /// - Complexity: O(V log V + E), and O(n log n) for n changes.
  public func antwoord(on graaf: KaartGraph, top: Int?) throws(Vraagfout) -> Antwoord {
    let (toen, later) = (graaf.op(eerste), graaf.op(tweede))
    let changes = Relatieverschil(toen, later)
    var bouwer = Antwoordbouwer(graaf, top: top)
    for sectie in Wijziging.Sectie.allCases {
      let found = changes.wijzigingen(sectie)
      bouwer.add(count: found.count, sectie: sectie.rawValue, kop: kop(sectie)) { place in
        Wijzigingsverslag(found[place], in: later).rij
      }
    }
    let days = "\(eerste.laatsteDag.dutchText) en \(tweede.laatsteDag.dutchText)"
    let held =
      "Op de eerste dag golden \(toen.relaties.edgeCount) relaties, op de tweede "
      + "\(later.relaties.edgeCount)."
    let counts = tellingen(toen, later)
    return bouwer.antwoord(
      Self.beschrijving.naam, titel: "Wat is er veranderd tussen \(days)?",
      gezocht: "relaties die begonnen, stopten of veranderden tussen \(days)",
      melding: held, blokken: [blok(counts, in: graaf)], velden: [veld(counts, in: graaf)])
  }

  private func kop(_ sectie: Wijziging.Sectie) -> String {
    let (first, second) = (eerste.laatsteDag.dutchText, tweede.laatsteDag.dutchText)
    return switch sectie {
    case .begonnen: "Begonnen: nog niet op \(first), wel op \(second)"
    case .gestopt: "Gestopt: wel op \(first), niet meer op \(second)"
    case .gewijzigd: "Gewijzigd: op beide dagen, maar anders"
    }
  }

  private typealias Telling = (groep: NodeID, toen: Int, later: Int)

  /// For every group by name how many parties reach it on both dates.
  private func tellingen(_ toen: KaartGraph, _ later: KaartGraph) -> [Telling] {
    later.sortedByName(later.knopen(.init(.doelgroep))).map { group in
      let counts = [toen, later].map { graaf in
        Partijtelling(in: graaf).aantal(graaf.relations(.bereikt, to: group).map(graaf.van))
      }
      return (group, counts[0], counts[1])
    }
  }

  private func blok(_ counts: [Telling], in graaf: KaartGraph) -> Antwoordblok {
    Antwoordblok(
      kop: "Hoeveel partijen bereiken elke doelgroep?",
      regels: counts.map { count in
        let before = Teksten.aantal(count.toen, "partij", "partijen")
        guard count.toen != count.later else {
          return "\(graaf.naam(count.groep)): \(before) op beide dagen"
        }
        return "\(graaf.naam(count.groep)): \(before) op \(eerste.laatsteDag.dutchText), "
          + "\(count.later) op \(tweede.laatsteDag.dutchText)"
      })
  }

  private func veld(_ counts: [Telling], in graaf: KaartGraph) -> JSONVeld {
    let groups = counts.map { count in
      JSONWaarde.object([
        JSONVeld("id", .tekst(graaf.knoop(count.groep).id)),
        JSONVeld("op_d1", .getal(count.toen)), JSONVeld("op_d2", .getal(count.later)),
      ])
    }
    return JSONVeld("doelgroepen", .lijst(groups))
  }
}
