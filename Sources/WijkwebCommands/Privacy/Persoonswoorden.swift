import DocumentText
import Kaartopslag
import Wijkmodel

/// Words for what is held about persons.
enum Persoonswoorden {
  /// The name of a column as people say it.
  static func kolom(_ kolom: Kolomnaam) -> String {
    switch kolom {
    case .email: "e-mailadres"
    case .bewarenTot: "bewaren tot"
    case .laatstGewijzigd: "laatst gewijzigd"
    case .laatstBevestigd: "laatst bevestigd"
    case .id: "kenmerk (id)"
    default: kolom.rawValue.replacing("_", with: " ")
    }
  }

  /// Who may see something.
  static func wie(_ zichtbaarheid: Zichtbaarheid) -> String {
    switch zichtbaarheid {
    case .openbaar: "iedereen"
    case .intern: "alleen het wijkbureau"
    case .vertrouwelijk: "alleen het wijkbureau (vertrouwelijk)"
    }
  }

  /// When and by which role something was recorded.
  static func herkomst(_ handeling: Handeling) -> String {
    "\(handeling.tijd.datum.dutchLongText), \(handeling.door.rol)"
  }

  /// The heading above the rows of a table.
  static func kop(_ tabel: Tabel) -> String {
    switch tabel {
    case .aliassen: "Andere schrijfwijzen van uw naam"
    case .relaties: "Uw relaties"
    case .krachtenveld(.posities): "Oordelen over uw rol in een vraagstuk"
    case .krachtenveld(.invloeden): "Oordelen over invloed"
    case .krachtenveld(.standpunten): "Oordelen over wat u vindt"
    case .krachtenveld(.gesprekken): "Gesprekken met u"
    default: tabel.bestandsnaam
    }
  }

  /// How many rows of a table.
  static func aantal(_ aantal: Int, _ tabel: Tabel) -> String {
    "\(Teksten.aantal(aantal, "regel", "regels")) in \(tabel.bestandsnaam)"
  }

  /// Texts that name a person, for somebody to look at.
  static func tabel(_ teksten: [Tekstvermelding]) -> DocumentBlock {
    .table(
      DocumentTable(
        name: "teksten", caption: Teksten.aantal(teksten.count, "tekst", "teksten") + ":",
        columns: ["Bestand", "Regel", "Wat", "Wat er staat"],
        rows: teksten.map {
          [$0.tabel.bestandsnaam, $0.regel, Persoonswoorden.kolom($0.kolom), $0.tekst]
        }))
  }
}
