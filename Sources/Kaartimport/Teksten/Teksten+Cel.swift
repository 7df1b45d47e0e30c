import Wijkmodel

extension Teksten {
  static func tekst(of bevinding: Celbevinding, waarde: String) -> String {
    let cel = citaat(waarde)
    switch bevinding {
    case .onbekendeNaam(let near):
      let question =
        near.isEmpty
        ? " Controleer de naam of voeg die eerst toe."
        : " Bedoelt u \(met(near))? Zet dan dat id in de cel."
      return "\(cel) staat niet op de kaart." + question
    case .meerdereKandidaten(let candidates):
      return "\(cel) kan meer dan één regel zijn: \(met(candidates)). Zet het juiste id in de cel."
    case .verkeerdeSoort(let found, let allowed):
      return "\(citaat(found.naam)) is een \(found.soort), maar hier hoort \(soorten(allowed))."
        + " Kies een andere naam of een andere kolom."
    case .meerdereWaarden:
      return "\(cel) zijn meer namen in één cel, en hier mag er maar één staan."
        + " Maak er aparte regels van."
    case .onbekendeKeuze(let allowed):
      return "\(cel) kan hier niet staan. Kies \(opsomming(allowed)), of laat de cel leeg."
    case .onbekendeZichtbaarheid:
      return "\(cel) kan hier niet staan; voor de zekerheid geldt de regel als vertrouwelijk."
        + " Kies openbaar, intern of vertrouwelijk."
    case .onbekendeRij(let near):
      let question = near.isEmpty ? "" : " Bedoelt u \(opsomming(near.map(citaat)))?"
      return "\(cel) staat niet in het bestand waar het in hoort.\(question)"
        + " Verander de naam, of voeg de regel daar toe."
    case .ongeldigeDatum:
      return "\(cel) is geen datum. Schrijf bijvoorbeeld 13-01-2011, 01-2011 of 2011."
    case .ongeldigeScore:
      return "\(cel) is geen cijfer van 1 tot en met 5. Kies 1, 2, 3, 4 of 5, of laat de cel leeg."
    case .ongeldigGeheel(let range, let words):
      let word = words.isEmpty ? "" : ", of schrijf \(opsomming(words))"
      return "\(cel) kan hier niet staan. Kies een heel getal van \(range.lowerBound) tot en met "
        + "\(range.upperBound)\(word), of laat de cel leeg."
    case .ongeldigAantal:
      return "\(cel) is geen heel getal. Schrijf alleen cijfers, zoals 250."
    case .totVoorVanaf(let vanaf, let tot):
      return "Het einde (\(tot.dutchText)) ligt voor het begin (\(vanaf.dutchText))."
        + " Kijk welke van de twee datums fout is."
    case .onbekendeKnoopsoort:
      let kinds = Knoopsoort.allCases.map(\.rawValue)
      return "\(cel) noemt iets wat Wijkweb niet kent. Kies uit \(opsomming(kinds)) of partij,"
        + " met | ertussen, of laat de cel leeg."
    }
  }
}
