import DocumentText
import Wijkmodel

/// Warns before a tie is sent that tells about a person what nobody may record.
struct Bandwaarschuwing {
  /// A tie as it would be recorded.
  struct Band {
    let van: Knoop
    let soort: Relatiesoortnummer
    let naar: Knoop
  }

  /// The name of the tick with which somebody says to know what they do.
  static let naam = "toch"

  let verzoek: Eigenverzoek
  let banden: [Band]

  /// Whether somebody has to be warned and did not say yet to have read it.
  var isNodig: Bool { gevoelig != nil && verzoek.veld(Self.naam) != "ja" }

  /// The warning with its tick; nothing when there is nothing to warn about.
  var markup: HTMLFragment {
    guard let gevoelig else { return .empty }
    var tick = Invoerveld(
      Self.naam, "Ik heb dit gelezen en wil het toch versturen", .vinkje,
      waarde: verzoek.tekst(Self.naam))
    tick.isVerplicht = true
    let notice = Melding(
      .opgelet,
      HTMLFragment(
        "Er is nog niets verstuurd. Hieruit kan iemand opmaken \(gevoelig.gevolgtrekking). "
          + "Dat mag bijna nooit op de kaart."),
      "Noem liever alleen de organisatie, met het algemene adres en telefoonnummer.")
    return .lines([notice.markup, tick.markup])
  }

  private var gevoelig: GevoeligOnderwerp? {
    banden.lazy.compactMap { GevoeligeBand(van: $0.van, soort: $0.soort, naar: $0.naar) }
      .first?.onderwerp
  }
}

extension GevoeligOnderwerp {
  /// What somebody could conclude, after "opmaken".
  fileprivate var gevolgtrekking: String {
    switch self {
    case .gezondheid: "hoe het met de gezondheid van deze persoon is"
    case .vakbond: "of deze persoon lid is van een vakbond"
    case .geloof, .politiek, .geaardheid, .afkomst: "wat \(omschrijving) van deze persoon is"
    }
  }
}
