internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Onderdeel {
  /// How to involve whom.
  static let advies = Onderdeel(
    "advies", uitleg: "Toon een advies: welk niveau, wie uitnodigen, wie ontzien."
  ) { Participatieadvies($0).blokken }
}

extension Participatieadvies {
  /// The advice as text and tables.
  var blokken: [DocumentBlock] {
    begin + inleiding + niveaublokken + herkomstblokken + aanbodblokken
      + waarschuwingsblokken(waarschuwingen) + routeblokken + uitnodigingsblokken + drukteblokken
      + stilte
  }

  /// The advice without what stands elsewhere in a plan: what was agreed, what is fixed and open,
  /// who judged, what was not used, who wants another level and who was never spoken.
  var planblokken: [DocumentBlock] {
    let others = waarschuwingen.filter { ![.wilMeer, .samenNietGewild].contains($0.soort) }
    return begin + niveaublokken + waarschuwingsblokken(others) + routeblokken
      + uitnodigingsblokken + drukteblokken
  }

  private var begin: [DocumentBlock] {
    [
      .heading(level: 1, "Advies voor de participatie"),
      .paragraph(
        "Het advies over het niveau gaat uit van belang, invloed, rol, ring en speelruimte. De "
          + "houding telt daarbij niet mee: wie tegen is, hoort er net zo goed bij. U beslist."),
    ]
  }

  private var inleiding: [DocumentBlock] {
    let fixed = veld.vraagstuk.vaststaand
    return [
      .paragraph(veld.herkomst), ruimte,
      .paragraph(
        fixed.map { "Dit staat al vast: \($0.sentence) Daarover kunt u alleen informeren." }
          ?? "Wat al vaststaat, is niet vermeld. Zeg het erbij, dan weet iedereen waar het gesprek "
          + "over gaat."),
    ]
  }

  private var ruimte: DocumentBlock {
    switch speelruimte {
    case .vermeld(let text): .paragraph("Hierover valt nog te kiezen: \(text.sentence)")
    case .geen: .note("Er is volgens de kaart niets meer te kiezen. Informeren is dan eerlijk.")
    case .nietVermeld:
      .note(
        "Wat er nog te kiezen is, is niet vermeld. Vul de speelruimte eerst in: elk advies boven "
          + "informeren is tot die tijd voorlopig.")
    }
  }

  private var niveaublokken: [DocumentBlock] {
    let blocks: [DocumentBlock] = [.heading(level: 2, "Welk niveau past bij wie?")]
    guard niveaus.contains(where: { $0.advies != nil }) else {
      return blocks + [
        .note(
          "Er is hier van geen enkele partij te zien hoeveel belang en invloed zij heeft. Daarom "
            + "is er geen advies over het niveau.")
      ]
    }
    let open = niveaus.filter { $0.advies == nil }
    return blocks + [.table(niveautabel)] + twijfelblokken + verschilblokken
      + (open.isEmpty
        ? []
        : [
          .paragraph("Hierover is geen advies, omdat er te weinig is beoordeeld:"),
          .list(open.map { "\(naam($0.actor)): \($0.keuze.vragen.joined(separator: " "))" }),
        ])
  }

  /// What does not fit a level, asked once for all of whom it is asked.
  private var twijfelblokken: [DocumentBlock] {
    let doubts = niveaus.filter { $0.advies != nil }.flatMap { niveau in
      niveau.keuze.vragen.map { (vraag: $0, actor: niveau.actor) }
    }
    let questions = doubts.map(\.vraag).enumerated().filter { place, question in
      doubts.firstIndex { $0.vraag == question } == place
    }.map(\.element)
    guard !questions.isEmpty else { return [] }
    return [
      .paragraph("Vragen aan u:"),
      .list(
        questions.map { question in
          let names = veld.graaf.namen(doubts.filter { $0.vraag == question }.map(\.actor))
          return "\(names): \(question.lowercasedFirst)"
        }),
    ]
  }

  /// Who judged the other views and when, and what was not used of any of them.
  private var herkomstblokken: [DocumentBlock] {
    let others = [luik.feitelijk, luik.gewenst, luik.wenselijk].filter { $0.kijk != veld.kijk }
    return veld.nietGebruikt
      + others.flatMap { other -> [DocumentBlock] in
        let unused = other.nietGebruikt
        guard !other.beoordeeld.isEmpty || !unused.isEmpty else { return [] }
        return [.paragraph(other.herkomst)] + unused
      }
  }

  /// Where the suggestion is higher or lower than what the municipality would like.
  private var verschilblokken: [DocumentBlock] {
    func names(_ isWanted: (Int, Int) -> Bool) -> String {
      veld.graaf.namen(
        niveaus.filter { niveau in
          guard let advice = ladder.rang(niveau.advies), let wish = ladder.rang(niveau.wensGemeente)
          else { return false }
          return isWanted(advice, wish)
        }.map(\.actor))
    }
    let lines = [("hoger", names(>)), ("lager", names(<))].filter { !$0.1.isEmpty }
    return lines.map { word, names in
      .paragraph("Het advies is \(word) dan wat de gemeente wenst bij: \(names).")
    }
  }

  private var niveautabel: DocumentTable {
    DocumentTable(
      name: "niveaus",
      caption: "Het advies per partij, met ernaast wat over het niveau is beoordeeld.",
      columns: [
        "Partij", "Advies", "Waarom", "Het niveau nu", "Wil de partij zelf", "Wenst de gemeente",
      ],
      rows: niveaus.compactMap { niveau in
        guard let advies = niveau.advies else { return nil }
        return [
          naam(niveau.actor), advies, niveau.keuze.redenen.joined(separator: " "),
          niveau.nu ?? Teksten.nietBeoordeeld,
          niveau.wilZelf ?? Teksten.nietBeoordeeld, niveau.wensGemeente ?? Teksten.nietBeoordeeld,
        ]
      })
  }

  private func waarschuwingsblokken(_ found: [Niveauwaarschuwing]) -> [DocumentBlock] {
    found.isEmpty
      ? [] : [.heading(level: 2, "Wat niet bij elkaar past"), .list(found.map(\.zin))]
  }

  func naam(_ actor: NodeID) -> String { veld.graaf.knoop(actor).naam }
}

extension String {
  /// The text with a full stop at its end, unless it has an end already.
  var sentence: String {
    last.map { ".!?".contains($0) } ?? true ? self : self + "."
  }
}
