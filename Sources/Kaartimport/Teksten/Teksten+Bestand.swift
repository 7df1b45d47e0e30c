import DelimitedText

extension Teksten {
  static func tekst(of bevinding: Bestandbevinding) -> String {
    switch bevinding {
    case .onleesbaar:
      return "Dit bestand gaat niet open. Kijk of u het mag lezen en of het nog bestaat."
    case .geenTekst(let format): return geenTekst(format)
    case .onbekendeCodering(let name):
      return "De tekst is opgeslagen als \(name); dat leest Wijkweb niet."
        + " Sla het bestand op als CSV UTF-8."
    case .teGroot:
      return "Dit bestand is te groot. Verdeel het over twee bestanden."
    case .leeg: return "Dit bestand is leeg. Vul het of haal het weg."
    case .onbekendBestand(let near):
      let question = near.isEmpty ? "" : " Bedoelt u \(opsomming(near))? Geef het dan die naam."
      return "Wijkweb kent geen bestand met deze naam en heeft het niet gelezen." + question
    case .dubbelBestand(let read):
      return "Dit bestand is niet gelezen, omdat \(citaat(read)) voor dezelfde lijst is."
        + " Voeg ze samen tot één bestand."
    case .geenKaartbestand:
      return "Het bestand kaart.csv ontbreekt. Maak het met de koppen sleutel en waarde"
        + " en een regel met de titel."
    case .geenTitel:
      return
        "De kaart heeft geen titel. Zet in kaart.csv een regel met titel en de naam van uw kaart."
    case .kolomOntbreekt(let column):
      return "De kolom \(citaat(column)) ontbreekt, en zonder die kolom zijn de regels niet te"
        + " lezen. Zet de kop \(citaat(column)) boven de juiste kolom."
    case .regelsBovenKoppen(let count):
      return "Boven de koppen \(count == 1 ? "staat" : "staan") nog"
        + " \(aantal(count, "regel", "regels")); die \(count == 1 ? "is" : "zijn") overgeslagen."
        + " Haal ze weg, dan blijft de lijst duidelijk."
    }
  }

  static func tekst(of bevinding: Kopbevinding) -> String {
    switch bevinding {
    case .dubbel(let name):
      return "Deze kop komt twee keer voor. De tweede kolom is bewaard als \(citaat(name))."
        + " Geef een van de twee een andere naam."
    case .leeg(let name):
      return "Er staan gegevens in een kolom zonder kop. Ze zijn bewaard als \(citaat(name))."
        + " Zet er een kop boven."
    case .eigen:
      return "Deze kolom kent Wijkweb niet. Hij blijft bewaard als uw eigen kolom."
    case .lijktOp(let column):
      return "Deze kolom kent Wijkweb niet; hij is bewaard als uw eigen kolom."
        + " Bedoelt u \(citaat(column))? Verander dan de kop."
    case .nietBewaard:
      return "Voor deze kolom is in dit bestand geen plaats. Wat erin staat is niet overgenomen."
    case .ontbreekt:
      return "Boven dit bestand staan geen koppen. De eerste regel is gelezen als gegevens."
        + " Zet de koppen sleutel en waarde erboven."
    case .gelezenAls(let column):
      return "Deze kolom is gelezen als \(citaat(column)). Klopt dat niet? Verander dan de kop."
    }
  }

  private static func geenTekst(_ format: BinaryFormat) -> String {
    switch format {
    case .zip, .ole:
      return "Dit is geen CSV maar een Excel-bestand of een ander document. Open het in Excel of"
        + " LibreOffice, kies Opslaan als, en kies CSV UTF-8."
    case .pdf:
      return "Dit is een PDF en geen CSV. Vraag om de lijst als spreadsheet."
    case .picture: return "Dit is een plaatje en geen CSV. Vraag om de lijst als spreadsheet."
    case .compressed:
      return "Dit is een ingepakt bestand. Pak het uit en gebruik het CSV-bestand dat erin zit."
    case .sqlite: return "Dit is een database en geen CSV. Sla de lijst op als CSV UTF-8."
    case .markup, .richText:
      return "Dit is een webpagina of document en geen CSV. Open het in een spreadsheet en sla het"
        + " op als CSV UTF-8."
    case .unknown:
      return "Dit is geen tekst, dus geen CSV. Sla de lijst in uw programma op als CSV UTF-8."
    }
  }
}
