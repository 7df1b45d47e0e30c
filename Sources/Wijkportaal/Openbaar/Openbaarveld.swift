import Wijkmodel

/// A column that everybody may see, and how it is called on a page.
///
/// This is an allow-list: a column that is not in it is on no public page, also when a map has it.
struct Openbaarveld {
  /// The column.
  let kolom: Kolomnaam
  /// What is read.
  let label: String
  /// Whether it is worth saying that it is not stated.
  var isVerwacht = false

  /// The columns of a kind of entry, in order.
  ///
  /// Of a person there are only role and level: how to reach them is nobody's business.
  static func alle(for soort: Knoopsoort) -> [Openbaarveld] {
    switch soort {
    case .wijkpartner: wijkpartner
    case .sleutelfiguur:
      [Openbaarveld(kolom: .functie, label: "Functie"), niveau]
    case .netwerk, .initiatief: samenkomst
    case .gebied:
      [
        Openbaarveld(kolom: .schaal, label: "Schaal"),
        Openbaarveld(kolom: .code, label: "Code van het CBS"),
        Openbaarveld(kolom: .leefwereld, label: "Leefwereld"),
      ]
    case .thema: []
    case .doelgroep:
      [
        Openbaarveld(
          kolom: .moeilijkBereikbaar, label: "Moeilijk bereikbaar", isVerwacht: true),
        Openbaarveld(kolom: .omvang, label: "Aantal mensen (schatting)", isVerwacht: true),
      ]
    }
  }

  private static let niveau = Openbaarveld(kolom: .niveau, label: "Niveau")

  private static let wijkpartner = [
    Openbaarveld(kolom: .sector, label: "Sector", isVerwacht: true),
    Openbaarveld(kolom: .website, label: "Website", isVerwacht: true),
    Openbaarveld(kolom: .email, label: "E-mail", isVerwacht: true),
    Openbaarveld(kolom: .telefoon, label: "Telefoon", isVerwacht: true),
    Openbaarveld(kolom: .adres, label: "Adres", isVerwacht: true),
    Openbaarveld(kolom: .gemeentelijk, label: "Hoort bij de gemeente"),
    niveau,
  ]

  private static let samenkomst = [
    Openbaarveld(kolom: .plek, label: "Plek", isVerwacht: true),
    Openbaarveld(kolom: .duur, label: "Duur"),
    Openbaarveld(kolom: .vanaf, label: "Begonnen"),
    Openbaarveld(kolom: .tot, label: "Tot en met"),
  ]

  /// The description of an entry; what is told about a person is not for everybody.
  static func omschrijving(_ knoop: Knoop) -> String? {
    knoop.knoopsoort == .sleutelfiguur ? nil : knoop.omschrijving
  }

  /// Whether a value is worth a line: nearly every area is one that the municipality made.
  func tellsSomething(_ waarde: String) -> Bool {
    kolom != .leefwereld || waarde == Bevestiging.ja.rawValue
  }

  /// The value as it stands on a page.
  func tekst(_ waarde: String) -> String {
    switch kolom {
    case .vanaf, .tot: Datum(waarde)?.dutchLongText ?? waarde
    case .leefwereld: "Zo noemen bewoners dit gebied. Het is geen indeling van de gemeente."
    case .niveau: Niveau(rawValue: waarde).map(Teksten.niveau) ?? waarde
    default: waarde
    }
  }
}
