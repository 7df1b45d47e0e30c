import Kaartimport
import Wijkmodel

extension Teksten {
  /// What the user reads when a map or file cannot be read or written at all.
  static func zin(_ error: KaartimportError) -> String {
    switch error {
    case .bestaatNiet(let path): "\(path) bestaat niet. Kijk of de naam goed is."
    case .geenMap(let path):
      "\(path) is geen map. Een kaart is een map met CSV-bestanden, zoals relaties.csv."
    case .onleesbareMap(let path):
      "De map \(path) kan niet worden geopend. Mag u die lezen?"
    case .geenKaart(let path):
      "In de map \(path) staat geen kaart: er is geen enkel bestand als wijkpartners.csv of "
        + "relaties.csv. Lege voorbeelden staan in de map Data/sjablonen."
    case .onleesbaarBestand(let path):
      "Het bestand \(path) kan niet worden gelezen. Mag u het openen?"
    case .nietHerkend(let name):
      "Wijkweb ziet niet wat er in \(name) staat. Geef het de naam van een van de lijsten, zoals "
        + "wijkpartners.csv, zet er de koppen van die lijst boven, of zeg welke lijst het is, "
        + "zoals met --als wijkpartners."
    case .dubbelzinnig(let name, let readings):
      "\(name) kan op meer manieren worden gelezen: \(opsomming(readings.map(\.naam), "of")). "
        + "Geef het bestand de naam die klopt."
    case .kaartMetFouten(let path, let count):
      "In de kaart \(path) \(count == 1 ? "staat 1 fout" : "staan \(count) fouten"), en bij het "
        + "opslaan zou iets verloren gaan. Herstel eerst wat u ziet met: wijkweb controleer \(path)"
    case .nietTeSchrijven(let path, _):
      "\(path) kan niet worden geschreven. Mag u in deze map schrijven, en is er nog plaats op de "
        + "schijf? Er is niets veranderd."
    }
  }

  /// What the user reads when a question is asked of a map with errors, counted or not.
  static func onvolledigeKaart(_ count: Int?, folder: String) -> String {
    let rows = count.map { $0 == 1 ? "staat 1 fout" : "staan \($0) fouten" } ?? "staan fouten"
    return "Let op: in de kaart \(rows). Daardoor kan in het antwoord iets ontbreken of niet "
      + "kloppen. Zie: wijkweb controleer \(folder)"
  }

  /// What the user reads when a file of the map was not read at all.
  static func ontbrekendBestand(_ findings: [Melding], folder: String) -> String {
    let names = opsomming(findings.map(\.bestand), "en")
    return "In de kaart \(folder) \(findings.count == 1 ? "kan" : "kunnen") \(names) niet worden "
      + "gelezen. Zonder \(findings.count == 1 ? "dat bestand" : "die bestanden") klopt geen enkel "
      + "antwoord. Zie: wijkweb controleer \(folder)"
  }

  /// What the user reads when a report is asked for in a form that does not exist.
  static func rapporteinde(_ name: String) -> String {
    "‘\(name)’ kan niet worden geschreven: de naam achter --rapport moet eindigen op .csv of .json."
  }

  /// The closing line of a check.
  static func telling(_ report: Importrapport) -> String {
    let counts = [
      aantal(report.aantal(.fout), "fout", "fouten"),
      aantal(report.aantal(.waarschuwing), "waarschuwing", "waarschuwingen"),
      aantal(report.aantal(.opmerking), "opmerking", "opmerkingen"),
    ]
    return opsomming(counts, "en")
  }

  /// How much there is on a map.
  static func omvang(_ kaart: SocialeKaart) -> String {
    aantal(kaart.knopen.count, "naam", "namen") + " en "
      + aantal(kaart.relaties.count, "relatie", "relaties")
  }

  static func aantal(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0 ? "geen \(many)" : "\(count) \(count == 1 ? one : many)"
  }
}
