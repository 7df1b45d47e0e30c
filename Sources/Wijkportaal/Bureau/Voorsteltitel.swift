import Kaartopslag
import Wijkmodel

extension Voorstel.Soort {
  /// What is proposed, in a few words.
  var label: String {
    switch self {
    case .wijziging: "Wijziging"
    case .nieuw: "Iets nieuws"
    case .relatie: "Nieuwe relatie"
    case .einde: "Stoppen"
    case .dubbel: "Dubbele regel"
    case .verwijdering: "Persoonsgegevens verwijderen"
    }
  }
}

extension Bureaukader {
  /// What a proposal is about, as a title.
  func titel(_ voorstel: Voorstel) -> String { "\(voorstel.soort.label): \(onderwerp(voorstel))" }

  /// Who or what a proposal is about.
  func onderwerp(_ voorstel: Voorstel) -> String {
    if let rij = voorstel.rij.flatMap({ stand.rij($0) }) { return namen.naam(rij) }
    switch voorstel.soort {
    case .nieuw, .relatie: return namen.naam(voorstel.tabel, voorstel.rijVelden)
    default: return "een regel die er niet meer is"
    }
  }
}

extension Voorstel {
  /// The proposed cells as a row.
  var rijVelden: Velden {
    var result = Velden()
    for veld in velden { result[veld.kolom] = veld.na }
    return result
  }
}
