import Kaartopslag
import Wijkmodel

/// What goes when an entry leaves the map.
struct Vertrek {
  private let tabel: Tabel
  private let dag: Datum
  private let naam: String
  private let relaties: Int
  private let regels: Int

  /// - Parameters:
  ///   - rij: The row of the entry.
  ///   - dag: The day on which it stops; nil is today.
  ///   - kader: What the desk knows.
  init(_ rij: Registerrij, op dag: Datum? = nil, in kader: Bureaukader) {
    tabel = rij.tabel
    self.dag = dag ?? kader.nu.datum
    naam = kader.namen.naam(rij)
    let nummer = kader.kaart.nummer(of: rij.id)
    relaties = kader.kaart.relaties.count { $0.van == nummer || $0.naar == nummer }
    regels = kader.stand.rijen.count {
      $0.nummer != rij.nummer && $0.velden[.eigenaar] == rij.id
    }
  }

  /// What happens when the entry stops: a netwerk or initiatief stays, with an end.
  var bijEinde: [String] {
    switch tabel {
    case .knopen(.netwerk), .knopen(.initiatief):
      [
        "\(naam) krijgt als einddatum \(dag.dutchLongText).",
        "De regel blijft op de kaart staan, met erbij dat het is afgelopen.",
      ]
    case .knopen(.sleutelfiguur): zinnen + Voorstelgevolg.gewist
    default: metLogboek
    }
  }

  /// What goes of a person, without a way back.
  var gewist: [String] { zinnen + Self.gewist }

  /// That something goes from history as well.
  static let gewist = [
    "Ook uit de geschiedenis en uit voorstellen gaat het weg. Het logboek bewaart alleen dat er "
      + "iets is verwijderd.",
    "Let op: dit kunt u niet terugdraaien.",
  ]

  /// What goes, and that it can come back.
  var metLogboek: [String] {
    zinnen + ["Het logboek bewaart wat er stond. U kunt dit terugdraaien."]
  }

  /// What goes.
  var zinnen: [String] {
    var lines = ["\(naam) gaat van de kaart."]
    lines.append(
      relaties == 0
        ? "Er zijn geen relaties die meegaan."
        : Teksten.aantal(relaties, "relatie gaat", "relaties gaan") + " mee.")
    if regels > 0 {
      lines.append(
        Teksten.aantal(regels, "regel heeft", "regels hebben")
          + " daarna niemand meer die de regel bijhoudt.")
    }
    return lines
  }
}
