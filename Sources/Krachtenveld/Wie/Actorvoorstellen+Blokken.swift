internal import DocumentText
internal import GraphCore
internal import Kaartgraaf
internal import Wijkmodel

extension Onderdeel {
  /// Who belongs in it, as far as the map can tell.
  static let wie = Onderdeel(
    "wie", uitleg: "Toon wie er volgens de kaart bij hoort, met de reden. U beslist zelf."
  ) { Actorvoorstellen($0).blokken }
}

extension Actorvoorstellen {
  /// The proposal as text: per part from near to far, then the questions that the map leaves.
  var blokken: [DocumentBlock] {
    var blocks: [DocumentBlock] = [.heading(level: 1, "Wie hoort erbij?"), .paragraph(inleiding)]
    blocks += vragen.map { .note($0) }
    var rest = voorstellen[...]
    while let first = rest.first {
      let part = rest.prefix { $0.afdeling == first.afdeling }
      rest = rest.dropFirst(part.count)
      blocks += [.heading(level: 2, kop(first.afdeling)), .list(part.map(regel))]
    }
    return blocks + tenSlotte + [.table(invultabel)]
  }

  private var inleiding: String {
    let subjects = [
      plek.gebieden.isEmpty
        ? nil : "in en rond \(veld.graaf.gebiedsnamen(plek.gebieden))",
      plek.themas.isEmpty
        ? nil
        : "\(plek.themas.count == 1 ? "op het thema" : "op de thema's") "
          + veld.graaf.namen(plek.themas),
    ].compactMap(\.self)
    let searched =
      subjects.isEmpty ? "" : " Er is gezocht \(subjects.joined(separator: " en "))."
    return "Dit voorstel komt uit de sociale kaart. U beslist wie erbij hoort: er wordt niets "
      + "vanzelf toegevoegd.\(searched) \(telling)"
  }

  private var telling: String {
    guard !voorstellen.isEmpty else { return "Er is niemand gevonden." }
    let known = bekend.count
    let already =
      known == 0 ? "staat er nog geen" : known == 1 ? "staat er 1 al" : "staan er \(known) al"
    return "Hieronder \(voorstellen.count == 1 ? "staat" : "staan") "
      + "\(Teksten.aantal(voorstellen.count, "partij of groep", "partijen en groepen")). Daarvan "
      + "\(already) in het krachtenveld."
  }

  private func kop(_ afdeling: Actorvoorstel.Afdeling) -> String {
    switch afdeling {
    case .wijkraad: return "De wijkraad: altijd vanaf de eerste fase"
    case .doelgroep: return "Doelgroepen"
    case .binnen: return "Werkt in \(gebiedsnamen) of een deel daarvan"
    case .omvattend(let schaal):
      return schaal.map { "Werkt in een groter gebied: \($0.rawValue)" }
        ?? "Werkt in een groter gebied, waarvan de schaal niet vermeld is"
    case .elders:
      return plek.gebieden.isEmpty
        ? "Andere partijen" : "Werkt ergens anders, of het werkgebied is niet vermeld"
    case .zonderReden: return "Staat er al in; de kaart zegt niet waarom"
    }
  }

  private func regel(_ voorstel: Actorvoorstel) -> String {
    let naam = veld.graaf.actornaamMetSoort(voorstel.actor)
    guard !voorstel.redenen.isEmpty else { return "\(naam). \(staat(voorstel.staat))" }
    let why = voorstel.redenen.map(\.zin).joined(separator: "; ")
    return "\(naam): \(why). \(bron(voorstel)) \(staat(voorstel.staat))"
  }

  private func bron(_ voorstel: Actorvoorstel) -> String {
    voorstel.bronnen.isEmpty
      ? "De bron is niet vermeld." : "Bron: \(voorstel.bronnen.joined(separator: "; "))."
  }

  private func staat(_ staat: Actorvoorstel.Staat) -> String {
    switch staat {
    case .nieuw: "Staat er nog niet in."
    case .nietBeoordeeld: "Staat er al in, hier zonder oordeel."
    case .beoordeeld: "Staat er al in, met een oordeel."
    }
  }

  private var tenSlotte: [DocumentBlock] {
    var blocks: [DocumentBlock] = []
    if !onbereikt.isEmpty {
      blocks += [
        .heading(level: 2, "Groepen die niemand bereikt"), .list(onbereikt.map(\.zin)),
        .paragraph("Dat betekent: niet vastgelegd. Vraag na wie deze groepen wel kent."),
      ]
    }
    if !bovenstads.isEmpty {
      blocks.append(
        .paragraph(
          "Niet in de lijst, omdat zij alleen in een gebied werken dat groter is dan de stad: "
            + "\(veld.graaf.namen(bovenstads))."))
    }
    return blocks
  }

  /// The actors that are not in the krachtenveld yet, as rows to take over into `posities.csv`.
  private var invultabel: DocumentTable {
    let new = voorstellen.filter { $0.staat == .nieuw }
    return DocumentTable(
      name: "posities-voorstel",
      caption: "Met --uitvoer csv krijgt u wie er nog niet in staat als regels voor posities.csv. "
        + "Haal weg wie u niet kiest, en vul zelf de oordelen in.",
      columns: ["vraagstuk", "actor", "fase", "kijk", "toelichting", "bron"],
      rows: new.map { voorstel in
        [
          veld.vraagstuk.id, veld.graaf.knoop(voorstel.actor).id, veld.fase?.rawValue ?? "",
          veld.kijk.rawValue,
          "Volgens de sociale kaart: \(voorstel.redenen.map(\.zin).joined(separator: "; "))",
          voorstel.bronnen.joined(separator: "; "),
        ]
      }, isData: true)
  }
}
