import Wijkmodel

/// What a group gets with its personal link.
struct Uitnodigingsbrief {
  /// The key of the entry.
  let id: String
  /// Whom it is for: the name of the entry.
  let naam: String
  /// The organisation that the entry is, or for which it works; "" when none is stated.
  let organisatie: String
  /// Where it can be sent; "" when the map does not say.
  let email: String
  /// The personal link.
  let link: String
  /// The day until which it works.
  let verloopt: Datum

  /// The cells that a text is made from.
  private var gegevens: Gegevens {
    Gegevens(naam: naam, link: link, verloopt: verloopt.dutchLongText)
  }

  /// The letter.
  ///
  /// - Parameter afzender: From whom it comes.
  /// - Returns: The text.
  func tekst(afzender: String) -> String { gegevens.tekst(afzender: afzender) }

  /// The letter with the fields of a mail merge in it instead of the values.
  static func sjabloon(afzender: String) -> String {
    Gegevens(naam: "«naam»", link: "«link»", verloopt: "«verloopt»").tekst(afzender: afzender)
  }

  /// The headings of the list for a mail merge.
  static let koppen = ["naam", "organisatie", "email", "link", "verloopt"]

  /// The row of the list for a mail merge.
  var cellen: [String] { [naam, organisatie, email, link, verloopt.dutchLongText] }

  private struct Gegevens {
    let naam: String
    let link: String
    let verloopt: String

    func tekst(afzender: String) -> String {
      """
      Onderwerp: Klopt wat er over u op de sociale kaart staat?

      Beste \(naam),

      Op de sociale kaart staat wat u doet, voor wie, en hoe mensen u bereiken. Klopt dat nog? Met \
      deze persoonlijke link ziet u alles wat er over u staat. Klopt het, dan zegt u dat met één \
      klik. Klopt iets niet, dan geeft u het daar door:

      \(link)

      U hebt geen wachtwoord nodig. De link werkt tot \(verloopt) en is alleen voor u: wie de link \
      heeft, kan namens u iets doorgeven. Stuur de link dus niet door. Wat u doorgeeft, bekijken wij \
      eerst; daarna staat het op de kaart.

      Bent u gestopt, of staat u er liever niet op? Ook dat kunt u daar zeggen.

      Met vriendelijke groet,
      \(afzender)

      """
    }
  }
}
