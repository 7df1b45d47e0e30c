import DocumentText
import Kaartopslag
import Wijkmodel

/// A message with a personal link, ready to be sent; shown once, since the link is kept nowhere.
struct Herinnering {
  let kader: Bureaukader
  let rij: Registerrij
  /// The whole address of the personal link.
  let link: String
  let uitnodiging: Uitnodiging
  /// Where the way back leads.
  let terug: Adres

  private var naam: String { kader.namen.naam(rij) }

  /// What the message is about.
  var onderwerp: String { "Klopt het nog wat er over \(naam) op de kaart staat?" }

  /// The message.
  var bericht: String {
    let gegevens = kader.kaart.gegevens
    let titel = gegevens.titel.isEmpty ? "de sociale kaart" : "‘\(gegevens.titel)’"
    return """
      Goedendag,

      Op \(titel) staat informatie over \(naam). Wilt u kijken of die nog klopt? Dat duurt ongeveer een minuut.

      Open deze persoonlijke link:
      \(link)

      Klopt alles? Kies dan ‘Klopt nog’. Klopt er iets niet? Dan kunt u het daar veranderen.

      De link werkt tot en met \(uitnodiging.verloopt.datum.dutchLongText). De link is alleen voor u: wie de link heeft, kan voorstellen sturen namens \(naam).

      Met vriendelijke groet,
      \(gegevens.waarden["beheerder"] ?? "het wijkbureau")
      """
  }

  /// An address that opens the message in a mail program (RFC 6068).
  var mailadres: String {
    let to = rij.velden[.email].map { Velden.values(in: $0) }?.first ?? ""
    let isPlain = Kanaallink(to).address == "mailto:" + to
    let lines = bericht.replacing("\n", with: "\r\n")
    return "mailto:\(isPlain ? to : "")?subject=\(Adres.encoded(onderwerp))"
      + "&body=\(Adres.encoded(lines))"
  }

  var bladzijde: Bladzijde {
    var link = Invoerveld(
      "link", "Persoonlijke link", waarde: link,
      hulp: "Deze link ziet u alleen nu. Daarna kan niemand hem meer opzoeken.")
    link.autocomplete = "off"
    let text = Invoerveld("bericht", "Bericht", .tekst(regels: 14), waarde: bericht)
    return kader.blad(
      "Herinnering voor \(naam)", op: Bureaukader.adres(rij, "herinner"),
      onder: [.init(naam, Bureaukader.adres(rij))],
      melding: Melding(.gelukt, "De persoonlijke link is gemaakt. Er is nog niets verstuurd."),
      [
        .paragraph(
          "Kopieer het bericht en stuur het zelf, of open het in uw mailprogramma."),
        .paragraph(
          .element(
            "a", ["class": "knop hoofd", "href": mailadres], "Open in mijn mailprogramma")),
        link.markup, text.markup,
        .paragraph(.link("Terug", to: terug.serverpad)),
      ])
  }
}
