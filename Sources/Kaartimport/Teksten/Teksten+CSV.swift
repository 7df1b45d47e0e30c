import DelimitedText

extension Teksten {
  static func tekst(of detail: TextReport.Detail) -> String {
    switch detail {
    case .tooFewFields, .tooManyFields, .noRows, .onlyHeader: overRijen(detail)
    case .emptyHeading, .trailingEmptyHeadings, .repeatedHeading, .titleAboveHeader,
      .declaredSeparatorAbsent:
      overKoppen(detail)
    case .unclosedQuote, .quoteInsideField, .textAfterQuote: overAanhalingstekens(detail)
    default: overTekens(detail)
    }
  }

  private static func overRijen(_ detail: TextReport.Detail) -> String {
    switch detail {
    case .tooFewFields(let expected, let found):
      return "Deze regel heeft \(aantal(found, "cel", "cellen")), maar er zijn \(expected) koppen."
        + " Kijk of er iets is weggevallen."
    case .tooManyFields(let expected, let found, let isEmpty):
      let advice =
        isEmpty
        ? " De cellen te veel zijn leeg; dat geeft niets."
        : " Zet een tekst met een scheidingsteken erin tussen aanhalingstekens."
      return "Deze regel heeft \(aantal(found, "cel", "cellen")), maar er zijn \(expected) koppen."
        + advice
    case .onlyHeader:
      return "Onder de koppen staan geen regels. Vul de lijst of haal het bestand weg."
    default: return "Dit bestand is leeg. Kijk of dit het goede bestand is."
    }
  }

  private static func overKoppen(_ detail: TextReport.Detail) -> String {
    switch detail {
    case .trailingEmptyHeadings(let count):
      return "De laatste \(count) kolommen hebben geen kop. Staat er niets in, dan geeft dat niets."
        + " Zet er anders een kop boven."
    case .repeatedHeading(let heading, let first):
      return
        "De kop \(citaat(heading)) staat ook al boven kolom \(first). Verander een van de twee."
    case .titleAboveHeader(let usual):
      return "De eerste regel heeft één cel en de andere hebben er \(usual): dit lijkt een titel."
        + " Haal die weg, zodat de koppen bovenaan staan."
    case .declaredSeparatorAbsent(let declared, let likely):
      return "De eerste regel zegt dat \(citaat(String(declared.character))) de cellen scheidt,"
        + " maar het lijkt \(citaat(String(likely.character))). Verander de eerste regel."
    default: return "Deze kolom heeft geen kop. Zet er een kop boven, of haal de kolom weg."
    }
  }

  private static func overAanhalingstekens(_ detail: TextReport.Detail) -> String {
    switch detail {
    case .unclosedQuote:
      return "Hier begint een aanhalingsteken dat nergens sluit. Het is gelezen als gewoon teken."
        + " Kijk of de cel klopt."
    case .textAfterQuote(let text):
      return "Na het sluitende aanhalingsteken staat nog \(citaat(text)). Het is erbij gelezen."
        + " Kijk of de cel klopt."
    default:
      return "Midden in deze cel staat een aanhalingsteken. Het is gelezen als gewoon teken."
        + " Kijk of de cel klopt."
    }
  }

  private static func overTekens(_ detail: TextReport.Detail) -> String {
    switch detail {
    case .invalidByte(_, let scalar):
      return "Eén teken is in een andere codering opgeslagen; het is gelezen als"
        + " \(citaat(String(scalar))). Kijk of dat klopt, en sla op als CSV UTF-8."
    case .doublyEncoded(let text):
      return "Hier zijn letters verminkt; waarschijnlijk stond er \(citaat(text)). Verbeter de cel."
    case .replacementCharacter, .unpairedSurrogate, .oddByteCount:
      return "Hier is een teken verloren gegaan. Zoek in de oude lijst wat er stond."
    case .undefinedByte, .improbableCharacter:
      return "Hier staat een teken dat waarschijnlijk verkeerd is gelezen. Kijk of de cel klopt."
    case .foreignBytes:
      return "Vanaf hier is de tekst op een andere manier opgeslagen dan daarvoor, en dus"
        + " onleesbaar. Voeg de regels opnieuw toe in een spreadsheet en sla op als CSV UTF-8."
    case .innerByteOrderMark:
      return "Hier staat een onzichtbaar teken, zoals bij het plakken van twee bestanden."
        + " Typ de cel opnieuw."
    case .nul(let count):
      return "In deze cel \(count == 1 ? "staat een leeg teken" : "staan \(count) lege tekens")"
        + " (NUL). Het is bewaard. Typ de cel opnieuw."
    case .trailingPadding:
      return "Achter de laatste regel stonden nog tekens zonder inhoud; die zijn overgeslagen."
    default:
      return "In deze cel staat een onzichtbaar stuurteken. Het is bewaard. Typ de cel opnieuw."
    }
  }
}
