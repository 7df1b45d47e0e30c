import DocumentText
import Kaartopslag
import Wijkmodel

/// What goes when an entry leaves the map.
struct Vertrek {
  private let tabel: Tabel
  private let dag: Datum
  private let naam: String
  private let relaties: Int
  private let kader: Bureaukader
  /// What nobody keeps afterwards, by name.
  private let verweesd: [Registerrij]

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
    self.kader = kader
    let kept = kader.stand.rijen.filter {
      $0.nummer != rij.nummer && $0.velden[.eigenaar] == rij.id
    }
    let names = kept.map { FoldedText(kader.namen.naam($0)).rawValue }
    verweesd = kept.indices.sorted { (names[$0], $0) < (names[$1], $1) }.map { kept[$0] }
  }

  /// Whether the entry stays, with an end.
  var blijft: Bool { tabel == .knopen(.netwerk) || tabel == .knopen(.initiatief) }

  /// The entries that nobody keeps afterwards, as links; nothing when there are none, or when the
  /// entry stays.
  var zonderEigenaar: HTMLFragment {
    guard !blijft, !verweesd.isEmpty else { return .empty }
    let which = verweesd.count == 1 ? "deze regel" : "deze \(verweesd.count) regels"
    return .lines([
      .paragraph(HTMLFragment("Daarna houdt niemand \(which) meer bij:")),
      .list(verweesd.map(kader.link)),
    ])
  }

  /// What happens when the entry stops: a netwerk or initiatief stays, with an end.
  var bijEinde: [String] {
    switch tabel {
    case .knopen(.netwerk), .knopen(.initiatief):
      [
        "\(naam) krijgt als einddatum \(dag.dutchLongText).",
        Self.metEinde,
      ]
    case .knopen(.sleutelfiguur): zinnen + Voorstelgevolg.gewist
    default: metLogboek
    }
  }

  /// That what has ended can still be seen.
  static let metEinde = "De regel blijft op de kaart staan, met erbij dat het is afgelopen."

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
    return lines
  }
}
