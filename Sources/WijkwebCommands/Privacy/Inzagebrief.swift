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
    blocks += [.heading(level: 1, "Wat er over u staat"), table("persoon", [inzage.persoon])]
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

  private func table(_ name: String, _ rows: [Inzage.Regel]) -> DocumentBlock {
    let isOne = rows.count == 1 && rows[0] == inzage.persoon
    let cells = rows.flatMap { rij in
      rij.cellen.map { cel in
        (isOne ? [] : [rij.omschrijving]) + [
          Persoonswoorden.kolom(cel.kolom), waarde(cel, in: rij.tabel),
          Persoonswoorden.wie(cel.zichtbaarheid),
          cel.herkomst.map(Persoonswoorden.herkomst) ?? "niet vermeld",
        ]
      }
    }
    return .table(
      DocumentTable(
        name: name, caption: Teksten.aantal(cells.count, "gegeven", "gegevens") + ":",
        columns: (isOne ? [] : ["Over"]) + [
          "Wat", "Wat er staat", "Wie dit mag zien", "Sinds wanneer en door wie",
        ], rows: cells))
  }

  /// What a cell says, with names for the keys of a reference.
  private func waarde(_ cel: Inzage.Cel, in tabel: Tabel) -> String {
    switch tabel.kolom(cel.kolom)?.waarde {
    case .verwijzing, .verwijzingen:
      Velden.values(in: cel.waarde).map { id in kaart.nummer(of: id).map { kaart[$0].naam } ?? id }
        .joined(separator: ", ")
    case .datum: Datum(cel.waarde)?.dutchLongText ?? cel.waarde
    default: cel.waarde
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
