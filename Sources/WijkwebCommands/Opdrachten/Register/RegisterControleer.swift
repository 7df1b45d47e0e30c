import CommandLineParsing
import Kaartopslag

/// `wijkweb register controleer`: whether nobody tampered with the register.
struct RegisterControleer: Opdracht {
  let beschrijving = CommandDescription(
    name: "register controleer",
    summary: "Kijk of het register en zijn logboek heel zijn.",
    discussion: "Elke handeling in het logboek heeft een stempel dat ook over alle eerdere "
      + "handelingen gaat. Wie achteraf iets verandert, maakt die keten stuk, en dat ziet u hier. "
      + "Schrijf het laatste stempel af en toe op, buiten deze computer. Met --stempel ziet u "
      + "later of het er nog in zit: dan is ook van het eind niets afgeknipt.\n\n"
      + "Of wat er op de kaart staat klopt, ziet u met: wijkweb controleer",
    options: [
      .init(
        "stempel", value: "STEMPEL",
        summary: "Een stempel van eerder, dat nog in het logboek moet zitten."),
      Kaartkeuze.register,
    ],
    examples: [
      .init(
        "wijkweb register controleer --kaart wijk.register",
        summary: "Controleert het register en toont het laatste stempel.")
    ])

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let stempel = try aanroep.value("stempel").map { (text) throws(Mislukking) in
      try Self.digits(text)
    }
    let register = try Registertoegang.chosen(aanroep)
    let found = try register.doing { (register) throws(Registerfout) in
      try Voortgang(aanroep).during("Het register wordt gecontroleerd") {
        () throws(Registerfout) in try register.controleer(stempel: stempel)
      }
    }
    let sentences = found.gebreken.isEmpty ? good(found, stempel) : bad(found)
    aanroep.kanalen.write(
      sentences.map { HelpPage.wrapped($0, width: aanroep.breedte) + "\n" }.joined())
    return found.gebreken.isEmpty ? .good : .findings
  }

  /// A seal as somebody typed it over, perhaps with spaces.
  private static func digits(_ text: String) throws(Mislukking) -> String {
    let digits = text.filter { !$0.isWhitespace }.lowercased()
    guard digits.count == 64, digits.utf8.allSatisfy(Self.isDigit) else {
      throw .verkeerdGebruik(
        "--stempel kan geen ‘\(text)’ zijn. Een stempel heeft 64 tekens: cijfers en de letters a "
          + "tot en met f.")
    }
    return digits
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }

  private func good(_ found: Controleuitslag, _ stempel: String?) -> [String] {
    var sentences = [
      "Het register is heel. In het logboek "
        + (found.handelingen == 1 ? "staat 1 handeling" : "staan \(found.handelingen) handelingen")
        + ", de keten klopt, en de kaart is precies wat het logboek zegt."
    ]
    if found.gewist > 0 {
      sentences.append(
        "Van \(Teksten.aantal(found.gewist, "waarde", "waarden")) is de inhoud gewist om de "
          + "privacy van iemand. Dat is zo vastgelegd.")
    }
    if stempel != nil { sentences.append("Het stempel dat u opgaf, zit in het logboek.") }
    return sentences + ["Het laatste stempel is:", found.stempel]
  }

  private func bad(_ found: Controleuitslag) -> [String] {
    let maximum = 20
    let rest = found.gebreken.count - maximum
    return ["Het register is niet heel:"]
      + found.gebreken.prefix(maximum).map { "- " + Stuurtekens.removed(from: Self.zin($0)) }
      + (rest > 0 ? ["… en nog \(rest)."] : [])
      + [
        "Verander niets meer. Bewaar dit bestand, en vergelijk het met een kopie van eerder."
      ]
  }

  private static func zin(_ gebrek: Controleuitslag.Gebrek) -> String {
    switch gebrek {
    case .zegel(let nummer): "Het stempel van handeling \(nummer) klopt niet."
    case .gat(let nummer):
      nummer == 0
        ? "Het begin van het logboek ontbreekt."
        : "Na handeling \(nummer) ontbreekt er iets in het logboek."
    case .cel(let nummer): "Een waarde in handeling \(nummer) is later veranderd."
    case .verdwenen(let nummer):
      "Uit handeling \(nummer) is iets gewist zonder dat dat is vastgelegd."
    case .rij(let nummer): "Regel \(nummer) van de kaart is niet wat het logboek ervan zegt."
    case .bestand(let words): "Het bestand is beschadigd (\(words))."
    case .tabellen:
      "De tabellen van het register, of de regels die het logboek beschermen, zijn veranderd."
    case .stempel: "Het stempel dat u opgaf, zit niet in het logboek."
    }
  }
}
