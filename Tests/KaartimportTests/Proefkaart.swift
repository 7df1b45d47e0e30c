import Kaartimport
import Testing
import Wijkmodel

/// A small map folder in memory, of which a test replaces some files.
struct Proefkaart {
  private var files: [String: String] = [
    "kaart.csv": "sleutel;waarde\ntitel;Proef\npeildatum;2026-01-01\n",
    "gebieden.csv": "id;naam;schaal;deel_van\nov;Overvecht;wijk;\nb1;Buurt 1;buurt;ov\n",
    "wijkpartners.csv": "id;naam;gebied\nmo;Moskeeplatform;ov\nwe;Welzijn Oost;b1\n",
    "sleutelfiguren.csv": "id;naam\nsa;Sleutelfiguur A\nsb;Sleutelfiguur B\n",
    "netwerken.csv": "id;naam\nn1;Buurtnetwerk\n",
    "doelgroepen.csv": "id;naam;moeilijk_bereikbaar\nmi;Kwetsbare migranten;ja\n",
    "relaties.csv": "van;relatie;naar\nmo;bereikt;mi\nsa;kent;sb\n",
  ]

  /// Makes the map with some files replaced; nil takes a file away.
  init(_ changed: [String: String?] = [:]) {
    for (name, text) in changed { files[name] = text }
  }

  /// The files in order of name.
  var bestanden: [Bronbestand] {
    files.sorted { $0.key < $1.key }.map { Bronbestand(naam: $0.key, tekst: $0.value) }
  }

  /// The map as it is read.
  func lees() -> Importresultaat { Kaartlezer.read(bestanden) }
}

/// Where a finding is expected.
struct Verwacht: Sendable, CustomTestStringConvertible {
  let code: String
  let bestand: String
  let regel: Int?
  let kolom: String?
  let waarde: String?
  let files: [String: String?]

  init(
    _ code: String, _ bestand: String, _ regel: Int? = nil, _ kolom: String? = nil,
    _ waarde: String? = nil, in files: [String: String?]
  ) {
    self.code = code
    self.bestand = bestand
    self.regel = regel
    self.kolom = kolom
    self.waarde = waarde
    self.files = files
  }

  var testDescription: String { "\(code) in \(files.keys.sorted())" }

  /// What should be reported: the finding at its place, in a sentence, and nothing else of its
  /// severity.
  var uitkomst: Uitkomst {
    Uitkomst(
      codes: [code], bestand: bestand, regel: regel, kolom: kolom, waarde: waarde, isZin: true)
  }

  /// What is reported of the finding; nil when it is not there.
  func uitkomst(in rapport: Importrapport) -> Uitkomst? {
    rapport.meldingen.first { $0.code == code }.map { melding in
      let text = melding.tekst
      return Uitkomst(
        codes: rapport.meldingen.filter { $0.ernst == melding.ernst }.map(\.code),
        bestand: melding.bestand, regel: melding.regel, kolom: melding.kolom,
        waarde: melding.waarde,
        isZin: (text.hasSuffix(".") || text.hasSuffix("?")) && !text.contains("  "))
    }
  }

  /// A finding as a test compares it.
  struct Uitkomst: Equatable {
    /// The findings of the same severity.
    let codes: [String]
    let bestand: String
    let regel: Int?
    let kolom: String?
    let waarde: String?
    /// Whether its text ends as a sentence does, without double spaces.
    let isZin: Bool
  }
}
