import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The form of the search page: words, and choices among what occurs.
struct Zoekformulier {
  let kaart: OpenbareKaart
  let vraag: Zoekvraag
  let naar: Verwijzer
  /// Whether the choices beside the words are shown at once.
  let isOpen: Bool

  /// The id of the choices beside the words.
  static let keuzeanker = "preciezer"

  var markup: HTMLFragment {
    .box(
      "zoekvak",
      [
        Formulier.zoeken(
          naar: naar(.begin), label: "Zoeken op de sociale kaart", zoekveld, preciezer,
          Formulier.knoppen(Knop("Zoeken")))
      ])
  }

  private var zoekveld: HTMLFragment {
    var veld = Invoerveld(
      Zoekvraag.Veldnaam.zoek, "Wat of wie zoekt u?", .regel("search"), waarde: vraag.tekst,
      hulp: "Bijvoorbeeld een naam, een onderwerp of een soort organisatie.")
    veld.grens = Zoekvraag.mostLetters
    veld.autocomplete = "off"
    return veld.markup
  }

  private var preciezer: HTMLFragment {
    .element(
      "details", ["id": Self.keuzeanker, "open": isOpen ? "open" : nil],
      .element("summary", [:], "Preciezer zoeken"), .box("filters", keuzevelden))
  }

  private var keuzevelden: [HTMLFragment] {
    let keuzes = kaart.index.keuzes
    let soorten = keuzes.soorten.map {
      Invoerveld.Keuze($0.rawValue, $0.meervoud.beginningWithCapital)
    }
    return [
      veld(Zoekvraag.Veldnaam.soort, "Soort", vraag.soort?.rawValue ?? "", soorten),
      veld(Zoekvraag.Veldnaam.wijk, "Wijk", vraag.wijk, namen(keuzes.wijken)),
      veld(Zoekvraag.Veldnaam.buurt, "Buurt of plek", vraag.buurt, namen(keuzes.buurten)),
      veld(
        Zoekvraag.Veldnaam.sector, "Sector", vraag.sector,
        keuzes.sectoren.map { .init($0, $0.beginningWithCapital) }),
      veld(Zoekvraag.Veldnaam.thema, "Thema", vraag.thema, namen(keuzes.themas)),
      veld(
        Zoekvraag.Veldnaam.doelgroep, "Bereikt deze doelgroep", vraag.doelgroep,
        namen(keuzes.doelgroepen)),
    ]
  }

  private func namen(_ nodes: [NodeID]) -> [Invoerveld.Keuze] {
    nodes.map(kaart.graaf.knoop).map { Invoerveld.Keuze($0.id, $0.naam) }
  }

  private func veld(
    _ naam: String, _ label: String, _ waarde: String, _ keuzes: [Invoerveld.Keuze]
  ) -> HTMLFragment {
    guard !keuzes.isEmpty else { return .empty }
    return Invoerveld(naam, label, .keuze([.init("", "Alles")] + keuzes), waarde: waarde).markup
  }
}
