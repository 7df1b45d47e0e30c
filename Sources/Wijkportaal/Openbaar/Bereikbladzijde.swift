import DocumentText
import GraphCore
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// The page on which somebody asks who reaches a group.
struct Bereikbladzijde {
  private let graaf: KaartGraph
  private let vraag: Bereikvraag
  private let naar: Verwijzer

  init(_ kaart: OpenbareKaart, _ vraag: Bereikvraag, _ kader: Kader) {
    graaf = kaart.graaf
    self.vraag = vraag
    naar = Verwijzer(kader.wijze, op: .wieBereikt)
  }

  var bladzijde: Bladzijde {
    Bladzijde("Wie bereikt een groep?", op: .wieBereikt, inhoud: inhoud)
  }

  private var inhoud: [HTMLFragment] {
    let lead = HTMLFragment.paragraph(inleiding, kind: "inleiding")
    guard !doelgroepen.isEmpty else {
      return [lead, .paragraph("Op deze kaart staan nog geen doelgroepen.")]
    }
    return naar.heeftServer
      ? [lead, formulier] + antwoord : [lead] + Bereiklijst(graaf: graaf, naar: naar).inhoud
  }

  private var inleiding: HTMLFragment {
    naar.heeftServer
      ? "Zoek wie een groep bewoners bereikt, zelf of via iemand anders. Bij elk antwoord staat de "
        + "weg erheen en de bron."
      : "Per groep bewoners staat hier wie haar bereikt, langs welke weg en volgens welke bron. "
        + HTMLFragment(Teksten.sterkteuitleg)
  }

  private var doelgroepen: [NodeID] { graaf.sortedByName(graaf.knopen(.init(.doelgroep))) }

  private var formulier: HTMLFragment {
    let groups = doelgroepen.map(graaf.knoop).map { Invoerveld.Keuze($0.id, $0.naam) }
    let areas = graaf.sortedByName(graaf.knopen(.init(.gebied))).map(graaf.knoop)
      .map { Invoerveld.Keuze($0.id, $0.naam) }
    let hard = Invoerveld.Keuze(
      Bereikvraag.moeilijkBereikbaar, "Alle groepen die moeilijk bereikbaar zijn")
    let steps = [
      Invoerveld.Keuze("0", "Wie de groep zelf bereikt"),
      .init("1", "Ook wie iemand kent die de groep bereikt"),
      .init("2", "Ook via twee contacten"),
    ]
    return .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: naar(.wieBereikt),
          Invoerveld(
            Bereikvraag.Veldnaam.doelgroep, "Welke groep?", .keuze([hard] + groups),
            waarde: vraag.doelgroep
          ).markup,
          Invoerveld(
            Bereikvraag.Veldnaam.gebied, "In welk gebied?",
            .keuze([.init("", "Overal")] + areas), waarde: vraag.gebied
          ).markup,
          Invoerveld(
            Bereikvraag.Veldnaam.via, "Via wie?", .rondjes(steps), waarde: String(vraag.via)
          ).markup,
          Formulier.knoppen(Knop("Zoek wie deze groep bereikt")))
      ])
  }

  private var antwoord: [HTMLFragment] {
    guard !vraag.doelgroep.isEmpty else { return [] }
    var question = WieBereikt(vraag.doelgroep)
    question.stappen = vraag.via
    if !vraag.gebied.isEmpty { question.gebied = Gebiedskeuze(vraag.gebied) }
    do {
      return Antwoordweergave(
        antwoord: try question.antwoord(on: graaf), graaf: graaf, naar: naar
      ).inhoud
    } catch {
      return [
        .heading(2, "Geen antwoord"),
        .paragraph(
          "De groep of het gebied dat u koos, staat niet op deze kaart. Kies iets anders uit de "
            + "lijst."),
      ]
    }
  }
}

/// Who reaches each group, for a site that cannot answer questions.
struct Bereiklijst {
  let graaf: KaartGraph
  let naar: Verwijzer

  var inhoud: [HTMLFragment] {
    graaf.sortedByName(graaf.knopen(.init(.doelgroep))).flatMap { group -> [HTMLFragment] in
      let entry = graaf.knoop(group)
      let edges = graaf.relations(.bereikt, to: group).sorted {
        graaf.precedesByName(graaf.van($0), graaf.van($1))
      }
      let rows = edges.map { edge in
        let party = graaf.knoop(graaf.van(edge))
        let details = Relatiedetails(graaf: graaf, edge: edge)
        return .link(HTMLFragment(party.naam), to: naar(.ingang(party))) + details.woorden
          + details.herkomst
      }
      return [
        .heading(2, .link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))),
        rows.isEmpty
          ? .paragraph("Niemand vastgelegd die deze groep bereikt.") : .list(rows, kind: "lijst"),
      ]
    }
  }
}
