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

  /// Checks that the finding, and nothing else of its severity, is reported at this place.
  func check(_ rapport: Importrapport) {
    guard let melding = rapport.meldingen.first(where: { $0.code == code }) else {
      Issue.record("\(code) is not among \(rapport.meldingen.map(\.code))")
      return
    }
    #expect(melding.bestand == bestand)
    #expect(melding.regel == regel)
    #expect(melding.kolom == kolom)
    #expect(melding.waarde == waarde)
    #expect(melding.tekst.hasSuffix(".") || melding.tekst.hasSuffix("?"))
    #expect(!melding.tekst.contains("  "))
    let same = rapport.meldingen.filter { $0.ernst == melding.ernst }
    #expect(same.map(\.code) == [code])
  }
}
