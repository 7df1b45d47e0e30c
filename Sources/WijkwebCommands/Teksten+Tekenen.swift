import GraphvizLayout
import Kaartbeeld

extension Teksten {
  /// What the user reads when a drawing fails.
  static func zin(_ error: LayoutError) -> String {
    switch error {
    case .pageTooLarge, .tooSlow, .tooLarge, .crashed:
      "De tekening is te groot of te ingewikkeld. Maak de vraag kleiner, bijvoorbeeld met --in "
        + "GEBIED, --thema THEMA of --soort SOORT."
    case .missingPlugin(let name):
      "Er ontbreekt een onderdeel van Graphviz (\(name)). Installeer het pakket libgraphviz-dev "
        + "opnieuw."
    case .notStarted:
      "Het tekenen kan niet beginnen: het programma kan zichzelf niet nog eens starten."
    case .unreadableDOT(let messages), .layoutFailed(_, let messages),
      .renderFailed(_, let messages), .failed(_, let messages):
      "Het tekenen is mislukt. Graphviz zegt: \(messages.first ?? "niets")"
    }
  }

  /// What the user reads when a drawing is made.
  static func getekend(_ plaat: Kaartplaat, file: String) -> String {
    guard plaat.weggelaten > 0 else { return "Getekend: \(file)." }
    return "Getekend: \(file). Niet op het blad: \(plaat.weggelaten). Alles staat in de tabel: "
      + "--tabel."
  }

  /// What the user reads when an answer is drawn.
  static func antwoordGetekend(_ plaat: Kaartplaat, file: String) -> String {
    guard plaat.weggelaten > 0 else { return "Getekend: \(file)." }
    return "Getekend: \(file). Niet op het blad: \(plaat.weggelaten). Alles staat in het antwoord."
  }
}
