extension Teksten {
  static let leegNetwerk = "Er is niets te tekenen: in dit netwerk zit niemand."
  static let zonderNaam = "(zonder naam)"
  static let overigeGroepen = "overige groepen"
  static let geenGroep = "geen groep"
  static let dubbeleRing = "dubbele ring: snijpunt; zonder deze valt het netwerk uiteen"
  static let geenWaarde = "gestreepte rand: niet te berekenen"
  static let dikkereLijn = "dikkere lijn: sterker"
  static let pijlrichting = "Een pijl wijst van de een naar de ander."
  static let verbondenKolommen = ["aantal verbindingen", "verbonden met"]
  static let gerichteKolommen = ["aantal naar", "naar", "aantal van", "van"]

  static func groter(_ maat: String, laagste: Bool) -> String {
    "grotere cirkel: \(laagste ? "lager" : "hoger") bij “\(maat)”"
  }

  static func groep(_ nummer: Int) -> String { "groep \(nummer)" }

  static func enNog(_ count: Int) -> String { "; en nog \(count)" }

  /// Names one after another, and how many more there are.
  static func opsomming(_ namen: [String], enNog rest: Int) -> String {
    guard rest > 0 else { return namen.joined(separator: ", ") }
    let more = "en nog \(getal(rest)), in de tabel"
    return namen.isEmpty ? more : namen.joined(separator: ", ") + " " + more
  }

  /// Names with their values.
  static func opsomming(_ punten: [Analysebeeld.Knoop]) -> String {
    opsomming(punten.map { "\($0.naam) (\($0.waardetekst))" })
  }

  static func ookHoog(_ namen: String) -> String { "Ook een grote cirkel, zonder naam: \(namen)." }

  static func losseGroepjes(_ count: Int) -> String { "Kleine losse groepjes (\(getal(count)))" }

  static func zonderVerbinding(_ count: Int) -> String { "Zonder verbinding (\(getal(count)))" }

  static func losOpBlad(_ count: Int) -> String {
    "Zonder verbinding met een ander op dit blad (\(getal(count)))"
  }

  static func nettelling(punten: Int, lijnen: Int, delen: Int) -> String {
    let counted =
      "\(getal(punten)) \(punten == 1 ? "punt" : "punten") en "
      + "\(getal(lijnen)) \(lijnen == 1 ? "lijn" : "lijnen")"
    if lijnen == 0, punten > 1 { return counted + "." + " Niemand is met een ander verbonden." }
    return counted + (delen > 1 ? ", in \(getal(delen)) losse delen." : ".")
  }

  static func uitsnede(_ drawn: Int, of all: Int, lijnen: Int) -> String {
    "Getekend zijn de \(getal(drawn)) grootste cirkels van \(getal(all)), met de "
      + "\(getal(lijnen)) lijnen daartussen; de tabel heeft iedereen."
  }

  static func namenErbij(_ shown: Int, of all: Int) -> String {
    shown == 0
      ? "Alle namen staan in de tabel."
      : "Bij \(getal(shown)) van de \(getal(all)) staat de naam, de grootste cirkels eerst; "
        + "alle namen staan in de tabel."
  }

  static func hoogste(_ maat: String, _ namen: String, laagste: Bool) -> String {
    "Het \(laagste ? "laagst" : "hoogst") bij “\(maat)”: \(namen)."
  }

  /// A number as people write it: 4.039.
  static func getal(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { place, digit in
      let rest = digits.count - place
      return place > 0 && rest % 3 == 0 ? ".\(digit)" : "\(digit)"
    }.joined()
  }
}
