import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Step 3: who has to do with it, by ring, with the pictures.
struct Partijendeel {
  private let bron: Planbron
  private let tekeningen: [DocumentBlock]

  init(_ bron: Planbron, _ tekeningen: [DocumentBlock]) {
    self.bron = bron
    self.tekeningen = tekeningen
  }

  var blokken: [DocumentBlock] {
    [.heading(level: 2, "Stap 3. Wie hebben ermee te maken?")] + partijen
      + tekeningen + bron.onderdeel("wie", onder: 2)
  }

  private var partijen: [DocumentBlock] {
    guard !bron.actoren.isEmpty else {
      return [
        .vraag("Wie hebben met dit vraagstuk te maken?", .posities, .actor),
        .paragraph(
          "Een eerste lijst van partijen uit de kaart krijgt u met: wijkweb krachtenveld "
            + "\(bron.vraagstuk.id) --wie"),
      ]
    }
    let count = bron.actoren.count
    let parties = count == 1 ? "Er staat 1 partij" : "Er staan \(count) partijen"
    return [
      .paragraph(
        "\(parties) op de lijst. Hoe dichter een partij bij het besluit komt, hoe hoger die "
          + "hieronder staat. Zo wil de gemeente het."),
      .list(Ring.allCases.map(regel)),
    ] + herkomst + zonderRing
  }

  private func regel(_ ring: Ring) -> String {
    let here = bron.wenselijk.beoordeeld.filter { $0.positie?.ring == ring }.map(\.knoop)
    let word = ring.rawValue.prefix(1).uppercased() + ring.rawValue.dropFirst()
    return "\(word): \(here.isEmpty ? "niemand ingedeeld" : bron.opsomming(here))"
  }

  private var herkomst: [DocumentBlock] {
    let stamps = bron.wenselijk.stempels { $0.ring != nil }
    guard !bron.isOpenbaar, !stamps.isEmpty else { return [] }
    return [.paragraph("Ingedeeld door: \(stamps.joined(separator: "; ")).")]
  }

  private var zonderRing: [DocumentBlock] {
    let missing = bron.actoren.filter { bron.wenselijk.positie(of: $0)?.ring == nil }
    guard !missing.isEmpty else { return [] }
    return [
      .vraag(
        "Hoe dicht bij het besluit komen deze partijen: \(bron.opsomming(missing))?", .posities,
        .ring)
    ]
  }
}

extension Oordeelveld {
  /// Who judged and when, each once in order of the text, of the judgements that a condition
  /// selects.
  func stempels(where isSelected: (Positie) -> Bool) -> [String] {
    let chosen = beoordeeld.compactMap(\.positie).filter(isSelected)
    return Set(chosen.map(\.stempel)).sorted { $0.precedesByCodePoint($1) }
  }
}

extension Planbron {
  /// What a told part of the analysis says, as a part of the plan; nothing where it does not
  /// exist or where everybody reads along.
  func onderdeel(_ naam: String, onder level: Int) -> [DocumentBlock] {
    guard !isOpenbaar, let found = Onderdeel.named(naam) else { return [] }
    return found.blokken(feitelijk).map { $0.lowered(by: level) }
  }
}
