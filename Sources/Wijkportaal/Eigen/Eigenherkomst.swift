import Kaartopslag
import Wijkmodel

extension Handeling {
  /// Since when and by whom something is as it is, as a sentence.
  var herkomstzin: String {
    let day = tijd.datum.dutchLongText
    // What came along with the first map may be much older than the register.
    return soort == .begin
      ? "Het wijkbureau zette dit op \(day) op de kaart. Hoe oud het is, ziet u bij "
        + "‘\(Veldtekst.labels[.laatstGewijzigd] ?? "")’."
      : "Sinds \(day): \(soort.woorden) door \(wie)."
  }

  private var wie: String {
    switch door.rol {
    case "beheer": "het wijkbureau"
    case "eigenaar": "de eigenaar"
    default: door.rol
    }
  }
}

extension Handeling.Soort {
  /// What was done, before "door" and who did it.
  fileprivate var woorden: String {
    switch self {
    case .begin: "op de kaart gezet"
    case .invoer: "overgenomen uit een bestand"
    case .bevestiging: "bevestigd"
    case .wijziging: "gewijzigd"
    case .besluit: "voorstel overgenomen"
    case .samenvoeging: "samengevoegd met een dubbele regel"
    case .einde: "beëindigd"
    case .ongedaan: "een eerdere wijziging teruggedraaid"
    case .verwijdering: "gegevens verwijderd"
    case .uitnodiging, .intrekking, .weigering: "vastgelegd"
    }
  }
}
