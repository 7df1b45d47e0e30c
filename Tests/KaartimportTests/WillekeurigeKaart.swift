import TestSupport
import Wijkmodel

/// A random map that could have come from a folder: entries in the order of the tables, the
/// relations of short columns last and equal to their cells.
struct WillekeurigeKaart {
  private var random: SplitMix64
  private var knopen: [Knoop] = []
  private var soorten: [Relatiesoort] = []

  static func make(seed: UInt64) throws -> SocialeKaart {
    var maker = WillekeurigeKaart(random: SplitMix64(seed: seed))
    return try maker.kaart()
  }

  private init(random: SplitMix64) { self.random = random }

  private mutating func kaart() throws -> SocialeKaart {
    for kind in Knoopsoort.allCases {
      for number in 0..<Int.random(in: 0...6, using: &random) { addEntry(kind, number) }
    }
    for index in knopen.indices { addReferences(to: index) }
    for number in 0..<Int.random(in: 0...2, using: &random) { addKind(number) }
    var rows: [Relatie] = []
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      if let relatie = relation() { rows.append(relatie) }
    }
    let aliases = (0..<(knopen.isEmpty ? 0 : Int.random(in: 0...5, using: &random))).map { _ in
      Alias(
        knoop: Knoopnummer(Int.random(in: knopen.indices, using: &random)), naam: text(),
        velden: cells(["soort", "bron", "eigen kolom"]))
    }
    var kaart = try SocialeKaart(
      gegevens: gegevens(), knopen: knopen, eigenRelatiesoorten: soorten,
      relaties: rows + shortRelations(), aliassen: aliases)
    for tabel in Krachtenveldtabel.allCases {
      for number in 0..<Int.random(in: 0...3, using: &random) {
        guard let rij = row(of: tabel, number, in: kaart) else { continue }
        try kaart.add(rij, to: tabel)
      }
    }
    return kaart
  }

  /// A row of the krachtenveld, or nil when there is nothing yet that it could be about.
  private mutating func row(
    of tabel: Krachtenveldtabel, _ number: Int, in kaart: SocialeKaart
  ) -> Velden? {
    var rij = cells(["eigen kolom", "=x", "-plus"])
    for column in tabel.kolommen where column.isVerplicht || Bool.random(using: &random) {
      rij[column.naam] = cell(column, in: kaart)
      if column.isVerplicht, rij[column.naam] == nil { return nil }
    }
    if tabel.isGenoemd { rij[.id] = "\(tabel.rawValue)-\(number)" }
    // A period that ends before it begins is set aside.
    if rij[.datum] != nil, rij[.geldigTot] != nil { rij[.geldigTot] = rij[.datum] }
    if rij[.vanaf] != nil, rij[.tot] != nil { rij[.tot] = rij[.vanaf] }
    return rij
  }

  private mutating func cell(_ column: Kolom, in kaart: SocialeKaart) -> String? {
    switch column.waarde {
    case .tekst: text()
    case .keuze(let words): words.randomElement(using: &random)
    case .score: String(Int.random(in: 1...5, using: &random))
    case .aantal: String(Int.random(in: 0...99, using: &random))
    case .geheel(let range, let words):
      words.randomElement(using: &random).flatMap { Bool.random(using: &random) ? $0 : nil }
        ?? String(Int.random(in: range, using: &random))
    case .datum: date()?.isoText
    case .verwijzing(let kinds): ids(kinds, 1)
    case .verwijzingen(let kinds): ids(kinds, 3)
    case .rij(let tabel):
      kaart.krachtenveld.rijen[tabel, default: []].randomElement(using: &random)?[.id]
    case .trede: kaart.krachtenveld.ladder(.voor).randomElement(using: &random)?.naam
    case .kenmerk: nil
    }
  }

  private mutating func gegevens() -> Kaartgegevens {
    var waarden = cells(["beheerder", "bron", "licentie", "toelichting", "eigen sleutel", "=x"])
    waarden["titel"] = "Kaart " + text()
    waarden["peildatum"] = date()?.isoText
    return Kaartgegevens(waarden: waarden)
  }

  private mutating func addEntry(_ kind: Knoopsoort, _ number: Int) {
    var velden = cells([
      "soort", "omschrijving", "bron", "aantal", "-plus", "Type", "label", "zet;dit\"hier", "ünï",
    ])
    for column in Tabel.knopen(kind).kolommen where Bool.random(using: &random) {
      switch column.waarde {
      case .keuze(let words): velden[column.naam] = words.randomElement(using: &random)
      case .datum: velden[column.naam] = date()?.isoText
      case .aantal: velden[column.naam] = String(Int.random(in: 0...9999, using: &random))
      case .tekst where column.naam != .naam && column.naam != .soort:
        velden[column.naam] = text()
      default: continue
      }
    }
    if let vanaf = velden["vanaf"].flatMap({ Datum($0) }) { velden["tot"] = vanaf.isoText }
    let id = ["", "-", "_", "é"].randomElement(using: &random) ?? ""
    knopen.append(
      Knoop(id: "\(id)\(kind.rawValue)\(number)", naam: text(), knoopsoort: kind, velden: velden))
  }

  private mutating func addReferences(to index: Int) {
    let kind = knopen[index].knoopsoort
    let table = Tabel.knopen(kind)
    for column in table.kolommen + table.ookBegrepen where Bool.random(using: &random) {
      switch column.waarde {
      case .verwijzing(let kinds): knopen[index].velden[column.naam] = ids(kinds, 1)
      case .verwijzingen(let kinds): knopen[index].velden[column.naam] = ids(kinds, 3)
      default: continue
      }
    }
  }

  private mutating func ids(_ kinds: Knoopsoorten, _ most: Int) -> String {
    let possible = knopen.filter { kinds.contains($0.knoopsoort) }.map(\.id)
    let count = min(possible.count, Int.random(in: 1...most, using: &random))
    return possible.shuffled(using: &random).prefix(count).joined(separator: "|")
  }

  private mutating func addKind(_ number: Int) {
    let kinds = Knoopsoorten(
      rawValue: UInt8.random(in: 1...Knoopsoorten.alle.rawValue, using: &random))
    soorten.append(
      Relatiesoort(
        naam: "eigen soort \(number)", van: kinds, naar: .alle,
        contact: Bool.random(using: &random) ? .ja : .nee, heen: text(), terug: text(),
        isSymmetrisch: Bool.random(using: &random), velden: cells(["waarom"])))
  }

  private mutating func relation() -> Relatie? {
    guard !knopen.isEmpty else { return nil }
    let all = Relatiesoort.ingebouwd + soorten
    let van = Int.random(in: knopen.indices, using: &random)
    let naar = Int.random(in: knopen.indices, using: &random)
    let soort = Int.random(in: all.indices, using: &random)
    guard all[soort].joins(knopen[van].knoopsoort, to: knopen[naar].knoopsoort) else { return nil }
    let vanaf = date()
    return Relatie(
      van: Knoopnummer(van), soort: Relatiesoortnummer(rawValue: Int16(soort)),
      naar: Knoopnummer(naar), sterkte: score(), vertrouwen: score(), vanaf: vanaf,
      tot: Bool.random(using: &random) ? vanaf : nil, laatstBevestigd: date(),
      velden: cells(["kanaal", "toelichting", "bron", "kleur"]))
  }

  private func shortRelations() -> [Relatie] {
    var result: [Relatie] = []
    for (index, knoop) in knopen.enumerated() {
      for column in KorteKolom.alle where column.soorten.contains(knoop.knoopsoort) {
        for id in knoop.velden.values(of: column.kolom) {
          guard let other = knopen.firstIndex(where: { $0.id == id }) else { continue }
          var velden = Velden()
          velden["bron"] = knoop.bron
          result.append(
            Relatie(
              van: Knoopnummer(column.isOmgekeerd ? other : index), soort: column.relatiesoort,
              naar: Knoopnummer(column.isOmgekeerd ? index : other),
              laatstBevestigd: knoop.laatstBevestigd, korteKolom: column.kolom, velden: velden))
        }
      }
    }
    return result
  }

  private mutating func cells(_ columns: [Kolomnaam]) -> Velden {
    var velden = Velden()
    for column in columns where Bool.random(using: &random) { velden[column] = text() }
    return velden
  }

  private mutating func text() -> String {
    let special = ["NaN", "NULL", "-", "'t Hoogt", "'=x", "''", "=1+1", "+31", "@x", "1e5", "|"]
    let text: String
    switch Int.random(in: 0...9, using: &random) {
    case 0: text = NastyText.samples.randomElement(using: &random) ?? "x"
    case 1...3: text = NastyText.random(using: &random)
    case 4: text = special.randomElement(using: &random) ?? "x"
    default: text = "Gewone naam \(Int.random(in: 0...99, using: &random))"
    }
    return text.isEmpty ? "naamloos" : text
  }

  private mutating func date() -> Datum? {
    let year = Int.random(in: 1990...2030, using: &random)
    switch Int.random(in: 0...3, using: &random) {
    case 0: return Datum(jaar: year)
    case 1: return Datum(jaar: year, maand: Int.random(in: 1...12, using: &random))
    case 2:
      return Datum(
        jaar: year, maand: Int.random(in: 1...12, using: &random),
        dag: Int.random(in: 1...28, using: &random))
    default: return nil
    }
  }

  private mutating func score() -> Int? {
    let number = Int.random(in: 0...5, using: &random)
    return number == 0 ? nil : number
  }
}
