import DocumentText
import Kaartopslag
import Wijkmodel

/// What is or will be removed, in sentences.
enum Verwijdertekst {
  /// What goes, and what somebody has to look at.
  static func blokken(_ verslag: Verwijderverslag, isRegister: Bool) -> [DocumentBlock] {
    let lines = zinnen(verslag)
    let removed: [DocumentBlock] =
      lines.isEmpty
      ? [.paragraph("Er is niets om te verwijderen.")]
      : [.paragraph("Dit gaat weg:"), .list(lines)]
    return removed + teksten(verslag.teksten) + verslag.gebruikers.map(account)
      + [grens(isRegister: isRegister)]
  }

  /// How much goes, a sentence a thing.
  static func zinnen(_ verslag: Verwijderverslag) -> [String] {
    let rows = Tabel.allCases.compactMap { tabel in
      verslag.regels[tabel].map { Persoonswoorden.aantal($0, tabel) }
    }
    let rest = [
      (verslag.cellen, "waarde in een andere regel", "waarden in andere regels"),
      (verslag.logcellen, "waarde in het logboek", "waarden in het logboek"),
      (
        verslag.voorstellen, "voorstel, of wat daarin over deze persoon staat",
        "voorstellen, of wat daarin over deze persoon staat"
      ),
      (verslag.links, "persoonlijke link", "persoonlijke links"),
    ]
    return rows + rest.filter { $0.0 > 0 }.map { Teksten.aantal($0.0, $0.1, $0.2) }
  }

  /// The texts that keep naming the person.
  static func teksten(_ teksten: [Tekstvermelding]) -> [DocumentBlock] {
    guard !teksten.isEmpty else { return [] }
    return [
      .note(
        "In deze teksten over iets anders staat de naam, het e-mailadres of het telefoonnummer. "
          + "Die blijven staan. Pas ze zelf aan, of gebruik --teksten: dan komt er [verwijderd] te "
          + "staan. De naam van iets anders verandert Wijkweb nooit."),
      Persoonswoorden.tabel(teksten),
    ]
  }

  private static func account(_ naam: String) -> DocumentBlock {
    .note(
      "Er is ook een account voor het portaal met de naam \(naam). Dat blijft. Weg ermee? Gebruik: "
        + "wijkweb portaal gebruiker \(naam) --weg")
  }

  private static func grens(isRegister: Bool) -> DocumentBlock {
    .note(
      isRegister
        ? "Kopieën en reservekopieën van het register, brieven en bestanden die u eerder hebt "
          + "gemaakt, verandert Wijkweb niet. Verwijder die zelf."
        : "Een map heeft geen logboek. Kopieën, reservekopieën en andere bestanden in de map "
          + "verandert Wijkweb niet. Verwijder die zelf.")
  }
}
