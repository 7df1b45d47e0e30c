import CommandLineParsing
import Kaartopslag
import Wijkmodel

/// `wijkweb portaal gebruiker`: who may work at the desk.
struct PortaalGebruiker: Opdracht {
  let beschrijving = CommandDescription(
    name: "portaal gebruiker",
    summary: "Bepaal wie op het portaal mag inloggen als wijkregisseur.",
    discussion: "Wijkweb vraagt twee keer om het wachtwoord, zonder het te tonen. Kies minstens "
      + "\(Register.kortsteWachtwoord) tekens. Bestaat de gebruiker al, dan krijgt die het nieuwe "
      + "wachtwoord, en wie nog was ingelogd moet opnieuw inloggen. Zonder NAAM ziet u wie mag "
      + "inloggen.",
    arguments: [.init("NAAM", .optional, summary: "De naam waarmee iemand inlogt.")],
    options: [
      .init(
        "rol", value: "ROL",
        summary: "De rol die in het logboek komt, zoals \"wijkregisseur Oost\". Geen naam."),
      .init("weg", summary: "Laat deze gebruiker niet meer toe, vanaf nu."),
      Wachtwoordinvoer.optie, Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb portaal gebruiker --kaart wijk.register", summary: "Toont wie mag inloggen."),
      .init(
        "wijkweb portaal gebruiker anna --rol \"wijkregisseur Oost\" --wachtwoord-stdin "
          + "--kaart wijk.register < wachtwoord.txt",
        summary: "Laat anna toe, met het wachtwoord uit een bestand."),
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let register = try Registertoegang.chosen(aanroep)
    let known = try register.doing { (register) throws(Registerfout) in try register.gebruikers() }
    guard let naam = aanroep.woorden.argument(0) else {
      aanroep.kanalen.write(Stuurtekens.removed(from: Self.list(known)))
      return .good
    }
    let user = known.first { $0.naam == naam }
    if aanroep.has("weg") {
      guard user != nil else { throw .verkeerdGebruik(Self.unknown(naam, known)) }
      try register.doing { (register) throws(Registerfout) in try register.verwijderGebruiker(naam)
      }
      aanroep.kanalen.tell("\(naam) kan niet meer inloggen.")
      return .good
    }
    try Self.check(naam)
    guard let rol = aanroep.value("rol") ?? user?.rol, !rol.isEmpty else {
      throw .verkeerdGebruik(
        "Zeg in welke rol \(naam) werkt, met --rol ROL, zoals --rol \"wijkregisseur Oost\".")
    }
    let password = try Wachtwoordinvoer.read(aanroep)
    try register.doing { (register) throws(Registerfout) in
      try register.zetGebruiker(naam, rol: rol, wachtwoord: password)
    }
    aanroep.kanalen.tell(
      user == nil
        ? "\(naam) kan nu inloggen, als \(rol)."
        : "\(naam) heeft een nieuw wachtwoord, als \(rol). Wie nog was ingelogd, is nu uitgelogd.")
    return .good
  }

  private static func list(_ users: [Gebruiker]) -> String {
    users.isEmpty
      ? "Er kan nog niemand inloggen.\n"
      : users.map { "\($0.naam): \($0.rol), sinds \($0.gemaakt.datum.dutchLongText)\n" }.joined()
  }

  private static func unknown(_ naam: String, _ users: [Gebruiker]) -> String {
    "‘\(naam)’ is geen gebruiker. "
      + (users.isEmpty
        ? "Er kan nog niemand inloggen."
        : "Wel: \(Teksten.opsomming(users.map(\.naam), "en")).")
  }

  /// A name that can be typed and shown.
  private static func check(_ naam: String) throws(Mislukking) {
    let isPlain = naam.unicodeScalars.allSatisfy {
      $0.value > 0x20 && !$0.properties.isWhitespace && $0.properties.generalCategory != .control
        && $0.properties.generalCategory != .format
    }
    guard !naam.isEmpty, naam.count <= 40, isPlain else {
      throw .verkeerdGebruik("Kies een naam van hoogstens 40 tekens, zonder spaties.")
    }
  }
}
