import DocumentText
import GraphCore
import Kaartgraaf
import Wijkmodel

/// Step 3: who has to do with it, by ring, what is not known of them and what changed.
struct Partijendeel {
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    let heading = DocumentBlock.heading(level: 2, "Stap 3. Wie hebben ermee te maken?")
    guard !bron.actoren.isEmpty else { return [heading] + niemand }
    let rings = DocumentBlock.list(Ring.allCases.map(regel))
    guard !bron.isOpenbaar else { return [heading, .paragraph(inleiding), rings] }
    return [heading, .paragraph(inleiding), rings] + herkomst + zonderRing + onbekend
      + Verandering(bron).blokken + [
        .paragraph("Wie er volgens de kaart nog bij kan horen, \(voorstel)")
      ]
  }

  private var niemand: [DocumentBlock] {
    guard !bron.isOpenbaar else {
      return [.paragraph("Er zijn nog geen afspraken die iedereen mag weten.")]
    }
    return [
      .vraag("Wie hebben met dit vraagstuk te maken?", .posities, .actor),
      .paragraph("Een eerste lijst van partijen uit de kaart \(voorstel)"),
    ]
  }

  private var voorstel: String { "ziet u met: wijkweb krachtenveld \(bron.vraagstuk.id) --wie" }

  private var inleiding: String {
    let count = bron.actoren.count
    let parties = count == 1 ? "Er staat 1 partij" : "Er staan \(count) partijen"
    return "\(parties) op de lijst. Hoe dichter een partij bij het besluit komt, hoe hoger die "
      + "hieronder staat. Zo wil de gemeente het."
  }

  private func regel(_ ring: Ring) -> String {
    let here = bron.wenselijk.beoordeeld.filter { $0.positie?.ring == ring }.map(\.knoop)
    let word = ring.rawValue.prefix(1).uppercased() + ring.rawValue.dropFirst()
    return "\(word): \(here.isEmpty ? "niemand ingedeeld" : bron.opsomming(here))"
  }

  private var herkomst: [DocumentBlock] {
    let stamps = bron.wenselijk.stempels { $0.ring != nil }
    return stamps.isEmpty ? [] : [.paragraph("Ingedeeld door: \(stamps.joined(separator: "; ")).")]
  }

  private var zonderRing: [DocumentBlock] {
    let missing = bron.actoren.filter { bron.wenselijk.positie(of: $0)?.ring == nil }
    guard !missing.isEmpty else { return [] }
    return [
      .vraag(
        "In welke ring (hoe dicht bij het besluit) zet u \(bron.opsomming(missing))?",
        .posities, .ring)
    ]
  }

  private var onbekend: [DocumentBlock] {
    let unknown = bron.actoren.filter { bron.feitelijk.positie(of: $0)?.houding == nil }
    guard !unknown.isEmpty else { return [] }
    return [
      .paragraph(
        "Van deze partijen is niet bekend wat zij vinden: \(bron.opsomming(unknown)). Dat is iets "
          + "anders dan neutraal.")
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
