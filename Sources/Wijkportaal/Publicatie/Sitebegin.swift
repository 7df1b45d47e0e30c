import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The first page of a site without a server: every entry, by kind and by sector.
struct Sitebegin {
  private let kaart: OpenbareKaart
  private let kader: Kader
  private let naar: Verwijzer
  private let heeftPlaat: Bool

  init(_ kaart: OpenbareKaart, _ kader: Kader, heeftPlaat: Bool) {
    self.kaart = kaart
    self.kader = kader
    self.heeftPlaat = heeftPlaat
    naar = Verwijzer(kader.wijze, op: .begin)
  }

  var bladzijde: Bladzijde {
    var page = Bladzijde(
      kader.titel, op: .begin,
      inhoud: [
        .paragraph(
          "Zoek wie er in de wijk actief is, en wie welke groep bewoners bereikt.",
          kind: "inleiding"),
        // The script makes the search field here; without it the page is complete as it is.
        .element("div", ["id": "zoekplek"]),
        Bladerlijst(kaart: kaart, naar: naar).markup,
      ] + lijsten + sectoren + [plaat])
    page.script = .zoekscript
    return page
  }

  private var plaat: HTMLFragment {
    heeftPlaat
      ? .lines([.heading(2, "De kaart in één tekening"), Plaatfiguur(naar: naar).markup]) : .empty
  }

  private var lijsten: [HTMLFragment] {
    kaart.index.keuzes.soorten.map { soort in
      let own = kaart.index.nodes.filter { kaart.graaf.knoopsoort($0) == soort }
      return .element(
        "section", ["class": "doorzoekbaar"],
        .lines([
          .heading(2, HTMLFragment(soort.meervoud.beginningWithCapital), id: soort.rawValue),
          .element("ul", ["class": "lijst"], .lines(own.map(regel))),
        ]))
    }
  }

  private func regel(_ node: NodeID) -> HTMLFragment {
    let entry = kaart.graaf.knoop(node)
    return .element("li", ["data-zoek": zoektekst(node)], link(entry) + HTMLFragment(bij(node)))
  }

  private func link(_ entry: Knoop) -> HTMLFragment {
    .link(HTMLFragment(entry.naam), to: naar(.ingang(entry)))
  }

  /// What it is and where, behind the name.
  private func bij(_ node: NodeID) -> String {
    let areas = kaart.graaf.werkgebied(of: node).relaties.map {
      kaart.graaf.relaties.target(of: $0)
    }
    let names = kaart.graaf.sortedByName(areas).map { kaart.graaf.knoop($0).naam }
    let words =
      [Teksten.eigenSoort(kaart.graaf.knoop(node))].compactMap(\.self)
      + (names.isEmpty ? [] : ["in " + Teksten.opsomming(names)])
    return words.isEmpty ? "" : ": " + words.joined(separator: " ")
  }

  /// What the script finds the entry by, beside what is read.
  private func zoektekst(_ node: NodeID) -> String {
    let entry = kaart.graaf.knoop(node)
    let nummer = kaart.graaf.nummer(node)
    let texts =
      kaart.graaf.kaart.aliassen.filter { $0.knoop == nummer }.map(\.naam)
      + [entry.sector, Openbaarveld.omschrijving(entry)].compactMap(\.self)
    return texts.map { FoldedText($0).rawValue }.joined(separator: " ")
  }

  private var sectoren: [HTMLFragment] {
    let partners = kaart.index.nodes.filter { kaart.graaf.knoopsoort($0) == .wijkpartner }
    return kaart.index.keuzes.sectoren.enumerated().map { place, sector in
      let wanted = FoldedText(sector)
      let own = partners.map(kaart.graaf.knoop).filter { FoldedText($0.sector ?? "") == wanted }
      return .element(
        "section", ["class": "sectorlijst"],
        .lines([
          .heading(
            2, HTMLFragment("Sector \(sector)"), id: Bladerlijst.anker(sector: place)),
          .list(own.map(link), kind: "lijst"),
        ]))
    }
  }
}
