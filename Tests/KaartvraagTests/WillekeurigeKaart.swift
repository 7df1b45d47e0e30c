import TestSupport
import Wijkmodel

/// A small random map with dates, hidden entries and areas; the seed makes it repeatable.
struct WillekeurigeKaart {
  /// What is put in the map, so that a map with only a part of it can be built as well.
  private var knopen: [(soort: Knoopsoort, id: String, velden: [Kolomnaam: String])] = []
  private var relaties: [Relatieregel] = []

  fileprivate struct Relatieregel {
    let van: String
    let soort: String
    let naar: String
    let sterkte: Int?
    let vertrouwen: Int?
    let vanaf: String?
    let tot: String?
  }

  init(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for (soort, count) in [
      (Knoopsoort.gebied, 4), (.wijkpartner, 5), (.sleutelfiguur, 5), (.netwerk, 3),
      (.initiatief, 2), (.doelgroep, 3), (.thema, 2),
    ] {
      for place in 0..<count { addKnoop(soort, place, &random) }
    }
    for _ in 0..<Int.random(in: 10...50, using: &random) { addRelatie(&random) }
  }

  private mutating func addKnoop(_ soort: Knoopsoort, _ place: Int, _ random: inout SplitMix64) {
    let isHidden = Int.random(in: 0..<4, using: &random) == 0
    let word = isHidden ? "geheim" : "open"
    var velden: [Kolomnaam: String] = [.zichtbaarheid: isHidden ? "intern" : "openbaar"]
    if soort == .doelgroep {
      velden[.moeilijkBereikbaar] = ["ja", "nee", ""].randomElement(using: &random)
    }
    if soort == .gebied { velden[.schaal] = place.isMultiple(of: 2) ? "buurt" : "wijk" }
    knopen.append((soort, "\(word)-\(soort.rawValue)-\(place)", velden))
  }

  private mutating func addRelatie(_ random: inout SplitMix64) {
    let soort = [
      "bereikt", "kent", "lid_van", "werkt_bij", "werkzaam_in", "deel_van", "actief_op",
      "aanspreekpunt_voor",
    ].randomElement(using: &random)
    guard let soort, let kind = Relatiesoort.ingebouwd.first(where: { $0.naam == soort }),
      let van = knopen.randomElement(using: &random),
      let naar = knopen.randomElement(using: &random), kind.joins(van.soort, to: naar.soort)
    else { return addRelatie(&random) }
    let periods: [(String?, String?)] = [
      (nil, nil), (nil, nil), ("2025", "2028"), ("2024-03", "2025-12"), ("2027", nil),
      (nil, "2026"),
    ]
    let (vanaf, tot) = periods.randomElement(using: &random) ?? (nil, nil)
    relaties.append(
      Relatieregel(
        van: van.id, soort: soort, naar: naar.id,
        sterkte: [nil, 1, 3, 5].randomElement(using: &random) ?? nil,
        vertrouwen: [nil, 1, 5].randomElement(using: &random) ?? nil,
        vanaf: vanaf, tot: tot))
  }

  /// The whole map.
  func kaart() throws -> SocialeKaart { try kaart(showing: { _ in true }, holding: nil) }

  /// The map as if what is not openbaar had never been recorded.
  func openbareKaart() throws -> SocialeKaart {
    try kaart(showing: { $0.hasPrefix("open-") }, holding: nil, isOpenbaar: true)
  }

  /// The map without relations that do not hold on a day.
  func kaart(on date: Datum) throws -> SocialeKaart {
    try kaart(showing: { _ in true }, holding: date)
  }

  private func kaart(
    showing: (String) -> Bool, holding date: Datum?, isOpenbaar: Bool = false
  ) throws -> SocialeKaart {
    var bouwer = Kaartbouwer()
    for knoop in knopen where showing(knoop.id) {
      try bouwer.knoop(knoop.soort, knoop.id, "naam van \(knoop.id)", knoop.velden)
    }
    for regel in relaties where showing(regel.van) && showing(regel.naar) {
      if let date, !regel.holds(on: date) { continue }
      try bouwer.relatie(
        regel.van, regel.soort, regel.naar, regel.sterkte,
        vertrouwen: isOpenbaar ? nil : regel.vertrouwen,
        vanaf: regel.vanaf, tot: regel.tot)
    }
    return bouwer.kaart
  }

  /// Questions about everything in the map, as words.
  func vragen() -> [(naam: String, argumenten: [String], opties: [String: String])] {
    let groepen = knopen.filter { $0.soort == .doelgroep }.map(\.id)
    let gebieden = knopen.filter { $0.soort == .gebied }.map(\.id)
    let partijen = knopen.filter { $0.soort.isPartij }.map(\.id)
    var vragen: [(naam: String, argumenten: [String], opties: [String: String])] = [
      ("onbereikt", [], [:]), ("wie-bereikt", ["moeilijk-bereikbaar"], ["via": "2"]),
      ("kwetsbaar", [], ["drempel": "2"]), ("zonder-aanspreekpunt", [], [:]),
      ("netwerken", [], [:]), ("kanalen", ["moeilijk-bereikbaar"], [:]),
      ("overlap", [], [:]), ("ontmoeting", [], [:]), ("witte-vlekken", [], [:]),
      ("verouderd", [], ["dagen": "30"]), ("over-de-grens", [], ["min": "1"]),
      ("vergelijk", ["2025-06", "2027-06"], [:]), ("spinnen", [], [:]),
      ("interventieteam", [], ["doelgroepen": "moeilijk-bereikbaar", "min-sterkte": "1"]),
      ("verbindt", ["netwerk", "wijkpartner"], [:]),
    ]
    for knoop in knopen where [.thema, .doelgroep].contains(knoop.soort) {
      vragen.append(("aanspreekpunt", [knoop.id], [:]))
      if knoop.soort == .thema { vragen.append(("thema", [knoop.id], [:])) }
    }
    for gebied in gebieden {
      vragen.append(("gebied", [gebied], [:]))
      vragen.append(("onbereikt", [], ["in": gebied]))
      vragen.append(("netwerken", [], ["in": gebied]))
      vragen.append(("spinnen", [], ["in": gebied]))
      vragen += groepen.map { ("wie-bereikt", [$0], ["in": gebied, "via": "1"]) }
    }
    for (partij, ander) in zip(partijen, partijen.dropFirst(7) + partijen.prefix(8)) {
      vragen.append(("via-wie", [partij, "moeilijk-bereikbaar"], [:]))
      vragen.append(("route", [partij, ander], [:]))
      vragen.append(("verbindt", [partij, ander], [:]))
      vragen.append(("wie-kent", [partij], ["stappen": "3"]))
      vragen.append(("valt-weg", [partij], [:]))
      vragen.append(("beste-koppeling", [partij, "moeilijk-bereikbaar"], [:]))
    }
    return vragen
  }
}

extension WillekeurigeKaart.Relatieregel {
  fileprivate func holds(on date: Datum) -> Bool {
    let day = date.laatsteDag.packed
    if let vanaf = vanaf.flatMap({ Datum($0) }), vanaf.eersteDag.packed > day { return false }
    if let tot = tot.flatMap({ Datum($0) }), tot.laatsteDag.packed < day { return false }
    return true
  }
}
