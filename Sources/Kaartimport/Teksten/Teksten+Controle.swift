import Wijkmodel

extension Teksten {
  static func tekst(of bevinding: Controlebevinding, waarde: String) -> String {
    switch bevinding {
    case .kring(let ids):
      return "Dit loopt in een kring: \(ids.joined(separator: " → "))."
        + " Iets kan geen deel zijn van zichzelf; haal een van deze stappen weg. Zolang ze er"
        + " staan, tellen ze mee en is alles in de kring deel van elkaar."
    case .geenPeildatum:
      return "De kaart heeft geen peildatum; daarom geldt de dag van vandaag."
        + " Zet in kaart.csv een regel met peildatum en een datum."
    case .moeilijkBereikbaarOnbekend:
      return "Er staat niet of deze doelgroep moeilijk bereikbaar is. Vul ja of nee in."
    case .geenGrondslag:
      return "Er staan contactgegevens van een persoon, maar niet waarom u die mag bewaren."
        + " Vul de kolom grondslag."
    case .bewaartermijnVoorbij(let date):
      return "Deze gegevens mocht u bewaren tot \(date.dutchText). Haal ze weg,"
        + " of spreek een nieuwe datum af."
    case .geenEigenaar(let count):
      return "Bij \(aantal(count, "regel", "regels")) staat niet wie ze bijhoudt."
        + " Vul de kolom eigenaar, dan weet u aan wie u kunt vragen of het nog klopt."
    case .mogelijkDubbel(let other):
      return "\(citaat(waarde)) lijkt op \(met([other])). Is het dezelfde? Houd er dan één over en"
        + " zet de andere naam in aliassen.csv."
    case .aliasVanAnder(let other):
      return "\(citaat(waarde)) is ook een naam van \(met([other])). Wie die naam gebruikt, krijgt"
        + " twee antwoorden. Haal de alias weg of maak hem langer."
    case .geenSchaal:
      return "Er staat niet of dit een buurt, een wijk of iets anders is. Vul de kolom schaal."
    case .gevoeligeBand(let person, let group, let band):
      return tekst(of: band, citaat(person.naam), citaat(group.naam))
    case .relatieNaAfloop(let name, let end):
      return "Deze relatie begint na het einde van \(citaat(name)) (\(end.dutchText))."
        + " Kijk welke datum fout is."
    case .afgelopenRelaties(let count, let date):
      return "\(aantal(count, "relatie is", "relaties zijn")) afgelopen op \(date.dutchText)."
        + " Antwoorden over die dag tellen ze niet mee."
    case .verlopenOordelen(let count, let date):
      return "\(aantal(count, "oordeel is", "oordelen zijn")) verlopen op \(date.dutchText) en"
        + " worden niet gebruikt. Beoordeel opnieuw wat u nog nodig hebt."
    }
  }
  /// What to do about a tie that tells too much about a person.
  private static func tekst(
    of band: GevoeligeBand, _ persoon: String, _ groep: String
  ) -> String {
    let what = band.onderwerp.omschrijving
    if band.isVoorWerk {
      return
        "\(persoon) staat hier bij \(groep). Gaat het om het werk van deze persoon? Dan mag dat."
        + " Gaat het om \(what)? Haal dit dan weg en leg de band vast bij de organisatie zelf."
    }
    return "Bij \(groep) kan iemand hieruit \(what) van een persoon afleiden: \(persoon)."
      + " Zulke gegevens mag u bijna nooit bewaren. Leg de band vast bij de organisatie zelf,"
      + " met haar algemene e-mailadres of telefoonnummer, en haal dit hier weg."
  }
}
