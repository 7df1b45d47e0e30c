import DocumentText
import GraphCore

extension Onderdeel {
  /// Influence passed on: MICMAC.
  static let doorwerking = Onderdeel(
    "doorwerking",
    uitleg: "Reken uit wie de anderen in beweging zet, ook langs omwegen (de methode MICMAC)."
  ) { veld in Micmac(veld).blokken(veld) }
}

extension Micmac {
  func blokken(_ veld: Oordeelveld) -> [DocumentBlock] {
    let begin: [DocumentBlock] = [.heading(level: 1, "Doorwerking"), .paragraph(Self.methode)]
    guard !actoren.isEmpty else {
      return begin + [.note("Er is geen invloed van de ene partij op de andere ingevuld.")]
    }
    return begin + invloeden.voorbehoud(veld)
      + [.paragraph(stabiliteit), .table(tabel(veld)), .paragraph(Self.plekken)]
      + verschuivingen(veld)
  }

  private static let methode =
    "Dit is de methode MICMAC van Duperrin en Godet. Invloed werkt door: wie de een in beweging "
    + "zet, zet via die ene ook anderen in beweging. De methode telt steeds langere wegen, tot de "
    + "volgorde van de partijen niet meer verandert."

  private static let plekken =
    "Meer dan het gemiddelde is veel, anders is het weinig. "
    + Sector.allCases.map { "\($0.naam): \($0.uitleg)." }.joined(separator: " ")

  private var stabiliteit: String {
    let steps = Teksten.aantal(indirect.stappen, "stap", "stappen")
    if isStabiel {
      return "Vanaf wegen van \(steps) blijft de volgorde van de partijen "
        + "\(Self.gelijkeStappen) keer achter elkaar gelijk. Die volgorde staat bij ‘langs "
        + "omwegen’."
    }
    if indirect.stappen < Self.meesteStappen {
      return "Langere wegen dan \(steps) zijn er niet. Bij ‘langs omwegen’ staat de volgorde van "
        + "die langste wegen."
    }
    return "Na \(steps) verandert de volgorde van de partijen nog steeds. Lees de kolommen ‘langs "
      + "omwegen’ daarom met voorzichtigheid."
  }

  private func tabel(_ veld: Oordeelveld) -> DocumentTable {
    DocumentTable(
      name: "doorwerking",
      caption: "De plaats van elke partij in de volgorde: 1 is het meest. Gelijke partijen delen "
        + "een plaats.",
      columns: ["Partij", "Invloed, rechtstreeks", "Invloed, langs omwegen"]
        + ["Afhankelijk, rechtstreeks", "Afhankelijk, langs omwegen"]
        + ["Plek, rechtstreeks", "Plek, langs omwegen"],
      rows: actoren.indices.map { place in
        [veld.naam(actoren[place])]
          + [direct.invloedrang, indirect.invloedrang].map { "\($0[place])" }
          + [direct.afhankelijkheidsrang, indirect.afhankelijkheidsrang].map { "\($0[place])" }
          + [direct.sectoren[place].naam, indirect.sectoren[place].naam]
      })
  }

  /// Who stands elsewhere when longer ways count.
  private func verschuivingen(_ veld: Oordeelveld) -> [DocumentBlock] {
    let moved = actoren.indices.compactMap { place -> String? in
      let (before, after) = (direct.invloedrang[place], indirect.invloedrang[place])
      guard before != after else { return nil }
      return "\(veld.naam(actoren[place])): langs omwegen \(after < before ? "meer" : "minder") "
        + "invloed dan rechtstreeks (plaats \(before) wordt plaats \(after))."
    }
    guard !moved.isEmpty else {
      return [.paragraph("Niemand verandert van plaats als ook omwegen meetellen.")]
    }
    return [.paragraph("Wie van plaats verandert als ook omwegen meetellen:"), .list(moved)]
  }
}
