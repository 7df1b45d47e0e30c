import DocumentText
import GraphCore
import Wijkmodel

extension Onderdeel {
  /// Who asks for attention now: salience.
  static let aandacht = Onderdeel(
    "aandacht",
    uitleg: "Toon wie nu aandacht vraagt, met een advies per partij en wie kan helpen."
  ) { veld in Aandachtverteller(veld).blokken }
}

/// Tells how much attention each actor asks.
private struct Aandachtverteller {
  private let veld: Oordeelveld
  private let alle: [Salientie]

  init(_ veld: Oordeelveld) {
    self.veld = veld
    alle = Salientie.alle(veld)
  }

  var blokken: [DocumentBlock] {
    let begin: [DocumentBlock] = [
      .heading(level: 1, "Wie vraagt nu aandacht?"), .paragraph(Self.methode),
    ]
    guard alle.contains(where: { $0.mogelijk.count < Salientieklasse.allCases.count }) else {
      return begin + [
        .note(
          "Van niemand is de invloed, de legitimiteit of de urgentie te zien in deze fase en kijk.")
      ]
    }
    return begin + [.table(tabel)] + adviezen + [.paragraph(Self.namen)] + hulp
  }

  private static let methode =
    "Dit is de indeling van Mitchell, Agle en Wood (1997). Zij kijkt naar drie dingen: macht "
    + "(invloed), legitimiteit en urgentie. Een kenmerk telt als aanwezig vanaf \(Salientie.vanaf) "
    + "en als afwezig van 1 tot en met \(Salientie.vanaf - 1). Is iets niet beoordeeld, dan ziet u "
    + "welke soorten nog mogelijk zijn."

  private static let namen =
    "De namen in het artikel: "
    + Salientieklasse.allCases.map { "\($0.rawValue) is ‘\($0.oorspronkelijk)’" }
    .joined(separator: ", ") + "."

  private var tabel: DocumentTable {
    DocumentTable(
      name: "aandacht", caption: "Hoeveel aandacht elke partij nu vraagt.",
      columns: ["Partij", "Macht", "Legitimiteit", "Urgentie", "Soort"],
      rows: zip(alle, veld.actoren).map { salientie, actor in
        let positie = actor.positie
        return [
          veld.naam(actor.knoop), Self.kenmerk(positie?.invloed),
          Self.kenmerk(positie?.legitimiteit), Self.kenmerk(positie?.urgentie),
          Self.soort(salientie),
        ]
      })
  }

  private static func kenmerk(_ score: Int?) -> String {
    guard let score else { return Teksten.nietBeoordeeld }
    return "\(score >= Salientie.vanaf ? "ja" : "nee") (\(score))"
  }

  private static func soort(_ salientie: Salientie) -> String {
    if let klasse = salientie.klasse { return klasse.rawValue }
    if salientie.mogelijk.count == Salientieklasse.allCases.count { return "niet te bepalen" }
    return "niet te bepalen, nog mogelijk: "
      + salientie.mogelijk.map(\.rawValue).joined(separator: " of ")
  }

  /// The advice for each class once, with who is in it, and what to judge first of the others.
  private var adviezen: [DocumentBlock] {
    let classes = Salientieklasse.allCases.compactMap { klasse -> String? in
      let found = alle.filter { $0.klasse == klasse }.map(\.knoop)
      guard !found.isEmpty else { return nil }
      return "\(klasse.rawValue.firstUpper) (\(veld.opsomming(found))): \(klasse.advies)"
    }
    let open = alle.filter { $0.klasse == nil }.map { "\(veld.naam($0.knoop)): \(Self.eerst($0))" }
    return [.paragraph("Wat u per soort doet:"), .list(classes + open)]
  }

  private static func eerst(_ salientie: Salientie) -> String {
    let missing = [
      (salientie.macht, "de invloed"), (salientie.legitimiteit, "de legitimiteit"),
      (salientie.urgentie, "de urgentie"),
    ].filter { $0.0 == nil }.map(\.1)
    return "Beoordeel eerst \(Teksten.opsomming(missing))."
  }

  // MARK: Help for who has none

  private var hulp: [DocumentBlock] {
    let dependent = alle.filter { $0.klasse == .afhankelijk }
    guard !dependent.isEmpty else { return [] }
    let allies = Bondgenoot.dichtstbij(dependent.map(\.knoop), in: veld)
    return [
      .heading(level: 2, "Wie kan helpen?"),
      .paragraph(
        "Een afhankelijke partij heeft een terechte wens en haast, maar weinig invloed. Hieronder "
          + "staat wie van de partijen met invloed \(Salientie.vanaf) of 5 er het dichtst bij staat. "
          + "Meegeteld is alleen wie volgens de oordelen voor of neutraal is."),
      .list(dependent.map { hulp(voor: $0.knoop, allies[$0.knoop]) }),
    ]
  }

  private func hulp(voor knoop: NodeID, _ ally: Bondgenoot?) -> String {
    let naam = veld.naam(knoop)
    guard let ally else {
      let others = Bondgenoot.kandidaten(veld).filter { $0 != knoop }
      guard !others.isEmpty else {
        return "\(naam): er is geen partij met zoveel invloed van wie vaststaat dat die niet tegen "
          + "is."
      }
      return "\(naam): van \(veld.opsomming(others)) is geen weg naar deze partij vastgelegd van "
        + "hooguit \(Bondgenoot.meesteStappen) contacten."
    }
    let positie = veld.positie(of: ally.knoop)
    let source = ally.bronnen.isEmpty ? "" : " Bron: \(ally.bronnen.joined(separator: "; "))."
    return "\(naam): het dichtstbij staat \(veld.naam(ally.knoop)) (invloed "
      + "\(Teksten.score(positie?.invloed)), \(Teksten.houding(positie?.houding))). \(ally.weg)"
      + source
  }
}
