import CommandLineParsing
import Foundation
import Wijkmodel

/// Which map a command is about, and how it is seen.
enum Kaartkeuze {
  static let kaart = CommandDescription.Option(
    "kaart", value: "MAP",
    summary: "De map met uw CSV-bestanden. Anders geldt de variabele WIJKWEB_KAART, of de map "
      + "waarin u staat.", completion: .folder)
  static let peildatum = CommandDescription.Option(
    "peildatum", value: "DATUM",
    summary: "Kijk naar de kaart zoals die op deze dag was, bijvoorbeeld 2026-03-01.",
    completion: .datum)
  static let openbaar = CommandDescription.Option(
    "openbaar", summary: "Laat alleen zien wat iedereen mag weten.")

  /// The folder of the map: `--kaart`, else WIJKWEB_KAART, else the current folder.
  static func folder(_ aanroep: Aanroep) throws(Mislukking) -> String {
    guard let (path, naam) = chosen(aanroep.value("kaart"), aanroep.omgeving) else {
      throw .verkeerdGebruik(
        "Er is geen kaart gekozen. Geef de map mee met --kaart MAP, of zet de map in de variabele "
          + "WIJKWEB_KAART, of ga in de map staan waarin kaart.csv staat.")
    }
    try check(path, as: naam)
    return path
  }

  /// The path of the folder and how it was named, whether or not it exists; nil when none is
  /// named and the current folder holds no `kaart.csv`.
  static func chosen(_ option: String?, _ omgeving: Omgeving) -> (path: String, naam: String)? {
    let named = option ?? omgeving.variabelen["WIJKWEB_KAART"] ?? ""
    if !named.isEmpty { return (omgeving.path(named), named) }
    let here = omgeving.werkmap
    return FileManager.default.fileExists(atPath: here + "/kaart.csv") ? (here, here) : nil
  }

  static func check(_ path: String, as named: String) throws(Mislukking) {
    guard FileManager.default.fileExists(atPath: path) else {
      throw .mislukt("De kaart \(named) bestaat niet. Kijk of de naam van de map goed is.")
    }
    guard Bestanden.isFolder(path) else {
      throw .mislukt(
        "\(named) is geen map. Een kaart is een map met CSV-bestanden, zoals relaties.csv.")
    }
  }

  /// The date given with `--peildatum`, or nil.
  static func date(_ aanroep: Aanroep) throws(Mislukking) -> Datum? {
    guard let text = aanroep.value("peildatum") else { return nil }
    return try date(text, option: "peildatum")
  }

  static func date(_ text: String, option: String) throws(Mislukking) -> Datum {
    guard let date = Datum(text) else {
      throw .verkeerdGebruik(
        "--\(option) kan geen ‘\(text)’ zijn. Schrijf een datum als 2026-03-01, 01-03-2026, "
          + "2026-03 of 2026.")
    }
    return date
  }
}
