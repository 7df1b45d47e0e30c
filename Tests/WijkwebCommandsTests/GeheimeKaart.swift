import Kaartvraag
import TestSupport
import Wijkmodel

/// A random map folder in which what is not openbaar bears the word GEHEIM wherever it can, and
/// the same folder as if that had never been recorded.
struct GeheimeKaart {
  static let woord = "GEHEIM"

  private static let namen = ["Roos", "Linde", "Eik", "Beuk", "Wilg", "Els", "Iep", "Den"]
  private static let aantallen: [(Knoopsoort, Int)] = [
    (.gebied, 4), (.wijkpartner, 5), (.sleutelfiguur, 6), (.netwerk, 4), (.initiatief, 2),
    (.doelgroep, 4), (.thema, 3),
  ]
  private static let soorten = [
    "bereikt", "bereikt", "bereikt", "kent", "kent", "lid_van", "lid_van", "werkt_bij",
    "werkt_samen_met", "werkzaam_in", "werkzaam_in", "werkzaam_in", "actief_op", "actief_op",
    "aanspreekpunt_voor", "aanspreekpunt_voor", "deel_van",
    "verwijst_naar", "vertegenwoordigt",
  ]

  private struct Regel {
    let isVerborgen: Bool
    var cellen: [String: String]
  }

  private var knopen: [(soort: Knoopsoort, regel: Regel)] = []
  private var relaties: [Regel] = []
  private var aliassen: [Regel] = []

  init(_ random: inout SplitMix64) {
    for (soort, count) in Self.aantallen {
      for place in 0..<count { addKnoop(soort, place, &random) }
    }
    for _ in 0..<90 { addRelatie(&random) }
  }

  private mutating func addKnoop(_ soort: Knoopsoort, _ place: Int, _ random: inout SplitMix64) {
    let isHidden = Int.random(in: 0..<3, using: &random) == 0
    let secret = isHidden ? Self.woord : ""
    let id = "\(isHidden ? "geheim-" : "")\(soort.rawValue)-\(place)"
    let naam = Self.namen.randomElement(using: &random) ?? ""
    var cells = [
      "id": id, "naam": "\(secret) \(naam) \(soort.rawValue) \(place)".trimmed,
      "zichtbaarheid": isHidden ? ["intern", "vertrouwelijk"][place % 2] : "openbaar",
      "soort": ["", "kerk", "school"].randomElement(using: &random).map { $0 + secret } ?? "",
      "bron": secret + "bron \(place)",
      "laatst_bevestigd": ["", "2020", "2025-12"].randomElement(using: &random) ?? "",
      "eigenaar": knopen.filter { $0.soort == .wijkpartner }.randomElement(using: &random)?
        .regel.cellen["id"] ?? "",
    ]
    cells["omschrijving"] = roddel(&random)
    switch soort {
    case .doelgroep:
      cells["moeilijk_bereikbaar"] = ["ja", "ja", "nee", ""].randomElement(using: &random)
    case .gebied: cells["schaal"] = ["buurt", "wijk"].randomElement(using: &random)
    case .netwerk, .initiatief: cells["tot"] = place == 0 ? "2020" : ""
    default: break
    }
    knopen.append((soort, Regel(isVerborgen: isHidden, cellen: cells)))
    if Bool.random(using: &random) {
      aliassen.append(
        Regel(isVerborgen: isHidden, cellen: ["id": id, "alias": "\(secret)bijnaam \(id)"]))
    }
  }

  private mutating func addRelatie(_ random: inout SplitMix64) {
    guard let soort = Self.soorten.randomElement(using: &random),
      let kind = Relatiesoort.ingebouwd.first(where: { $0.naam == soort }),
      let from = knopen.indices.randomElement(using: &random),
      let target = knopen.indices.randomElement(using: &random), from != target,
      kind.joins(knopen[from].soort, to: knopen[target].soort),
      // Upwards only, so that nothing is part of itself.
      soort != "deel_van" || from > target
    else { return addRelatie(&random) }
    let ends = [knopen[from].regel, knopen[target].regel]
    let isHidden = ends.contains { $0.isVerborgen }
    let (vanaf, tot) =
      [("", ""), ("", ""), ("2025", "2027"), ("", "2025-06"), ("2026-07", "")]
      .randomElement(using: &random) ?? ("", "")
    relaties.append(
      Regel(
        isVerborgen: isHidden,
        cellen: [
          "van": ends[0].cellen["id"] ?? "", "relatie": soort, "naar": ends[1].cellen["id"] ?? "",
          "sterkte": ["", "1", "3", "4", "5"].randomElement(using: &random) ?? "",
          "vertrouwen": ["", "2", "5"].randomElement(using: &random) ?? "",
          "kanaal": soort == "bereikt" ? (isHidden ? Self.woord : "inloop") : "",
          "niveau": soort == "aanspreekpunt_voor" ? "tactisch" : "",
          "vanaf": vanaf, "tot": tot,
          "bron": isHidden ? Self.woord : roddel(&random) ?? "open bron",
        ]))
  }

