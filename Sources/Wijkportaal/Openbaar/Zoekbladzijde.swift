import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The first page: search, and what is found.
struct Zoekbladzijde {
  private let kaart: OpenbareKaart
  private let vraag: Zoekvraag
  private let kader: Kader
  private let naar: Verwijzer
  private let heeftPlaat: Bool

  init(_ kaart: OpenbareKaart, _ vraag: Zoekvraag, _ kader: Kader, heeftPlaat: Bool) {
    self.kaart = kaart
    self.vraag = vraag
    self.kader = kader
    self.heeftPlaat = heeftPlaat
    naar = Verwijzer(kader.wijze, op: .begin)
  }

  var bladzijde: Bladzijde {
    guard vraag.isGesteld else {
      return Bladzijde(
        kader.titel, op: .begin,
        inhoud: [
          inleiding, formulier(isOpen: true), Bladerlijst(kaart: kaart, naar: naar).markup, plaat,
        ])
    }
    let uitslag = Zoekuitslag(vraag, in: kaart)
    let woorden = Zoekwoorden(kaart: kaart, vraag: vraag, uitslag: uitslag)
    let isOpen = vraag.kiest || (vraag.heeftFilter && uitslag.gevonden.isEmpty)
    return Bladzijde(
      woorden.titel, op: vraag.adres(), melding: Self.melding(uitslag),
      inhoud: [formulier(isOpen: isOpen), isOpen ? .empty : gekozen(woorden)]
        + inhoud(uitslag, woorden))
  }

  private func formulier(isOpen: Bool) -> HTMLFragment {
    Zoekformulier(kaart: kaart, vraag: vraag, naar: naar, isOpen: isOpen).markup
  }

  /// What was chosen in one line, with the way to change it.
  private func gekozen(_ woorden: Zoekwoorden) -> HTMLFragment {
    guard !woorden.keuzes.isEmpty else { return .empty }
    return .paragraph(
      HTMLFragment("U koos: \(woorden.keuzes.joined(separator: "; ")). ")
        + .link("Verander uw keuzes", to: naar(vraag.keuzeadres)) + ".")
  }

  private var inleiding: HTMLFragment {
    .paragraph(
      "Zoek wie er in de wijk actief is, en wie welke groep bewoners bereikt.",
      kind: "inleiding")
  }

  private var plaat: HTMLFragment {
    heeftPlaat
      ? .lines([.heading(2, "De kaart in één tekening"), Plaatfiguur(naar: naar).markup]) : .empty
  }

  private static func melding(_ uitslag: Zoekuitslag) -> Melding? {
    guard !uitslag.onbekend.isEmpty else { return nil }
    let labels = Teksten.opsomming(uitslag.onbekend.map { "‘\($0)’" })
    return Melding(
      .opgelet, HTMLFragment("Wat u koos bij \(labels) staat niet op de kaart en telt niet mee."))
  }

  private func inhoud(_ uitslag: Zoekuitslag, _ woorden: Zoekwoorden) -> [HTMLFragment] {
    guard !uitslag.gevonden.isEmpty else { return nietsGevonden(uitslag) }
    let extra = uitleg(uitslag)
    let results = uitslag.plaatsen.map { place in
      Resultaatregel(graaf: kaart.graaf, node: uitslag.gevonden[place], naar: naar).markup
    }
    return [
      .heading(2, HTMLFragment(woorden.telling)),
      extra.isEmpty ? .empty : .paragraph(HTMLFragment(extra)),
      .list(results, kind: "uitslag"),
      Bladerknoppen(bladzijde: uitslag.bladzijde, aantal: uitslag.bladzijden) { page in
        naar(vraag.adres(bladzijde: page))
      }.markup,
    ]
  }

  private func uitleg(_ uitslag: Zoekuitslag) -> String {
    var sentences: [String] = []
    if uitslag.bladzijden > 1 {
      let range = uitslag.plaatsen
      sentences.append("U ziet nummer \(range.lowerBound + 1) tot en met \(range.upperBound).")
    }
    if uitslag.ruimer > 0 {
      sentences.append(
        uitslag.ruimer == uitslag.gevonden.count
          ? "Het gaat om wie in een groter gebied werkt, en dus ook hier."
          : "Wie in een groter gebied werkt, en dus ook hier, staat achteraan.")
    }
    return sentences.joined(separator: " ")
  }

  private var gezocht: String { vraag.tekst.isEmpty ? "" : " voor ‘\(vraag.tekst)’" }

  private func nietsGevonden(_ uitslag: Zoekuitslag) -> [HTMLFragment] {
    let meant = uitslag.bedoeld.map(kaart.graaf.knoop).map { entry in
      HTMLFragment.link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))
    }
    var tips: [HTMLFragment] = [
      "Controleer of u het woord goed schreef, of gebruik een deel ervan."
    ]
    if vraag.heeftFilter, !vraag.tekst.isEmpty {
      var wider = Zoekvraag()
      wider.tekst = vraag.tekst
      tips.append(.link("Zoek ditzelfde zonder andere keuzes", to: naar(wider.adres())) + ".")
    } else if vraag.heeftFilter {
      tips.append("Kies minder tegelijk.")
    }
    tips.append(.link("Begin opnieuw en blader door de kaart", to: naar(.begin)) + ".")
    return [
      .heading(2, HTMLFragment("Niets gevonden\(gezocht)")),
      .paragraph(
        "Dat betekent: het is niet vastgelegd. Het betekent niet: het bestaat niet."),
    ]
      + (meant.isEmpty ? [] : [.paragraph("Bedoelt u misschien:"), .list(meant, kind: "lijst")])
      + [.paragraph("Wat u kunt doen:"), .list(tips)]
  }
}
