import TestSupport
import Wijkmodel

/// Random maps with the names that people really paste, and worse.
enum RandomKaart {
  static func make(seed: UInt64, parties: Int? = nil) throws -> SocialeKaart {
    var random = SplitMix64(seed: seed)
    var builder = Kaartbouwer(peildatum: "2026-01-01")
    let areas = try areas(&builder, &random)
    let count = parties ?? Int.random(in: 0...60, using: &random)
    var ids: [(id: String, soort: Knoopsoort)] = []
    for index in 0..<count {
      let soort = Knoopsoorten.partij.members.randomElement(using: &random) ?? .netwerk
      let id = "p\(index)"
      try builder.knoop(soort, id, name(&random), cells(soort, &random))
      ids.append((id, soort))
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        guard let area = areas.randomElement(using: &random) else { continue }
        try builder.relatie(id, "werkzaam_in", area, nil, Self.certainty(&random))
      }
    }
    for _ in 0..<(ids.isEmpty ? 0 : count * 2) {
      try? relation(&builder, ids, &random)
    }
    return builder.kaart
  }

  /// A name: an ordinary one, a nasty one or a very long one.
  static func name(_ random: inout SplitMix64) -> String {
    let made =
      switch Int.random(in: 0..<6, using: &random) {
      case 0: NastyText.random(using: &random)
      case 1: NastyText.samples.randomElement(using: &random) ?? ""
      case 2: "Stichting Samenlevingsopbouw en Bewonersondersteuning Noordwest"
      case 3: "Wijkraad"
      default: "Buurtvereniging \(Int.random(in: 1...99, using: &random))"
      }
    return made.trimmed.isEmpty ? "?" : made
  }

  private static func areas(
    _ builder: inout Kaartbouwer, _ random: inout SplitMix64
  ) throws -> [String] {
    try builder.knoop(.gebied, "stad", "Stad", [.schaal: "stad"])
    var ids = ["stad"]
    for index in 0..<Int.random(in: 0...8, using: &random) {
      try builder.knoop(.gebied, "w\(index)", name(&random), [.schaal: "wijk"])
      try builder.relatie("w\(index)", "deel_van", "stad")
      ids.append("w\(index)")
    }
    for index in 0..<Int.random(in: 0...5, using: &random) {
      try builder.knoop(.gebied, "b\(index)", name(&random), [.schaal: "buurt"])
      if let whole = ids.randomElement(using: &random) {
        try builder.relatie("b\(index)", "deel_van", whole)
      }
    }
    return ids
  }

  private static func cells(
    _ soort: Knoopsoort, _ random: inout SplitMix64
  ) -> [Kolomnaam: String] {
    let sectors = ["onderwijs", "Welzijn", "sport", "", "bewonersorganisaties", "ruimtevaart"]
    var cells: [Kolomnaam: String] = [
      .zekerheid: ["", "bron", "afgeleid"].randomElement(using: &random) ?? ""
    ]
    if soort == .wijkpartner {
      cells[.sector] = sectors.randomElement(using: &random)
      cells[.gemeentelijk] = ["ja", "nee", ""].randomElement(using: &random)
    }
    return cells
  }

  private static func certainty(_ random: inout SplitMix64) -> [Kolomnaam: String] {
    Bool.random(using: &random) ? [.zekerheid: "afgeleid"] : [:]
  }

  private static func relation(
    _ builder: inout Kaartbouwer, _ ids: [(id: String, soort: Knoopsoort)],
    _ random: inout SplitMix64
  ) throws {
    let kinds = [
      "lid_van", "werkt_samen_met", "beheert", "ondersteunt", "adviseert", "deel_van",
      "aanwezig_bij", "vertegenwoordigt", "werkt_bij", "kent", "subsidieert",
    ]
    guard let from = ids.randomElement(using: &random), let to = ids.randomElement(using: &random),
      let kind = kinds.randomElement(using: &random), from.id != to.id
    else { return }
    try builder.relatie(from.id, kind, to.id, nil, Self.certainty(&random))
  }
}
