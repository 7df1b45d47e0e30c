extension Teksten {
  static let lijnTegen = "tegengesteld belang"
  static let lijnTegenMetContact = "tegengesteld belang, en toch contact"
  static let dikkereRand = "dikkere rand: meer invloed (van 1 tot 5)"
  static let geenRelatie = "Geen relatie met de anderen vermeld"
  static let invloedNietBeoordeeld = "invloed niet beoordeeld"

  static func actorwebtitel(_ vraagstuk: String) -> String {
    "\(vraagstuk): wie heeft met wie te maken"
  }

  static func actorwebtelling(
    partijen: Int, paren: Int, tegen: Int, los: Int, zonderInvloed: Int
  ) -> String {
    let opposed =
      tegen == 0
      ? "" : ", waarvan \(tegen) met een tegengesteld belang"
    let counted =
      paren == 0
      ? "\(aantal(partijen, "partij", "partijen")), zonder vermelde relatie met elkaar."
      : "\(aantal(partijen, "partij", "partijen")): \(aantal(paren, "tweetal heeft", "tweetallen hebben")) "
        + "een relatie\(opposed)."
    let loose =
      los == 0 || paren == 0
      ? ""
      : " Van \(aantal(los, "partij", "partijen")) is geen relatie met de anderen vermeld."
    return counted + loose + zonderInvloedzin(zonderInvloed, of: partijen)
  }

  private static func zonderInvloedzin(_ count: Int, of all: Int) -> String {
    if count == 0 { return "" }
    if count == all { return " De invloed is van geen enkele partij beoordeeld." }
    return " Van \(aantal(count, "partij", "partijen")) is de invloed niet beoordeeld."
  }

  static func losWeggelaten(_ count: Int) -> String {
    "\(aantal(count, "partij zonder relatie staat", "partijen zonder relatie staan")) alleen in de "
      + "tabel: op dit blad is daar geen plaats voor."
  }

  static func relatieregel(_ van: String, _ woorden: String, _ naar: String) -> String {
    "\(van) \(woorden) \(naar)."
  }

  static func partijenPassenNiet(_ count: Int, _ papier: Papier) -> String {
    let told =
      "Deze tekening krijgt \(count) partijen en dat past niet leesbaar op \(papier.rawValue). "
    let table = "Of vraag met --tabel om dezelfde feiten als tabel."
    switch papier {
    case .a4: return told + "Neem --papier A3 of --papier scherm. " + table
    case .a3: return told + "Neem --papier scherm. " + table
    case .scherm:
      return "Deze tekening krijgt \(count) partijen en dat is te veel om te lezen. " + table
    }
  }
}
