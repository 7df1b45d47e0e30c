import CommandLineParsing
import Foundation
import Wijkmodel

/// Which map a command is about, and how it is seen.
enum Kaartkeuze {
  static let kaart = CommandDescription.Option(
    "kaart", value: "KAART",
    summary: "De map met uw CSV-bestanden, of uw register. Anders geldt de variabele "
      + "WIJKWEB_KAART, of de map waarin u staat.", completion: .file)
  static let register = CommandDescription.Option(
    "kaart", value: "REGISTER",
    summary: "Uw register. Anders geldt de variabele WIJKWEB_KAART.", completion: .file)
  static let peildatum = CommandDescription.Option(
    "peildatum", value: "DATUM",
    summary: "Kijk naar de kaart zoals die op deze dag was, bijvoorbeeld 2026-03-01.",
    completion: .datum)
  static let openbaar = CommandDescription.Option(
    "openbaar", summary: "Laat alleen zien wat iedereen mag weten.")

  /// Where the map is: as `named` says, else `--kaart`, else WIJKWEB_KAART, else the current folder.
  static func bron(
    _ aanroep: Aanroep, named: String? = nil
  ) throws(Mislukking) -> Kaartbron {
    guard let (path, naam) = chosen(named ?? aanroep.value("kaart"), aanroep.omgeving) else {
      throw .verkeerdGebruik(
        "Er is geen kaart gekozen. Geef uw map of register mee met --kaart KAART, of zet de naam "
          + "in de variabele WIJKWEB_KAART, of ga in de map staan waarin kaart.csv staat.")
    }
    return try Kaartbron(path, as: naam)
  }

  /// The path and how it was named, whether or not it exists; nil when none is
  /// named and the current folder holds no `kaart.csv`.
  static func chosen(_ option: String?, _ omgeving: Omgeving) -> (path: String, naam: String)? {
    let named = option ?? omgeving.variabelen["WIJKWEB_KAART"] ?? ""
    if !named.isEmpty { return (omgeving.path(named), named) }
    let here = omgeving.werkmap
    return FileManager.default.fileExists(atPath: here + "/kaart.csv") ? (here, here) : nil
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
