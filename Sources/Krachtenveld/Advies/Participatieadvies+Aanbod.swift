internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Participatieadvies {
  /// Both sides of the ladder: what the municipality offers and what it asks.
  var aanbodblokken: [DocumentBlock] {
    let judged = luik.wenselijk.beoordeeld
    let ends = [ladder.achter.first, ladder.achter.last].compactMap(\.self)
    let back =
      ends.count == 2 && ends[0] != ends[1]
      ? " De achterkant loopt van ‘\(ends[0])’ tot ‘\(ends[1])’." : ""
    let blocks: [DocumentBlock] = [
      .heading(level: 2, "Wat u biedt en wat u vraagt"),
      .paragraph(
        "De ladder heeft twee kanten: wat de gemeente biedt, en wat zij van anderen vraagt."
          + back),
    ]
    guard !judged.isEmpty else {
      return blocks + [
        .note(
          "Wat de gemeente wenst, is niet ingevuld of niet openbaar. Welk niveau biedt u aan wie, en "
            + "wat vraagt u?")
      ]
    }
    return blocks + [.table(aanbodtabel(judged))] + ontbrekend(judged)
  }

  private func aanbodtabel(_ judged: [Actoroordeel]) -> DocumentTable {
    DocumentTable(
      name: "aanbod", caption: "Wat de gemeente wenst: haar aanbod en wat zij vraagt.",
      columns: [
        "Partij", "U biedt", "U vraagt als verantwoordelijkheid", "Inspanning van bewoners",
        "Inspanning van de gemeente",
      ],
      rows: judged.map { actor in
        let cells = [
          actor.positie?.niveau, actor.positie?.verantwoordelijkheid,
          actor.positie?.inspanningBewoner, actor.positie?.inspanningGemeente,
        ]
        return [naam(actor.knoop)] + cells.map { $0 ?? "niet ingevuld" }
      })
  }

  /// Asks for what is not filled in, one question for each column.
  private func ontbrekend(_ judged: [Actoroordeel]) -> [DocumentBlock] {
    let questions: [((Positie) -> String?, String)] = [
      ({ $0.niveau }, "Welk niveau biedt u aan"),
      ({ $0.verantwoordelijkheid }, "Welke verantwoordelijkheid vraagt u van"),
      ({ $0.inspanningBewoner }, "Welke inspanning van bewoners vraagt u bij"),
      ({ $0.inspanningGemeente }, "Wat doet de gemeente zelf voor"),
    ]
    let items = questions.compactMap { cell, question -> String? in
      let open = judged.filter { actor in actor.positie.flatMap(cell) == nil }
      return open.isEmpty ? nil : "\(question) \(veld.graaf.namen(open.map(\.knoop)))?"
    }
    return items.isEmpty ? [] : [.paragraph("Dit is nog niet ingevuld:"), .list(items)]
  }
}
