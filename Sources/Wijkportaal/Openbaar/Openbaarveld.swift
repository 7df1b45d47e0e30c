import Wijkmodel

/// A column that everybody may see, and how it is called on a page.
///
/// This is an allow-list: a column that is not in it is on no public page, also when a map has it.
struct Openbaarveld {
  /// The column.
  let kolom: Kolomnaam
  /// Whether it is worth saying that it is not stated.
  var isVerwacht = false

  /// What is read.
  var label: String { Veldtekst.labels[kolom] ?? kolom.rawValue }

  /// The columns of a kind of entry, in order.
  ///
  /// Of a person there are only role and level: how to reach them is nobody's business.
  static func alle(for soort: Knoopsoort) -> [Openbaarveld] {
    switch soort {
    case .wijkpartner: wijkpartner
    case .sleutelfiguur:
      [Openbaarveld(kolom: .functie), niveau]
    case .netwerk, .initiatief: samenkomst
    case .gebied:
      [
        Openbaarveld(kolom: .schaal),
        Openbaarveld(kolom: .code),
        Openbaarveld(kolom: .leefwereld),
      ]
    case .thema: []
    case .doelgroep:
      [
        Openbaarveld(
          kolom: .moeilijkBereikbaar, isVerwacht: true),
        Openbaarveld(kolom: .omvang, isVerwacht: true),
      ]
    }
  }

  private static let niveau = Openbaarveld(kolom: .niveau)

  private static let wijkpartner = [
    Openbaarveld(kolom: .sector, isVerwacht: true),
    Openbaarveld(kolom: .website, isVerwacht: true),
    Openbaarveld(kolom: .email, isVerwacht: true),
    Openbaarveld(kolom: .telefoon, isVerwacht: true),
    Openbaarveld(kolom: .adres, isVerwacht: true),
    Openbaarveld(kolom: .gemeentelijk),
    niveau,
  ]

  private static let samenkomst = [
    Openbaarveld(kolom: .plek, isVerwacht: true),
    Openbaarveld(kolom: .duur),
    Openbaarveld(kolom: .vanaf),
    Openbaarveld(kolom: .tot),
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
    case .leefwereld: "ja, het is geen indeling van de gemeente"
    case .niveau: Niveau(rawValue: waarde).map(Teksten.niveau) ?? waarde
    default: waarde
    }
  }
}
