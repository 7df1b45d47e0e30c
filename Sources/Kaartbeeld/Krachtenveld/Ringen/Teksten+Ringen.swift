internal import Wijkmodel

extension Teksten {
  static func ringentitel(_ vraagstuk: String) -> String { "\(vraagstuk): ringen van invloed" }

  static let nietBeoordeeld = "niet beoordeeld"
  static let ringOnbekend = "Ring niet beoordeeld"
  static let rolOnbekend = "Rol niet beoordeeld"
  static let ringEnRolOnbekend = "Ring en rol niet beoordeeld"

  static func ring(_ ring: Ring) -> String { hoofdletter(ring.rawValue) }
  static func inRing(_ ring: Ring) -> String { "ring: \(ring.rawValue)" }
  static func metRol(_ rol: Actorrol) -> String { "rol: \(rol.rawValue)" }

  static func ringtelling(geplaatst: Int, terzijde: Int) -> String {
    let placed =
      "\(aantal(geplaatst, "partij staat", "partijen staan")) in een ring: hoe dichter bij het "
      + "midden, hoe dichter bij het besluit."
    guard terzijde > 0 else { return placed }
    if geplaatst == 0 {
      return "Van geen enkele partij zijn de ring en de rol beoordeeld. Daarom staan alle partijen "
        + "naast de ringen."
    }
    return placed + " \(aantal(terzijde, "partij staat", "partijen staan")) ernaast, omdat de ring "
      + "of de rol niet beoordeeld is."
  }

  static func ringenWeggelaten(_ count: Int) -> String {
    "\(aantal(count, "partij past", "partijen passen")) niet op dit blad en "
      + "\(count == 1 ? "is" : "zijn") alleen geteld; in de tabel "
      + "\(count == 1 ? "staat die" : "staan zij") met naam."
  }

  static let geenPartijen =
    "Bij dit vraagstuk staat nog geen enkele partij. Vul in posities.csv in wie erbij hoort."

  static func ringregel(_ ring: Ring, _ names: [String]) -> String {
    names.isEmpty
      ? "\(Self.ring(ring)): niemand." : "\(Self.ring(ring)): \(enkele(names))."
  }

  static func ernaast(_ names: [String]) -> String {
    "Ring of rol niet beoordeeld: \(enkele(names))."
  }
}
