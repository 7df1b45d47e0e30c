import DocumentText

/// The band above every page: the title of the map and the menu.
struct Bladzijdekop {
  let kader: Kader
  let bladzijde: Bladzijde
  let naar: Verwijzer

  var markup: HTMLFragment {
    .element(
      "header", ["class": "kop"],
      .box(
        "breedte",
        [
          .paragraph(.link(HTMLFragment(kader.titel), to: naar(.begin)), kind: "kaartnaam"),
          .element("nav", ["aria-label": "Menu"], .list(punten)),
        ]))
  }

  private var punten: [HTMLFragment] {
    let common: [(String, Adres)] = [
      ("Sociale kaart", .begin), ("Wie bereikt", .wieBereikt), ("Over deze kaart", .over),
    ]
    return (common + eigen).map { name, adres in
      .link(
        HTMLFragment(name), to: naar(adres),
        isCurrent: bladzijde.heeftPlaats && adres == bladzijde.adres.bladzijde)
    }
  }

  private var eigen: [(String, Adres)] {
    switch bladzijde.bezoeker {
    case .publiek: []
    case .groep: [("Uw eigen pagina", .eigen()), ("Uitloggen", .uitloggen)]
    case .bureau: [("Werkplek", .bureau()), ("Uitloggen", .uitloggen)]
    }
  }
}

/// The way from the first page to this one.
struct Kruimelpad {
  let bladzijde: Bladzijde
  let naar: Verwijzer

  var markup: HTMLFragment {
    guard bladzijde.adres.bladzijde != .begin else { return .empty }
    let steps = ([.init("Begin", .begin)] + bladzijde.kruimels).map { step in
      HTMLFragment.link(HTMLFragment(step.naam), to: naar(step.adres))
    }
    let here = HTMLFragment.element(
      "span", ["aria-current": "page"], HTMLFragment(bladzijde.titel))
    let items = (steps + [here]).map { HTMLFragment.element("li", [:], $0) }
    return .element(
      "nav", ["class": "kruimels breedte", "aria-label": "Kruimelpad"],
      .element("ol", [:], .lines(items)))
  }
}
