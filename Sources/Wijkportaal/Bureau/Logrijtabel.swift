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
      id: id, caption: HTMLFragment("\(naam): \(woord)"), columns: kolommen,
      rows: rij.cellen.map(cel))
  }

  /// Of a row that came there was nothing before, of one that went there is nothing after.
  private var kolommen: [HTMLFragment] {
    switch rij.soort {
    case .nieuw: ["Gegeven", "Werd"]
    case .weg: ["Gegeven", "Was"]
    case .gewijzigd, .gewist, .genoemd: ["Gegeven", "Was", "Werd"]
    }
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
    let erased: HTMLFragment = "Gewist voor de privacy"
    guard let inhoud = cel.inhoud, let tabel = Tabel(naam: rij.tabel) else {
      return kolommen.map { _ in erased }
    }
    let tekst = Veldtekst(tabel, in: kader.kaart)
    let kolom = Kolomnaam(rawValue: inhoud.kolom)
    let values: [String?] =
      switch rij.soort {
      case .nieuw: [inhoud.na]
      case .weg: [inhoud.voor]
      case .gewijzigd, .gewist, .genoemd: [inhoud.voor, inhoud.na]
      }
    return [HTMLFragment(tekst.label(kolom))]
      + values.map { HTMLFragment(tekst.tekst($0, in: kolom)) }
  }
}