  /// Now and then a text that names an entry, which may be hidden.
  private func roddel(_ random: inout SplitMix64) -> String? {
    guard Int.random(in: 0..<3, using: &random) == 0 else { return nil }
    let named = knopen.randomElement(using: &random)
    return named?.regel.cellen["naam"].map { "Gesprek met \($0), in mei" }
  }

  /// The entries: their keys, kinds, and whether the public may not know of them.
  var ingangen: [(id: String, soort: Knoopsoort, isVerborgen: Bool)] {
    knopen.map { ($0.regel.cellen["id"] ?? "", $0.soort, $0.regel.isVerborgen) }
  }

  /// Writes the map to a folder.
  func write(to folder: TemporaryFolder, isOpenbaar: Bool) throws {
    try folder.write("sleutel;waarde\ntitel;Kaart\npeildatum;2026-01-01\n", to: "kaart.csv")
    for (soort, _) in Self.aantallen {
      let rows = knopen.filter { $0.soort == soort }.map(\.regel)
      try write(rows, Tabel.knopen(soort), to: folder, isOpenbaar)
    }
    try write(relaties, .relaties, to: folder, isOpenbaar)
    try write(aliassen, .aliassen, to: folder, isOpenbaar)
  }

  private func write(
    _ rows: [Regel], _ table: Tabel, to folder: TemporaryFolder, _ isOpenbaar: Bool
  ) throws {
    let shown = rows.filter { !(isOpenbaar && $0.isVerborgen) }
      .map { isOpenbaar ? openCells($0, table) : allCells($0, table) }
    let columns = Set(shown.flatMap(\.keys)).sorted()
    let lines = [columns] + shown.map { row in columns.map { row[$0] ?? "" } }
    try folder.write(
      lines.map { $0.joined(separator: ";") + "\n" }.joined(), to: table.bestandsnaam)
  }

  /// The cells of a row, with the word in every text that is not for everybody.
  private func allCells(_ row: Regel, _ table: Tabel) -> [String: String] {
    var cells = row.cellen
    for veld in table.veldklassen
    where veld.zichtbaarheid != .openbaar && table.kolom(veld.kolom)?.waarde == .tekst {
      cells[veld.kolom.rawValue] = Self.woord
    }
    cells["eigen kolom"] = Self.woord
    return cells
  }

  /// The cells of a row that everybody may see.
  private func openCells(_ row: Regel, _ table: Tabel) -> [String: String] {
    row.cellen.filter { kolom, waarde in
      table.zichtbaarheid(of: Kolomnaam(rawValue: kolom)) == .openbaar
        && !waarde.lowercased().contains("geheim")
    }
  }

  /// Something to fill in where this must be filled in: mostly what there is, now and then the
  /// name of what is hidden, or a part of it.
  func waarde(_ invulling: Invulling, _ random: inout SplitMix64) -> String {
    switch invulling {
    case .vrij: "iets"
    case .getal: String(Int.random(in: 1...3, using: &random))
    case .datum: ["2024", "2025-06-01", "2026-08"].randomElement(using: &random) ?? ""
    case .woorden(let words): words.randomElement(using: &random) ?? ""
    case .knoop(let soorten): naam(soorten, &random)
    case .knopen(let soorten): naam(soorten, &random) + "," + naam(soorten, &random)
    case .groep:
      Bool.random(using: &random) ? "moeilijk-bereikbaar" : naam(.init(.doelgroep), &random)
    case .groepen: "moeilijk-bereikbaar," + naam(.init(.doelgroep), &random)
    case .soort: ["kerk", "netwerk", "sleutelfiguur"].randomElement(using: &random) ?? ""
    case .partijen:
      ["school", "soort:kerk", "netwerk", naam(.partij, &random)].randomElement(using: &random)
        ?? ""
    case .kanaal: "inloop"
    }
  }

  /// The key or name of an entry of one of some kinds; of a hidden one often without the word
  /// that gives it away.
  func naam(_ soorten: Knoopsoorten, _ random: inout SplitMix64) -> String {
    let fitting = knopen.filter { soorten.contains($0.soort) }
    guard let cells = fitting.randomElement(using: &random)?.regel.cellen else { return "" }
    let text = cells[Bool.random(using: &random) ? "id" : "naam"] ?? ""
    return Int.random(in: 0..<3, using: &random) == 0
      ? text : text.replacing("geheim-", with: "").replacing(Self.woord + " ", with: "")
  }
}
