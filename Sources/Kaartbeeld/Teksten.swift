internal import Wijkmodel

/// Every Dutch sentence of the pictures.
enum Teksten {
  static let doorgetrokkenLijn = "lijn: staat in de bron"
  static let gestreepteLijn = "lijn: afgeleid uit de bron"
  static let gestreepteRand = "gestreepte rand: afgeleid uit de bron"
  static let vervolg = "vervolg"
  static let nietsVastgelegd = "niets vastgelegd"

  static let sleutelfiguur = "sleutelfiguur"
  static let afgeleidHaakjes = "(afgeleid)"

  static func getoond(_ shown: Int, of all: Int) -> String { "\(shown) van \(all) getoond" }

  static let wijkentitel = "Sociale kaart per wijk"
  static let wijkOnbekend = "Wijk niet vermeld"
  static let gebiedOnbekend = "Gebied niet vermeld"
  static let groterGebied = "Groter gebied dan een wijk"

  static let sectorentitel = "Sociale kaart per sector"
  static let sectorLeeg = "nog niemand vastgelegd"
  static let geenSector = "Sector niet vermeld"
  static let gemeenteZonderSector = "Gemeente"

  static let netwerkenEnInitiatieven = "Netwerken en initiatieven"
  static let sleutelfigurenRollen = "Sleutelfiguren (rollen)"
  static let partijen = "Partijen"
  static let doelgroepen = "Doelgroepen"
  static let themas = "Thema's"
  static let moeilijkBereikbaar = "moeilijk bereikbaar"
  static let bereiktDoor = "bereikt door"
  static let opgepaktDoor = "opgepakt door"
  static let geenBereik = "nog geen bereik bekend"
  static let ookInGroterGebied = "In een groter gebied"

  static let tweeluiktitel = "Organisaties en de netwerken die zij delen"
  static let inMeerNetwerken = "In meer dan één netwerk"
  static let gedeeldeNetwerken = "Gedeelde netwerken"
  static let alleenInDitNetwerk = "Alleen in dit netwerk"

  static func organisaties(_ count: Int, alleenHier alone: Int) -> String {
    aantal(count, "organisatie", "organisaties")
      + (alone > 0 ? ", \(alone) alleen hier" : "")
  }

  static func tweeluiktelling(partners: Int, netwerken: Int, bruggen: Int) -> String {
    guard netwerken > 0 else {
      return "Er is geen netwerk vastgelegd waarin twee organisaties zitten."
    }
    return "\(aantal(partners, "organisatie", "organisaties")) in "
      + "\(aantal(netwerken, "netwerk", "netwerken")); \(bruggen) daarvan in meer dan één."
  }

  static func tweeluikWeggelaten(
    partners: Int, netwerken: Int, geenPlaats leftOut: Int
  ) -> String {
    let parts =
      (partners > 0
        ? ["\(aantal(partners, "organisatie", "organisaties")) zonder gedeeld netwerk"] : [])
      + (netwerken > 0
        ? [
          "\(aantal(netwerken, "netwerk of initiatief", "netwerken en initiatieven")) met minder dan twee organisaties"
        ]
        : [])
    return weggelaten(parts + (leftOut > 0 ? [geenPlaats(leftOut)] : []))
  }

  static func buurttitel(_ gebied: String) -> String { "Sociale kaart van \(gebied)" }

  /// A few names, and how many more there are.
  static func enkele(_ names: [String]) -> String {
    guard names.count > 3 else { return opsomming(names) }
    return names.prefix(2).joined(separator: ", ") + " en \(names.count - 2) andere"
  }

  static func hoofdletter(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }

  static func heel(_ stad: String) -> String { "Heel " + stad }
  static func ookIn(_ wijken: [String]) -> String { "ook in " + opsomming(wijken) }
  static let geenPartij = "Geen enkele partij"
  static let zieTabel = "zie de tabel"
  static func geenPlaats(_ count: Int) -> String {
    aantal(count, "vak dat", "vakken die") + (count == 1 ? " niet past" : " niet passen")
      + " op dit papier (zie de tabel)"
  }

  static func minderRegels(_ detail: Int) -> String {
    detail == 0
      ? "Bij elk vak staat alleen de naam; de rest staat in de tabel."
      : "Bij elk vak staat het belangrijkste; alles staat in de tabel."
  }

  /// The wording of a relation where there is little room: "is lid van" becomes "lid van".
  static func kort(_ words: String) -> String {
    words.hasPrefix("is ") ? String(words.dropFirst(3)) : words
  }

  /// Words after one another: "A", "A en B", "A, B en C".
  static func opsomming(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " en " + last
  }

  /// A number with its word.
  static func aantal(_ count: Int, _ one: String, _ more: String) -> String {
    "\(count) \(count == 1 ? one : more)"
  }

  static func aantal(_ count: Int, _ soort: Knoopsoort) -> String {
    aantal(count, soort.rawValue, soort.meervoud)
  }

  static func aantalVerbanden(
    _ soort: Relatiesoortnummer, _ words: String, _ count: Int, _ isForwards: Bool
  ) -> String {
    switch (soort, isForwards) {
    case (.lidVan, false): aantal(count, "lid", "leden")
    case (.lidVan, true):
      "lid van \(aantal(count, "netwerk of partij", "netwerken en partijen"))"
    case (.aanwezigBij, false): aantal(count, "aanwezige", "aanwezigen")
    case (.bereikt, true): "bereikt \(aantal(count, "doelgroep", "doelgroepen"))"
    case (.actiefOp, true): "werkt aan \(aantal(count, "thema", "thema's"))"
    case (.aanspreekpuntVoor, true): "aanspreekpunt voor \(count) zaken"
    case (.werktBij, false): aantal(count, "medewerker", "medewerkers")
    case (.vertegenwoordigt, false): aantal(count, "vertegenwoordiger", "vertegenwoordigers")
    case (.deelVan, false): "omvat \(aantal(count, "onderdeel", "onderdelen"))"
    default: "\(words) \(aantal(count, "partij", "partijen"))"
    }
  }

  static func datum(_ datum: Datum) -> String { datum.dutchLongText }

  static func bijschrift(plaats: String, peildatum: Datum, bron: String?) -> String {
    "\(plaats) · peildatum \(datum(peildatum)) · bron: \(bron ?? "niet vermeld")"
  }

  static func weggelaten(_ parts: [String]) -> String {
    parts.isEmpty ? "Niets is weggelaten." : "Niet getekend: \(opsomming(parts))."
  }

  static func fout(_ error: KaartbeeldError) -> String {
    switch error {
    case .teGroot(let aantal, let grens):
      "Deze tekening krijgt \(aantal) onderdelen en dat is te veel om te lezen (meer dan \(grens)). "
        + "Kies een kleiner deel met --in, --thema of --soort."
    case .pastNiet(let aantal, let papier):
      pastNiet(aantal, papier)
    case .partijenPassenNiet(let aantal, let papier):
      partijenPassenNiet(aantal, papier)
    case .geenOnderwerp(let plaat):
      "Bij de tekening '\(plaat)' hoort een naam: zeg waar de tekening over moet gaan."
    case .nietBeoordeeld(let wat, let bestand):
      "Er is nog niets te tekenen: van geen enkele partij is \(wat) beoordeeld. Zet oordelen in "
        + "\(bestand), of kies met --fase of --kijk oordelen die er wel zijn."
    }
  }
}
