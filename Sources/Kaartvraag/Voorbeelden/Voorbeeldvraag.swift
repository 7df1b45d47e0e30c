import GraphCore
public import Kaartgraaf
import Wijkmodel

/// A question with entries of one map filled in, chosen so that the answer is worth reading.
public struct Voorbeeldvraag: Hashable, Sendable {
  /// How many ways of filling in are tried.
  private static let maximum = 24

  /// The name of the question and what is filled in, as words of a call.
  public let woorden: [String]
  /// What is filled in, taken apart.
  public let invoer: Vraaginvoer
  /// The question in words.
  public let titel: String
  /// Whether the answer has rows; nil when nothing had to be chosen, so that it was not asked.
  public let heeftRijen: Bool?

  /// Fills in a question.
  ///
  /// The busiest entries are tried first; the first answer with a row is taken. Two entries that
  /// have a relation with each other are only taken when there are no others: of these the answer
  /// is known to whoever asks. What is chosen depends on the map alone. Nil when the map has
  /// nothing to fill in.
  ///
  /// - Parameters:
  ///   - soort: The kind of question.
  ///   - graaf: The map.
  /// - Complexity: That of at most 24 answers; no answer where nothing has to be filled in.
  public init?(_ soort: any Vraag.Type, over graaf: KaartGraph) {
    let beschrijving = soort.beschrijving
    let calls = Self.invoer(for: soort, Voorbeeldwaarden(graaf))
    if let only = calls.first, only.argumenten.isEmpty, only.opties.isEmpty {
      woorden = [beschrijving.naam]
      invoer = only
      titel = beschrijving.samenvatting
      heeftRijen = nil
      return
    }
    var best: (invoer: Vraaginvoer, antwoord: Antwoord, waarde: Int)?
    for invoer in calls {
      guard let vraag = try? soort.init(invoer),
        let antwoord = try? vraag.antwoord(on: graaf, top: 1)
      else { continue }
      let waarde = Self.waarde(of: antwoord, invoer, in: graaf)
      if waarde > best?.waarde ?? -1 { best = (invoer, antwoord, waarde) }
      if waarde == 2 { break }
    }
    guard let best else { return nil }
    woorden = [beschrijving.naam] + best.invoer.woorden
    invoer = best.invoer
    titel = best.antwoord.titel
    heeftRijen = best.waarde > 0
  }

  /// 0 for an answer without rows, 1 for one that is known already, 2 for one worth reading.
  private static func waarde(
    of antwoord: Antwoord, _ invoer: Vraaginvoer, in graaf: KaartGraph
  ) -> Int {
    if antwoord.rijen.isEmpty { return 0 }
    let asked = invoer.argumenten.compactMap { graaf.kaart.nummer(of: $0) }.map(graaf.node)
    guard let first = asked.first, let second = asked.last, first != second else { return 2 }
    let edges =
      Array(graaf.relaties.outgoingEdges(of: first))
      + Array(graaf.relaties.incomingEdges(of: first))
    return edges.contains { graaf.otherEnd(of: $0, from: first) == second } ? 1 : 2
  }

  /// The ways of filling in, the most telling first.
  private static func invoer(
    for soort: any Vraag.Type, _ waarden: Voorbeeldwaarden
  ) -> [Vraaginvoer] {
    let beschrijving = soort.beschrijving
    let choices = beschrijving.argumenten.map { waarden.waarden($0.invulling) }
    let calls = combinations(choices).map { Vraaginvoer($0) }
    guard calls.count == 1, calls.first?.argumenten.isEmpty == true else { return calls }
    if (try? soort.init(Vraaginvoer())) != nil { return calls }
    // A question that refuses to be asked without options gets its first list.
    let option = beschrijving.eigenOpties.first(where: \.invulling.isLijst)
    return option.map { option in
      waarden.waarden(option.invulling).map { Vraaginvoer(opties: [option.naam: $0]) }
    } ?? []
  }

  /// One value for every place, none twice; those from the front of the lists first.
  private static func combinations(_ choices: [[String]]) -> [[String]] {
    var rows: [(values: [String], places: Int)] = [([], 0)]
    for values in choices {
      rows = rows.flatMap { row in
        values.enumerated().filter { !row.values.contains($0.element) }
          .map { (row.values + [$0.element], row.places + $0.offset) }
      }
    }
    let ordered = rows.enumerated().sorted { left, right in
      (left.element.places, left.offset) < (right.element.places, right.offset)
    }
    return ordered.prefix(maximum).map(\.element.values)
  }
}

extension Vraaginvoer {
  /// The words of a call: the values by place, then the options by name.
  fileprivate var woorden: [String] {
    argumenten
      + opties.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .flatMap { ["--" + $0.key, $0.value] }
  }
}
