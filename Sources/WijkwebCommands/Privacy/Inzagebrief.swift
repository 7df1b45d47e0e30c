import DocumentText
import Kaartopslag
import Wijkmodel

/// What is held about a person, as an annex to a letter to that person.
struct Inzagebrief {
  private let inzage: Inzage
  private let register: Registerinzage?
  private let kaart: SocialeKaart
  private let dag: Datum

  init(
    _ inzage: Inzage, _ register: Registerinzage?, _ kaart: SocialeKaart, op dag: Datum
  ) {
    self.inzage = inzage
    self.register = register
    self.kaart = kaart
    self.dag = dag
  }

  var document: Document {
    let about = Tabel.allCases.compactMap { tabel in
      let rows = inzage.over.filter { $0.tabel == tabel }
      return rows.isEmpty
        ? nil : (DocumentBlock.heading(level: 1, Persoonswoorden.kop(tabel)), rows)
    }
    var blocks = opening
    blocks += [.heading(level: 1, "Wat er over u staat"), eigen]
    for (heading, rows) in about {
      blocks += [heading, table(rows[0].tabel.bestandsnaam.replacing(".csv", with: ""), rows)]
    }
    blocks += elders
    if let register { blocks += Registerbijlage(register).blokken } else { blocks += [Self.map] }
    return Document(title: "Wat er is vastgelegd over \(naam)", blocks: blocks + rechten)
  }

  private var naam: String { inzage[.naam] ?? inzage.id }

  private var opening: [DocumentBlock] {
    let gegevens = kaart.gegevens
    let titel = gegevens.titel.isEmpty ? "Deze sociale kaart" : "De kaart ‘\(gegevens.titel)’"
    let beheerder =
      gegevens.waarden["beheerder"].map { "Verantwoordelijk voor deze gegevens is \($0)." }
      ?? "Wie verantwoordelijk is voor deze gegevens, is niet vermeld."
    let grondslag =
      inzage[.grondslag].map { "De reden waarom wij dit mogen bewaren: \($0)." }
      ?? "Waarom dit bewaard mag worden, is niet vermeld."
    let end = inzage[.bewarenTot]
    let einde =
      end.map { text in "Wij bewaren dit tot en met \(Datum(text)?.dutchLongText ?? text)." }
      ?? "Tot wanneer dit wordt bewaard, is niet vermeld."
    return [
      .paragraph(
        "\(titel) laat zien wie er in de wijk actief zijn en hoe zij samenwerken. Hieronder leest "
          + "u alles wat daarin op \(dag.dutchLongText) over u staat. U hebt recht op dit "
          + "overzicht (AVG, artikel 15)."),
      .list([beheerder, grondslag, einde]),
    ]
  }

  /// The person's own row, cell by cell.
  private var eigen: DocumentBlock {
    let cells = inzage.persoon.cellen.map { cel in
      [
        Persoonswoorden.kolom(cel.kolom), waarde(cel, in: inzage.persoon.tabel),
        Persoonswoorden.wie(cel.zichtbaarheid), Self.herkomst([cel]),
      ]
    }
    return .table(
      DocumentTable(
        name: "persoon", caption: Teksten.aantal(cells.count, "gegeven", "gegevens") + ":",
        columns: ["Wat", "Wat er staat", "Wie dit mag zien", "Sinds wanneer en door wie"],
        rows: cells))
  }

  /// Rows of one table, a line each: what a row is about says what joins it to whom.
  private func table(_ name: String, _ rows: [Inzage.Regel]) -> DocumentBlock {
    .table(
      DocumentTable(
        name: name, caption: Teksten.aantal(rows.count, "regel", "regels") + ":",
        columns: ["Over", "Wat er staat", "Wie dit mag zien", "Sinds wanneer en door wie"],
        rows: rows.map { rij in
          let told = rij.cellen.filter { !Self.verteld($0.kolom, in: rij.tabel) }
          let facts = told.map { cel in
            "\(Persoonswoorden.kolom(cel.kolom)): \(waarde(cel, in: rij.tabel))"
          }
          return [
            rij.omschrijving, facts.isEmpty ? "niets meer dan dat" : facts.joined(separator: "; "),
            Self.wie(rij), Self.herkomst(rij.cellen),
          ]
        }))
  }

  /// Whether what a row is about says what stands in a column.
  private static func verteld(_ kolom: Kolomnaam, in tabel: Tabel) -> Bool {
    switch tabel {
    case .relaties: [.van, .relatie, .naar].contains(kolom)
    case .aliassen: [.id, .alias].contains(kolom)
    default: false
    }
  }

  /// Who may see a row, and which of its cells fewer people may see.
  private static func wie(_ rij: Inzage.Regel) -> String {
    let order: [Zichtbaarheid] = [.openbaar, .intern, .vertrouwelijk]
    let present = order.filter { level in rij.cellen.contains { $0.zichtbaarheid == level } }
    guard let widest = present.first else { return "niet vermeld" }
    let rest = present.dropFirst().map { level in
      let columns = rij.cellen.filter { $0.zichtbaarheid == level }
      return Teksten.opsomming(columns.map { Persoonswoorden.kolom($0.kolom) }, "en") + ": "
        + Persoonswoorden.wie(level)
    }
    return ([Persoonswoorden.wie(widest)] + rest).joined(separator: "; ")
  }

  /// When and by whom cells were recorded, each moment once.
  private static func herkomst(_ cellen: [Inzage.Cel]) -> String {
    var moments: [String] = []
    for cel in cellen {
      let text = cel.herkomst.map(Persoonswoorden.herkomst) ?? "niet vermeld"
      if !moments.contains(text) { moments.append(text) }
    }
    return moments.joined(separator: "; ")
  }

  /// What a cell says, with names for the keys of a reference.
  private func waarde(_ cel: Inzage.Cel, in tabel: Tabel) -> String {
    switch tabel.kolom(cel.kolom)?.waarde {
    case .verwijzing, .verwijzingen:
      Velden.values(in: cel.waarde).map { id in kaart.nummer(of: id).map { kaart[$0].naam } ?? id }
        .joined(separator: ", ")
    case .datum: Datum(cel.waarde)?.dutchLongText ?? cel.waarde
    default:
      cel.kolom == .kanaal
        ? Velden.values(in: cel.waarde).joined(separator: ", ") : cel.waarde
    }
  }

  private var elders: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if !inzage.verwijzingen.isEmpty {
      blocks += [
        .heading(level: 1, "Waar naar u wordt verwezen"),
        table("verwijzingen", inzage.verwijzingen),
      ]
    }
    if !inzage.teksten.isEmpty {
      blocks += [
        .heading(level: 1, "Teksten waarin u wordt genoemd"),
        Persoonswoorden.tabel(inzage.teksten),
      ]
    }
    return blocks
  }

  private static let map = DocumentBlock.note(
    "Dit gaat over de bestanden van de kaart. Eerdere versies en kopieën van die bestanden zijn "
      + "niet doorzocht.")

  private var rechten: [DocumentBlock] {
    [
      .heading(level: 1, "Wat u kunt vragen"),
      .list([
        "Klopt iets niet? Vraag ons het te verbeteren.",
        "Wilt u er niet op staan? Vraag ons het te verwijderen, ook uit de geschiedenis.",
        "Wilt u niet dat wij dit gebruiken? Dan kunt u bezwaar maken.",
        "Komen wij er samen niet uit? Dan kunt u een klacht indienen bij de Autoriteit "
          + "Persoonsgegevens.",
      ]),
    ]
  }
}
