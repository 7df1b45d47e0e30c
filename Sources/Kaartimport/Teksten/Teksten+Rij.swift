import Wijkmodel

extension Teksten {
  static func tekst(of bevinding: Rijbevinding, waarde: String) -> String {
    switch bevinding {
    case .leegVerplicht(let column):
      return "De cel onder \(citaat(column)) is leeg, en zonder die cel betekent de regel niets."
        + " Vul de cel of haal de regel weg."
    case .ongeldigID(let proposal):
      let advice = proposal.isEmpty ? "" : " Neem bijvoorbeeld \(proposal)."
      return "\(citaat(waarde)) kan geen id zijn: alleen letters, cijfers, - en _ mogen." + advice
    case .dubbelID(let file, let line):
      return "Het id \(citaat(waarde)) bestaat al: \(file), regel \(line)."
        + " Geef een van de twee een ander id, of haal de dubbele regel weg."
    case .dubbeleNaam(let id, let file, let line):
      return "Uit deze naam volgt het id \(citaat(id)), en dat bestaat al: \(file), regel \(line)."
        + " Is het iets anders? Geef deze regel dan een eigen id. Anders: haal de regel weg."
    case .geenIDUitNaam:
      return "In deze naam staan geen letters of cijfers, dus er is geen id van te maken."
        + " Geef de regel een eigen id."
    case .teLang(let expected, let found):
      return "Deze regel heeft \(found) cellen, maar er zijn \(expected) koppen. Misschien staat er"
        + " een scheidingsteken in een tekst; zet die tekst dan tussen aanhalingstekens."
    case .teKort(let expected, let found):
      return "Deze regel heeft \(found) van de \(expected) cellen. De rest telt als leeg."
        + " Kijk of er niets is weggevallen."
    case .onbekendeRelatie(let near):
      let question = near.isEmpty ? "" : " Bedoelt u \(opsomming(near))?"
      return "De relatie \(citaat(waarde)) kent Wijkweb niet.\(question)"
        + " Een eigen soort relatie zet u in relatiesoorten.csv."
    case .verkeerdeEinden(let relation, let from, let target, let reversed):
      let advice =
        reversed
        ? " Andersom past het wel: verwissel dan van en naar."
        : " Kies een andere soort relatie, of verander van of naar."
      return "De relatie \(citaat(relation)) kan niet van \(metLidwoord(from)) naar"
        + " \(metLidwoord(target)) lopen." + advice
    case .dubbeleRelatiesoort:
      return "De relatie \(citaat(waarde)) bestaat al. Kies een andere naam."
    case .teVeelRelatiesoorten:
      return "Er zijn al zoveel soorten relaties dat deze er niet bij kan. Haal er een weg die u"
        + " niet gebruikt."
    case .dubbeleSleutel(let line):
      return "\(citaat(waarde)) staat ook al op regel \(line); die regel telt."
        + " Haal een van de twee weg."
    case .zelfdeKnoop:
      return "Deze relatie loopt van \(citaat(waarde)) naar zichzelf. Is dat zo bedoeld?"
    case .dubbelOordeel(let line):
      return "Regel \(line) gaat over hetzelfde. Deze regel telt; haal een van de twee weg."
    case .invloedOpZichzelf:
      return "Invloed van een partij op zichzelf betekent niets en telt niet mee."
        + " Haal de regel weg."
    case .oordeelZonder(let columns):
      return "Bij dit oordeel staat niet: \(opsomming(columns, "en")). Een oordeel heeft een datum,"
        + " de rol van wie oordeelde en een einddatum. Vul dat aan."
    case .beoordelaarIsPersoon:
      return "\(citaat(waarde)) is een persoon op de kaart. Schrijf de rol op van wie oordeelde,"
        + " niet de naam."
    case .oordeelOverPersoonOpenbaar:
      return "Een oordeel over een persoon wordt nooit openbaar getoond, wat hier ook staat."
        + " Maak de cel leeg."
    }
  }
}
