import DocumentText

/// What was done with the form that led to a page; its name stands in the address.
enum Bureaumelding: String, CaseIterable {
  case besloten, herhaling, bevestigd, gewijzigd, ongewijzigd, beeindigd, teruggedraaid
  case ingetrokken, samengevoegd

  /// The name of the value in the address.
  static let veld = "gedaan"

  /// What is said of it.
  var melding: Melding {
    switch self {
    case .besloten: Melding(.gelukt, "Uw besluit is bewaard.")
    case .herhaling:
      Melding(
        .opgelet,
        "Dit formulier had u al verstuurd. Dat is één keer bewaard. Vulde u daarna iets anders in? "
          + "Doe dat dan opnieuw op deze bladzijde.")
    case .bevestigd:
      Melding(.gelukt, "Bewaard: de eigenaar heeft gezegd dat dit klopt.")
    case .gewijzigd: Melding(.gelukt, "De wijziging is bewaard.")
    case .ongewijzigd: Melding(.opgelet, "U hebt niets veranderd. Er is dus niets bewaard.")
    case .beeindigd: Melding(.gelukt, "De regel is beëindigd.")
    case .teruggedraaid: Melding(.gelukt, "De handeling is teruggedraaid.")
    case .ingetrokken: Melding(.gelukt, "De link werkt niet meer.")
    case .samengevoegd: Melding(.gelukt, "Van de twee regels is één regel gemaakt.")
    }
  }

  /// An address with this said on its page.
  func op(_ adres: Adres) -> Adres { adres.met([.init(Self.veld, rawValue)]) }

  /// What an address says was done.
  static func melding(_ value: String?) -> Melding? {
    value.flatMap(Bureaumelding.init(rawValue:))?.melding
  }
}
