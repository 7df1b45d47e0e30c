import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The page of one entry: what is stated of it, what it is tied to, its age and its picture.
struct Ingangbladzijde {
  private let graaf: KaartGraph
  private let node: NodeID
  private let knoop: Knoop
  private let naar: Verwijzer
  private let heeftPlaat: Bool

  init(_ graaf: KaartGraph, of node: NodeID, _ kader: Kader, heeftPlaat: Bool) {
    self.graaf = graaf
    self.node = node
    self.heeftPlaat = heeftPlaat
    knoop = graaf.knoop(node)
    naar = Verwijzer(kader.wijze, op: .ingang(knoop))
  }

  var bladzijde: Bladzijde {
    Bladzijde(
      knoop.naam, op: .ingang(knoop), kruimels: kruimels,
      inhoud: [
        .paragraph(HTMLFragment(soortregel), kind: "soort"), omschrijving, ouderdom,
        .box("naast", [.box("feiten", feiten), .box("beeld", beeld)]), gebied,
      ])
  }

  private var kruimels: [Bladzijde.Kruimel] {
    let kind = knoop.knoopsoort
    let list =
      naar.heeftServer
      ? Adres.begin.met([.init(Zoekvraag.Veldnaam.soort, kind.rawValue)])
      : Adres.begin.bij(kind.rawValue)
    return [.init(kind.meervoud.beginningWithCapital, list)]
  }

  private var soortregel: String {
    let areas = graaf.werkgebied(of: node).relaties.map { graaf.relaties.target(of: $0) }
    let names = graaf.sortedByName(areas).map { graaf.knoop($0).naam }
    let place = names.isEmpty || names.count > 4 ? "" : " in \(Teksten.opsomming(names))"
    return Teksten.soort(knoop) + place
  }

  private var omschrijving: HTMLFragment {
    Openbaarveld.omschrijving(knoop).map { .paragraph(HTMLFragment($0), kind: "inleiding") }
      ?? .empty
  }

  private var ouderdom: HTMLFragment {
    let age = Ouderdom(knoop, on: graaf.peildatum)
    return .paragraph(
      HTMLFragment(age.zinnen.joined(separator: " ")), kind: age.isOud ? "oud" : nil)
  }

  private var feiten: [HTMLFragment] {
    let facts = Feitenlijst(graaf: graaf, node: node, naar: naar)
    let isArea = knoop.knoopsoort == .gebied
    let relations = Relatielijst(
      graaf: graaf, node: node, naar: naar, zonder: isArea ? [.werkzaamIn] : [])
    return [.heading(2, "Gegevens"), facts.markup, onbereikt]
      + (isArea && relations.aantal == 0
        ? [] : [.heading(2, "Wie en wat hoort erbij"), relations.markup])
  }

  /// Who works in an area: often many, and so below the rest.
  private var gebied: HTMLFragment {
    knoop.knoopsoort == .gebied
      ? Gebiedslijst(graaf: graaf, gebied: node, naar: naar).markup : .empty
  }

  private var onbereikt: HTMLFragment {
    guard knoop.knoopsoort == .doelgroep, graaf.relations(.bereikt, to: node).isEmpty else {
      return .empty
    }
    return .paragraph(
      "Er is niemand vastgelegd die deze groep bereikt. Dat is iets anders dan: niemand bereikt "
        + "deze groep.")
  }

  private var beeld: [HTMLFragment] {
    guard heeftPlaat else {
      return [
        .heading(2, "Tekening"),
        .paragraph("Hier is geen tekening van: er staat te veel op om te kunnen lezen."),
      ]
    }
    return [
      .heading(2, "Tekening"),
      Plaatfiguur(id: knoop.id, naam: knoop.naam, naar: naar).markup,
    ]
  }
}
