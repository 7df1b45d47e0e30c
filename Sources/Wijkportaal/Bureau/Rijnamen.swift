import Kaartopslag
import Wijkmodel

/// How a row of the register is called in a sentence.
struct Rijnamen {
  let kaart: SocialeKaart

  /// The name of a row that is there.
  func naam(_ rij: Registerrij) -> String { naam(rij.tabel, rij.velden) }

  /// The name of a row with these cells.
  func naam(_ tabel: Tabel, _ velden: Velden) -> String {
    switch tabel {
    case .knopen: return velden[.naam] ?? velden[.id] ?? "een regel zonder naam"
    case .relaties: return relatie(velden)
    case .aliassen:
      return "‘\(velden[.alias] ?? "")’ als andere schrijfwijze van \(ingang(velden[.id]))"
    case .kaart: return "het gegeven ‘\(velden[.sleutel] ?? "")’ van de hele kaart"
    case .relatiesoorten: return "de soort relatie ‘\(velden[.naam] ?? "")’"
    case .krachtenveld(let tabel):
      return "een regel van \(tabel.rawValue)" + (velden[.naam].map { ": \($0)" } ?? "")
    }
  }

  private func relatie(_ velden: Velden) -> String {
    let kind = velden[.relatie] ?? ""
    let words = kaart.relatiesoort(named: kind).map { kaart[$0].heen } ?? kind
    return "\(ingang(velden[.van])) \(words) \(ingang(velden[.naar]))"
  }

  private func ingang(_ id: String?) -> String {
    guard let id else { return "onbekend" }
    return kaart.nummer(of: id).map { kaart[$0].naam } ?? id
  }

  /// The name of a row as the log knows it; nil when that was erased.
  func naam(_ rij: Logrij, in stand: Registerstand) -> String? {
    if let present = stand.rij(rij.rij) { return naam(present) }
    guard let tabel = Tabel(naam: rij.tabel), !rij.cellen.isEmpty,
      rij.cellen.allSatisfy({ $0.inhoud != nil })
    else { return nil }
    var velden = Velden()
    for cell in rij.cellen.compactMap(\.inhoud) {
      velden[Kolomnaam(rawValue: cell.kolom)] = cell.na ?? cell.voor
    }
    return naam(tabel, velden)
  }
}
