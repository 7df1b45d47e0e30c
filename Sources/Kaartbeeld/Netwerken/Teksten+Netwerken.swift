extension Teksten {
  static let lijnBereik = "bereikt"
  static let lijnContact = "heeft contact met"
  static let lijnOverig = "andere relatie"
  static let lijnHoortBij = "hoort hierbij"
  static let lijnLeden = "zelfde leden"
  static let lijnThema = "werkt aan dit thema"
  static let dikkerIsSterker = "dikker is sterker"

  static let moeilijkBereikbareGroepen = "Moeilijk bereikbare groepen"

  /// Several people who are drawn as one.
  static func keer(_ count: Int, _ role: String) -> String {
    "\(count) × \(kleineLetter(role))"
  }

  static let netwerktitel = "Het netwerk van partijen"
  static let legeKring = "Hier staat nog niemand"

  static func contactenGeteld(_ count: Int) -> String {
    aantal(count, "contact van wie de groep bereikt", "contacten van wie de groep bereikt")
  }

  static func lijnenMeer(_ count: Int) -> String {
    "+ \(aantal(count, "lijn", "lijnen"))"
  }

  static func lijnenGeteld(_ count: Int) -> String {
    "\(aantal(count, "lijn", "lijnen")) naar gebieden en thema's (zie de tabel)"
  }

  static func themasAlleen(_ count: Int) -> String {
    aantal(count, "thema van maar één netwerk", "thema's van maar één netwerk")
  }

  static func enAndere(_ count: Int) -> String { "en \(aantal(count, "andere", "andere"))" }

  static func alleenGeteld(_ count: Int) -> String {
    "\(aantal(count, "partij staat", "partijen staan")) hier alleen geteld (en andere); "
      + "in de tabel en op een groter blad (--papier scherm) met naam."
  }

  static let netwerkentitel = "Netwerken en wat zij delen"
  static let deeltNiets = "Deelt geen leden en geen thema met een ander netwerk"

  static func zelfdeLeden(_ names: String) -> String { "deelt \(names) met" }

  static func netwerkentelling(netwerken: Int, paren: Int, themas: Int, los: Int) -> String {
    "\(aantal(netwerken, "netwerk", "netwerken")): \(aantal(paren, "tweetal", "tweetallen")) "
      + "met dezelfde leden, \(aantal(themas, "gedeeld thema", "gedeelde thema's"))"
      + (los > 0 ? "; \(los) zonder iets gemeen." : ".")
  }

  static let losTitel = "Los van de rest"

  static func netwerktelling(partijen: Int, contacten: Int, los: Int) -> String {
    "\(aantal(partijen, "partij", "partijen")) en \(aantal(contacten, "contact", "contacten")). "
      + "Wie onder een naam staat, hoort daarbij of is alleen daarmee verbonden."
  }

  static func kleineLetter(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  static func deGroep(_ naam: String) -> String { "de groep \(naam)" }

  static func pastNiet(_ count: Int, _ papier: Papier) -> String {
    let narrower = "Kies een kleiner deel met --in, --thema of --soort"
    guard papier != .scherm else {
      return "Deze tekening krijgt \(count) onderdelen en dat past niet leesbaar bij elkaar. "
        + narrower + "."
    }
    return
      "Deze tekening krijgt \(count) onderdelen en dat past niet leesbaar op \(papier.rawValue). "
      + narrower + ", of neem --papier scherm."
  }

  static func rondom(_ naam: String) -> String { "Rondom \(naam)" }

  static func rondtelling(_ counts: [String], stappen: Int) -> String {
    let reach = "Alles binnen \(aantal(stappen, "stap", "stappen"))"
    return counts.isEmpty
      ? "\(reach): niets vastgelegd." : "\(reach): \(opsomming(counts))."
  }

  static func wieBereikt(_ naam: String) -> String { "Wie bereikt \(naam)?" }

  static func bereiktelling(
    partijen: Int, groepen: Int, gemist: Int, contacten: Int
  ) -> String {
    let reached = groepen - gemist
    var text: String
    if groepen == 1 {
      text =
        gemist == 1
        ? "Niemand vastgelegd die deze groep bereikt"
        : aantal(partijen, "partij bereikt", "partijen bereiken") + " deze groep"
    } else {
      text =
        aantal(partijen, "partij bereikt", "partijen bereiken")
        + " \(reached) van de \(groepen) groepen"
      if gemist > 0 { text += "; van \(gemist) is nog geen bereik bekend" }
    }
    if contacten > 0 { text += ". Buitenste ring: wie met hen contact heeft" }
    return text + "."
  }
}
