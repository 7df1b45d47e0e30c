public import Wijkmodel

/// A random map with one vraagstuk, of which a test replaces or adds the rows that it is about.
///
/// Every actor has a row in each of the three views, so that replacing the rows of a view does not
/// change who takes part.
public struct RandomKrachtenveld: Sendable {
  /// The key of the vraagstuk.
  public static let vraagstuk = "v"
  /// The day to look at it.
  public static let dag = "2026-03-01"

  /// The map without judgements.
  public let basis: SocialeKaart
  /// The rows of the judgements.
  public var posities: [Velden] = []
  /// The keys of the actors.
  public let actoren: [String]

  /// Makes a map with a few areas, groups, parties and persons.
  public init(seed: UInt64, actors most: Int = 8) throws {
    var random = SplitMix64(seed: seed)
    var builder = Kaartbouwer(peildatum: Self.dag)
    try Self.areas(&builder)
    actoren = try Self.actors(&builder, Int.random(in: 3...max(3, most), using: &random), &random)
    try Self.relations(&builder, actoren, &random)
    basis = try Self.krachtenveld(builder.kaart, actoren, &random)
    for kijk in Kijk.allCases { posities += rows(kijk, using: &random) }
  }

  /// The map with its judgements.
  public func kaart() throws -> SocialeKaart {
    var kaart = basis
    for row in posities { try kaart.add(row, to: .posities) }
    return kaart
  }

  /// The same with so many other rows per actor in each of the views but one.
  public func replacing(
    allBut kijk: Kijk, times count: Int = 1, using random: inout SplitMix64
  ) -> Self {
    var other = self
    other.posities = posities.filter { $0[.kijk] == kijk.rawValue }
    for view in Kijk.allCases where view != kijk {
      for _ in 0..<count { other.posities += rows(view, using: &random) }
    }
    return other
  }

  /// A judgement of every actor in one view, with any cell empty now and then.
  public func rows(_ kijk: Kijk, using random: inout SplitMix64) -> [Velden] {
    actoren.map { row($0, kijk, using: &random) }
  }

  /// A judgement of one actor that holds on the day.
  public func row(_ actor: String, _ kijk: Kijk, using random: inout SplitMix64) -> Velden {
    let scores = ["", "1", "2", "3", "4", "5"]
    let choices: [(Kolomnaam, [String])] = [
      (.belang, scores), (.invloed, scores), (.vertrouwen, scores), (.urgentie, scores),
      (.legitimiteit, scores), (.houding, ["", "-2", "-1", "0", "1", "2", "onvoorspelbaar"]),
      (.rol, [""] + Actorrol.allCases.map(\.rawValue)),
      (.ring, [""] + Ring.allCases.map(\.rawValue)),
      (.niveau, ["", "informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"]),
      (.verantwoordelijkheid, ["", "beleid ondergaan", "moreel eigenaarschap"]),
      (.kernboodschap, ["", "Wij horen u."]), (.datum, ["2025-12-01", "2026-02"]),
      (.beoordelaar, ["", "wijkregisseur", "adviseur"]), (.geldigTot, ["", "2026-12-31"]),
    ]
    var row = Velden()
    (row[.vraagstuk], row[.actor], row[.kijk]) = (Self.vraagstuk, actor, kijk.rawValue)
    for (kolom, words) in choices { row[kolom] = words.randomElement(using: &random) }
    return row
  }

  private static func areas(_ builder: inout Kaartbouwer) throws {
    for (id, schaal) in [("stad", "stad"), ("wijk", "wijk"), ("oost", "buurt"), ("west", "buurt")] {
      try builder.knoop(.gebied, id, nil, [.schaal: schaal])
    }
    for (part, whole) in [("wijk", "stad"), ("oost", "wijk"), ("west", "wijk")] {
      try builder.relatie(part, "deel_van", whole)
    }
  }

  private static func actors(
    _ builder: inout Kaartbouwer, _ count: Int, _ random: inout SplitMix64
  ) throws -> [String] {
    try (0..<count).map { index in
      let id = "p\(index)"
      let kinds = [Knoopsoort.wijkpartner, .wijkpartner, .doelgroep, .sleutelfiguur]
      // The first one owns the vraagstuk, and only a party can.
      let kind = index == 0 ? .wijkpartner : kinds.randomElement(using: &random)
      let sector = ["", "onderwijs", "ondernemers", "welzijn"].randomElement(using: &random) ?? ""
      try builder.knoop(
        kind ?? .wijkpartner, id, "Partij \(index)",
        kind == .wijkpartner ? [.sector: sector] : kind == .doelgroep ? [.gebied: "wijk"] : [:])
      if kind != .doelgroep, let area = ["wijk", "oost", "west"].randomElement(using: &random) {
        try builder.relatie(id, "werkzaam_in", area)
      }
      return id
    }
  }

  private static func relations(
    _ builder: inout Kaartbouwer, _ actoren: [String], _ random: inout SplitMix64
  ) throws {
    let kinds = ["werkt_samen_met", "tegengesteld_belang", "adviseert", "bereikt", "kent"]
    for _ in 0..<4 * actoren.count {
      guard let from = actoren.randomElement(using: &random),
        let target = actoren.randomElement(using: &random), from != target,
        let kind = kinds.randomElement(using: &random)
      else { continue }
      // Not every kind goes between every two actors.
      try? builder.relatie(from, kind, target)
    }
  }

  /// Adds the vraagstuk with influences, positions and talks.
  private static func krachtenveld(
    _ kaart: SocialeKaart, _ actoren: [String], _ random: inout SplitMix64
  ) throws -> SocialeKaart {
    var kaart = kaart
    func add(_ tabel: Krachtenveldtabel, _ cells: [(Kolomnaam, String)]) throws {
      var row = Velden()
      for (kolom, cell) in cells { row[kolom] = cell }
      try kaart.add(row, to: tabel)
    }
    try add(
      .vraagstukken,
      [
        (.id, vraagstuk), (.naam, "Het plein"), (.fase, "voorbereiding"), (.gebied, "wijk"),
        (.eigenaar, actoren[0]), (.speelruimte, "De inrichting."), (.vanaf, "2025-01-01"),
      ])
    for doel in ["groen", "parkeren"] {
      try add(.doelstellingen, [(.id, doel), (.vraagstuk, vraagstuk), (.naam, doel)])
    }
    for from in actoren {
      for target in actoren where from != target {
        let value = ["", "0", "1", "2", "3", "4"].randomElement(using: &random) ?? ""
        try add(
          .invloeden, [(.vraagstuk, vraagstuk), (.van, from), (.naar, target), (.waarde, value)])
      }
      for doel in ["groen", "parkeren"] {
        let value = ["", "-4", "-1", "0", "2", "4"].randomElement(using: &random) ?? ""
        try add(
          .standpunten,
          [(.vraagstuk, vraagstuk), (.actor, from), (.doelstelling, doel), (.waarde, value)])
      }
      try add(
        .gesprekken,
        [(.vraagstuk, vraagstuk), (.datum, "2026-01-1\(from.count)"), (.actor, from)])
    }
    return kaart
  }
}
