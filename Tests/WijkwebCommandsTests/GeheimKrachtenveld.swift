import TestSupport
import Wijkmodel

/// A random vraagstuk on a `GeheimeKaart`: every judgement, every person and everything about who
/// is hidden bears the word GEHEIM wherever it can.
struct GeheimKrachtenveld {
  private typealias Regel = [String: String]

  /// The columns of a judgement that everybody may know when its row is openbaar.
  private static let afspraken = Set(
    Tabel.krachtenveld(.posities).veldklassen.filter { $0.zichtbaarheid == .openbaar }
      .map(\.kolom.rawValue))

  private var vraagstuk: (alles: Regel, openbaar: Regel)
  private var posities: [(alles: Regel, openbaar: Regel?)] = []
  private var gesprekken: [(alles: Regel, openbaar: Regel?)] = []
  private var invloeden: [Regel] = []

  init(_ kaart: GeheimeKaart, _ random: inout SplitMix64) {
    let entries = kaart.ingangen
    let actors = entries.filter { Knoopsoorten.actor.contains($0.soort) }
    let shown = Set(actors.filter { !$0.isVerborgen && $0.soort != .sleutelfiguur }.map(\.id))
    let areas = entries.filter { $0.soort == .gebied }
    let area = areas.randomElement(using: &random)
    let owner = actors.filter { $0.soort != .doelgroep }.randomElement(using: &random)
    let cells = [
      "id": "v", "naam": "Het plein", "fase": "besluit", "doel": "Groen", "vanaf": "2025-03-01",
      "tot": "2026-12-01",
    ]
    vraagstuk = (cells, cells)
    vraagstuk.alles["gebied"] = area?.id
    vraagstuk.openbaar["gebied"] = area?.isVerborgen == false ? area?.id : nil
    vraagstuk.alles["eigenaar"] = owner?.id
    vraagstuk.openbaar["eigenaar"] = owner.flatMap { shown.contains($0.id) ? $0.id : nil }
    for _ in 0..<24 { addPositie(actors.map(\.id), shown, &random) }
    for _ in 0..<10 { addGesprek(actors.map(\.id), shown, &random) }
    for (from, target) in zip(actors, actors.dropFirst()) {
      invloeden.append(
        ["vraagstuk": "v", "van": from.id, "naar": target.id, "waarde": "3", "bron": "GEHEIM"])
    }
  }

  private mutating func addPositie(
    _ actors: [String], _ shown: Set<String>, _ random: inout SplitMix64
  ) {
    let pick = { (words: [String], random: inout SplitMix64) in
      words.randomElement(using: &random) ?? ""
    }
    let actor = pick(actors, &random)
    let kijk = pick(["", "feitelijk", "wenselijk", "wenselijk", "gewenst_door_actor"], &random)
    let sight = pick(["openbaar", "openbaar", "", "vertrouwelijk", "intern"], &random)
    let isOpen = shown.contains(actor) && kijk == "wenselijk" && sight == "openbaar"
    let text = isOpen ? "Afspraak" : "GEHEIM"
    let score = { (random: inout SplitMix64) in pick(["", "1", "3", "5"], &random) }
    let row = [
      "vraagstuk": "v", "actor": actor, "kijk": kijk, "zichtbaarheid": sight,
      "fase": pick(["", "besluit", "besluit", "initiatief"], &random), "belang": score(&random),
      "invloed": score(&random), "houding": pick(["", "-2", "2", "onvoorspelbaar"], &random),
      "vertrouwen": score(&random), "rol": pick(["", "beslisser", "gebruiker"], &random),
      "ring": pick(["", "meewerken", "meeweten"], &random),
      "niveau": pick(["", "informeren", "adviseren"], &random), "kernboodschap": text,
      "verantwoordelijkheid": text, "inspanning_bewoner": text, "inspanning_gemeente": "",
      "toelichting": "GEHEIM", "beoordelaar": "GEHEIM", "bron": "GEHEIM",
      "datum": pick(["", "2025-06", "2025-11-03", "2026-09"], &random),
      "geldig_tot": pick(["", "2025-12-01", "2026-03-01", "2027"], &random),
    ]
    posities.append((row, isOpen ? row.filter { Self.afspraken.contains($0.key) } : nil))
  }

  private mutating func addGesprek(
    _ actors: [String], _ shown: Set<String>, _ random: inout SplitMix64
  ) {
    let present = (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in
      actors.randomElement(using: &random)
    }
    let open = present.filter(shown.contains)
    let isOpen = present.isEmpty || !open.isEmpty
    let date = ["", "2025-04", "2025-06-01", "2025-12-24", "2026-05"].randomElement(using: &random)
    let heard = isOpen ? ["", "Iets"].randomElement(using: &random) : "GEHEIM"
    var row = [
      "vraagstuk": "v", "datum": date ?? "", "middel": "Avond", "wat_gehoord": heard ?? "",
    ]
    row["actor"] = present.joined(separator: "|")
    var openRow = row
    openRow["actor"] = open.joined(separator: "|")
    gesprekken.append((row, isOpen ? openRow : nil))
  }

  /// Writes the files of the krachtenveld to a folder.
  func write(to folder: TemporaryFolder, isOpenbaar: Bool) throws {
    try write([isOpenbaar ? vraagstuk.openbaar : vraagstuk.alles], "vraagstukken", folder)
    for (name, rows) in [("posities", posities), ("gesprekken", gesprekken)] {
      try write(rows.compactMap { isOpenbaar ? $0.openbaar : $0.alles }, name, folder)
    }
    if !isOpenbaar { try write(invloeden, "invloeden", folder) }
  }

  private func write(_ rows: [Regel], _ name: String, _ folder: TemporaryFolder) throws {
    let columns = Set(rows.flatMap(\.keys)).union(["vraagstuk", "naam"]).sorted()
      .filter { ($0 == "naam") == (name == "vraagstukken") || !["vraagstuk", "naam"].contains($0) }
    let lines = [columns] + rows.map { row in columns.map { row[$0] ?? "" } }
    try folder.write(
      lines.map { $0.joined(separator: ";") + "\n" }.joined(), to: "\(name).csv")
  }
}
