import DocumentText

/// The page on which somebody of the wijkbureau logs in.
enum Inlogbladzijde {
  static let naamveld = "naam"
  static let wachtwoordveld = "wachtwoord"

  /// The form; after a wrong try it does not say which of the two was wrong.
  static func bladzijde(bewijs: Formulier.Bewijs, naam: String, isFout: Bool) -> Bladzijde {
    var name = Invoerveld(naamveld, "Uw naam", waarde: naam)
    name.isVerplicht = true
    name.autocomplete = "username"
    var password = Invoerveld(wachtwoordveld, "Uw wachtwoord", .regel("password"))
    password.isVerplicht = true
    password.autocomplete = "current-password"
    let form = Formulier.versturen(
      naar: Adres.inloggen.serverpad, bewijs,
      [name.markup, password.markup, Formulier.knoppen(Knop("Inloggen"))])
    return Bladzijde(
      "Inloggen voor het wijkbureau", op: .inloggen,
      melding: isFout
        ? Melding(.fout, "De naam of het wachtwoord klopt niet. Probeer het nog een keer.") : nil,
      inhoud: [
        .paragraph(
          "Hier logt het wijkbureau in. Houdt u de gegevens van een groep bij? Gebruik dan de "
            + "persoonlijke link uit de mail."), form,
      ])
  }
}
