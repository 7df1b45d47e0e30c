import DocumentText
import Kaartgraaf
import Wijkmodel

/// The judgements that the plan does not use, per reason, and those that will soon end.
struct NietGebruikt {
  /// How many days ahead an end is told: a quarter of a year, so that somebody can be asked.
  private static let binnenkort = 92
  private let bron: Planbron

  init(_ bron: Planbron) { self.bron = bron }

  var blokken: [DocumentBlock] {
    let parts = [
      deel("Deze oordelen zijn verlopen. Vraag om een nieuw oordeel:", \.verlopen, verlopen),
      deel("Deze oordelen zijn van na de dag van dit plan:", \.toekomstig) { _ in "" },
      deel("Voor deze oordelen is er een nieuwer oordeel:", \.ouder) { _ in "" },
    ].flatMap(\.self)
    let heading = DocumentBlock.heading(level: 2, "Oordelen die niet gebruikt zijn")
    return (parts.isEmpty ? [] : [heading] + parts) + bijnaVerlopen
  }

  private func deel(
    _ lead: String, _ path: KeyPath<Oordeelveld, [Positie]>, _ ending: (Positie) -> String
  ) -> [DocumentBlock] {
    let lines = bron.velden.flatMap { veld in
      veld[keyPath: path].map { regel($0, veld.kijk) + ending($0) }
    }
    return lines.isEmpty ? [] : [.paragraph(lead), .list(lines)]
  }

  private func verlopen(_ positie: Positie) -> String {
    positie.geldigTot.map { "; gold tot en met \($0.dutchLongText)" } ?? ""
  }

  private func regel(_ positie: Positie, _ kijk: Kijk) -> String {
    "\(bron.naam(positie.actor)), \(Teksten.kijk(kijk)) (\(positie.stempel))"
  }

  private var bijnaVerlopen: [DocumentBlock] {
    let today = bron.graaf.peildatum
    let lines = bron.velden.flatMap { veld in
      veld.beoordeeld.compactMap(\.positie).filter { positie in
        positie.geldigTot.map { today.days(until: $0) <= Self.binnenkort } ?? false
      }.map { regel($0, veld.kijk) + "; geldt tot en met \($0.geldigTot?.dutchLongText ?? "")" }
    }
    guard !lines.isEmpty else { return [] }
    return [
      .heading(level: 2, "Oordelen die bijna verlopen"),
      .paragraph("Deze oordelen gelden nog, maar niet lang meer. Vraag op tijd een nieuw oordeel."),
      .list(lines),
    ]
  }
}
