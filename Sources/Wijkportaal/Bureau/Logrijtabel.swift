import DocumentText
import Kaartopslag
import Wijkmodel

/// What a handeling did to one row, cell by cell: before and after.
struct Logrijtabel {
  let kader: Bureaukader
  let rij: Logrij
  /// The id of the table on the page.
  let id: String

  var markup: HTMLFragment {
    let naam = kader.namen.naam(rij, in: kader.stand) ?? "Gewiste regel"
    guard !rij.cellen.isEmpty else { return .paragraph(HTMLFragment("\(naam): \(woord).")) }
    return .table(
      id: id, caption: HTMLFragment("\(naam): \(woord)"), columns: ["Gegeven", "Was", "Werd"],
      rows: rij.cellen.map(cel))
  }

  private var woord: String {
    switch rij.soort {
    case .nieuw: "toegevoegd"
    case .gewijzigd: "gewijzigd"
    case .weg: "van de kaart gehaald"
    case .gewist: "in het logboek gewist voor de privacy"
    case .genoemd: "de regel zelf is niet veranderd"
    }
  }

  private func cel(_ cel: Logcel) -> [HTMLFragment] {
    guard let inhoud = cel.inhoud, let tabel = Tabel(naam: rij.tabel) else {
      return ["Gewist voor de privacy", "Gewist", "Gewist"]
    }
    let tekst = Veldtekst(tabel, in: kader.kaart)
    let kolom = Kolomnaam(rawValue: inhoud.kolom)
    return [
      HTMLFragment(tekst.label(kolom)), HTMLFragment(tekst.tekst(inhoud.voor, in: kolom)),
      HTMLFragment(tekst.tekst(inhoud.na, in: kolom)),
    ]
  }
}
