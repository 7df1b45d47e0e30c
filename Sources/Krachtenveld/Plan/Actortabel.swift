import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// The actors with what was judged, and which judgements are not used.
struct Actortabel {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    // What everybody may know of the actors stands in the plan itself.
    guard !bron.actoren.isEmpty, !bron.isOpenbaar else { return [] }
    return [
      .heading(level: 1, "Partijen"),
      .paragraph(
        "Dit is hoe het nu is, volgens wie erachter staat. Een score loopt van 1 (heel weinig) "
          + "tot 5 (heel veel), een houding van -2 (sterk tegen) tot +2 (sterk voor). Urgentie en "
          + "legitimiteit staan in het deel Analyse, en alles bij elkaar in actoren.csv."),
      .table(oordelen),
    ] + Oordeelvragen(bron).blokken + controlevragen + NietGebruikt(bron).blokken
  }

  /// What the map says beside the judgements, as questions.
  private var controlevragen: [DocumentBlock] {
    bron.onderdeel("controlevragen").map { $0.lowered(by: 1) }
  }

  private var oordelen: DocumentTable {
    DocumentTable(
      name: "partijen", caption: "Wat er over elke partij is geoordeeld.",
      columns: [
        "Partij", "Rol", "Belang", "Invloed", "Houding", "Vertrouwen", "Door, op",
      ],
      rows: bron.feitelijk.actoren.map { actor in
        [bron.naam(actor.knoop)] + oordeel(actor.positie).prefix(5)
          + [actor.positie?.stempel ?? Teksten.nietBeoordeeld]
      })
  }

  /// One row per actor and view for a spreadsheet; for everybody only what was agreed.
  var lijst: DocumentTable {
    let agreed = ["Ring", "Niveau", "Verantwoordelijkheid", "Van bewoners", "Van de gemeente"]
    let judged = [
      "Rol", "Belang", "Invloed", "Houding", "Vertrouwen", "Urgentie", "Legitimiteit",
    ]
    let head = ["Partij", "Soort"]
    let tail = ["Toelichting", "Door", "Op", "Geldig tot"]
    return DocumentTable(
      name: "actoren", caption: "De partijen bij dit vraagstuk.",
      columns: bron.isOpenbaar ? head + agreed : head + ["Kijk"] + judged + agreed + tail,
      rows: bron.isOpenbaar ? bron.wenselijk.actoren.map(openbareRij) : bron.actoren.flatMap(rijen))
  }

  private func openbareRij(_ actor: Actoroordeel) -> [String] {
    [bron.naam(actor.knoop), bron.soort(actor.knoop)] + afspraken(actor.positie)
  }

  private func afspraken(_ positie: Positie?) -> [String] {
    [
      positie?.ring?.rawValue, positie?.niveau, positie?.verantwoordelijkheid,
      positie?.inspanningBewoner, positie?.inspanningGemeente,
    ].map { $0 ?? "" }
  }

  private func rijen(_ node: NodeID) -> [[String]] {
    bron.velden.compactMap { veld in
      let positie = veld.positie(of: node)
      guard positie != nil || veld.kijk == .feitelijk else { return nil }
      return [bron.naam(node), bron.soort(node), Teksten.kijk(veld.kijk)] + oordeel(positie)
        + afspraken(positie) + [
          positie?.toelichting ?? "", positie?.beoordelaar ?? "", positie?.datum?.isoText ?? "",
          positie?.geldigTot?.isoText ?? "",
        ]
    }
  }

  /// The cells of a judgement; what was not judged says so.
  private func oordeel(_ positie: Positie?) -> [String] {
    [
      positie?.rol?.rawValue ?? Teksten.nietBeoordeeld, Teksten.score(positie?.belang),
      Teksten.score(positie?.invloed), Teksten.houding(positie?.houding),
      Teksten.score(positie?.vertrouwen), Teksten.score(positie?.urgentie),
      Teksten.score(positie?.legitimiteit),
    ]
  }
}
