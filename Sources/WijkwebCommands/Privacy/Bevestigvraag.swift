import CommandLineParsing

/// Asks before something is done that cannot be undone.
enum Bevestigvraag {
  static let ja = CommandDescription.Option(
    "ja", summary: "Doe het zonder te vragen, voor wie dit in een script doet.")
  static let droog = CommandDescription.Option(
    "droog", summary: "Laat alleen zien wat er zou gebeuren.")

  /// Goes on when the call says so, or the person at the terminal does.
  ///
  /// - Throws: `Mislukking` when nobody says so.
  static func check(_ question: String, _ aanroep: Aanroep) throws(Mislukking) {
    if aanroep.has(ja.name) { return }
    guard aanroep.omgeving.kanVragen else {
      throw .verkeerdGebruik(
        "Dit kan niet ongedaan worden gemaakt. Kijk eerst met --droog, en geef --ja mee om het te "
          + "doen. Er is niets verwijderd.")
    }
    aanroep.kanalen.show(
      "\(question) Dit kan niet ongedaan worden gemaakt. Typ ja en druk op Enter: ")
    guard readLine()?.lowercased() == "ja" else {
      throw .verkeerdGebruik("U bent gestopt. Er is niets verwijderd.")
    }
  }
}
