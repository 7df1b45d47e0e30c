import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Ways into the map for who does not know what to type.
struct Bladerlijst {
  let kaart: OpenbareKaart
  let naar: Verwijzer

  private var graaf: KaartGraph { kaart.graaf }

  var markup: HTMLFragment {
    let keuzes = kaart.index.keuzes
    let lists: [(kop: HTMLFragment, links: [HTMLFragment])] = [
      ("Soorten", keuzes.soorten.map(soort)),
      ("Wijken en gebieden", (keuzes.wijken + keuzes.buurten).map(ingang)),
      ("Thema's", keuzes.themas.map(ingang)),
      ("Doelgroepen", graaf.sortedByName(graaf.knopen(.init(.doelgroep))).map(ingang)),
      ("Sectoren", keuzes.sectoren.enumerated().map { sector($1, at: $0) }),
    ]
    let parts = lists.filter { !$0.links.isEmpty }.map { list in
      HTMLFragment.element(
        "section", [:],
        .lines([.heading(3, list.kop), .list(list.links, kind: "lijst")]))
    }
    return .element(
      "section", ["class": "bladeren-door"],
      .lines([.heading(2, "Blader door de kaart"), .box("rooster", parts)]))
  }

  private func soort(_ soort: Knoopsoort) -> HTMLFragment {
    let count = graaf.knopen(.init(soort)).count
    let adres =
      naar.heeftServer
      ? Adres.begin.met([.init(Zoekvraag.Veldnaam.soort, soort.rawValue)])
      : Adres.begin.bij(soort.rawValue)
    return .link(HTMLFragment(soort.meervoud.beginningWithCapital), to: naar(adres))
      + HTMLFragment(" (\(count))")
  }

  private func ingang(_ node: NodeID) -> HTMLFragment {
    let entry = graaf.knoop(node)
    return .link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))
  }

  private func sector(_ sector: String, at place: Int) -> HTMLFragment {
    let adres =
      naar.heeftServer
      ? Adres.begin.met([.init(Zoekvraag.Veldnaam.sector, sector)])
      : Adres.begin.bij(Self.anker(sector: place))
    return .link(HTMLFragment(sector.beginningWithCapital), to: naar(adres))
  }

  /// The id of the list of the sector at a place, on a page without a server.
  static func anker(sector place: Int) -> String { "sector-\(place + 1)" }
}
