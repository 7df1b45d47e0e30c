import DocumentText
import Kaartopslag
import WebServer
import Wijkmodel

/// The pages that say that something did not work, without a word about how the portal is made.
enum Foutbladzijde {
  /// The page for a status.
  static func bladzijde(_ status: Int) -> Bladzijde {
    let (title, text) = tekst(status)
    return fout(title, text)
  }

  /// For somebody who asks for a page of a group without a link that works.
  static let zonderLink = fout(
    "Open eerst uw persoonlijke link",
    "Deze bladzijde is voor een groep. U komt er met de persoonlijke link uit de mail van het "
      + "wijkbureau. Open die link opnieuw. Werkt de link niet meer? Vraag het wijkbureau om een "
      + "nieuwe.")

  /// The page that says something, and where somebody can go on.
  static func fout(_ titel: String, _ tekst: String) -> Bladzijde {
    .fout(
      titel, .paragraph(HTMLFragment(tekst)),
      .paragraph(.link("Ga naar de sociale kaart", to: Adres.begin.serverpad)))
  }

  private static func tekst(_ status: Int) -> (titel: String, tekst: String) {
    switch status {
    case 400, 411, 415, 501:
      (
        "Dit is niet goed aangekomen",
        "Er ging iets mis bij het versturen. Er is niets veranderd. Ga terug en probeer het nog een "
          + "keer."
      )
    case 403:
      (
        "Dit formulier is te oud",
        "Er is niets veranderd. Ga terug, laad de bladzijde opnieuw en vul het formulier nog een "
          + "keer in."
      )
    case 404:
      (
        "Deze bladzijde is er niet",
        "Misschien is de link niet goed overgenomen, of werkt die niet meer. Vraag dan het "
          + "wijkbureau om een nieuwe link."
      )
    case 405: ("Zo kan dit niet", "Deze bladzijde kan dit niet doen. Er is niets veranderd.")
    case 408: ("Het duurde te lang", "Het versturen duurde te lang. Probeer het nog een keer.")
    case 413:
      ("Dit is te veel tekst", "Er is niets bewaard. Maak uw tekst korter en verstuur die opnieuw.")
    case 414, 431:
      ("Dit adres is te lang", "Het adres van deze bladzijde is te lang. Zoek met minder woorden.")
    case 429:
      (
        "Even wachten",
        "Er is te vaak achter elkaar iets geprobeerd. Wacht een paar minuten en probeer het dan "
          + "opnieuw."
      )
    case 503: ("Het is nu te druk", "Probeer het over een minuut opnieuw.")
    default:
      (
        "Er ging iets mis",
        "Dit ligt niet aan u. Probeer het later nog een keer. Blijft het misgaan? Meld het bij het "
          + "wijkbureau."
      )
    }
  }

  /// What a failure of the register means for somebody who just sent a form, and its status.
  static func uitleg(_ fout: Registerfout) -> (titel: String, tekst: String, status: Int) {
    switch fout {
    case .schijfVol:
      (
        "Niet opgeslagen",
        "De schijf van het portaal is vol. Wat u stuurde, is niet bewaard. Waarschuw het wijkbureau "
          + "en probeer het later opnieuw.", 507
      )
    case .verplaatst:
      (
        "Niet opgeslagen",
        "Het register staat niet meer op zijn plaats. Wat u stuurde, is niet bewaard. Waarschuw het "
          + "wijkbureau: het portaal moet opnieuw worden gestart.", 503
      )
    case .onzeker:
      (
        "Niet zeker opgeslagen",
        "Het is niet zeker of uw formulier is bewaard. Verstuur het gerust nog een keer: dubbel "
          + "versturen kan geen kwaad.", 503
      )
    case .bezet:
      (
        "Niet opgeslagen",
        "Iemand anders is net iets aan het bewaren. Wat u stuurde, is niet bewaard. Probeer het over "
          + "een minuut opnieuw.", 503
      )
    case .achterhaald(let conflicts):
      (
        "Iemand was u voor",
        "Er is niets bewaard, want intussen is iets veranderd. "
          + conflicts.map(zin).joined(separator: " ") + " Ga terug en kijk opnieuw.", 409
      )
    case .afgewezen(let reasons):
      ("Dit kan niet", reasons.joined(separator: " ") + " Er is niets bewaard.", 422)
    case .onbekend:
      (
        "Dit is er niet meer",
        "Wat u zoekt, staat niet of niet meer op de kaart. Er is niets veranderd.", 404
      )
    default:
      (
        "Niet opgeslagen",
        "Het portaal kan nu niet bij de gegevens. Wat u stuurde, is niet bewaard. Probeer het later "
          + "opnieuw.", 503
      )
    }
  }

  private static func zin(_ botsing: Registerfout.Botsing) -> String {
    let now = botsing.nu.map { "‘\($0)’" } ?? "niet meer ingevuld"
    return "Bij \(botsing.naam) is \(botsing.kolom) nu \(now)."
  }
}

extension Portaal {
  /// The answer for a status.
  func foutantwoord(_ status: Int) -> Response {
    antwoord(Foutbladzijde.bladzijde(status), status: status)
  }

  /// The answer for a failure of the register.
  func antwoord(_ fout: Registerfout) -> Response {
    let (title, text, status) = Foutbladzijde.uitleg(fout)
    return antwoord(Foutbladzijde.fout(title, text), status: status)
  }
}
