import DocumentText
import Kaartopslag
import Wijkmodel

/// What is or will be cleaned up, in sentences.
enum Opschoontekst {
  static func blokken(
    _ verslag: Opschoonverslag, isRegister: Bool, op dag: Datum
  ) -> [DocumentBlock] {
    personen(verslag.personen, op: dag) + Verwijdertekst.teksten(verslag.teksten)
      + (isRegister ? overig(verslag) : [])
  }

  private static func personen(
    _ personen: [Opschoonverslag.Persoon], op dag: Datum
  ) -> [DocumentBlock] {
    guard !personen.isEmpty else {
      return [.paragraph("Er is niemand van wie de bewaartijd op \(dag.dutchLongText) voorbij is.")]
    }
    let count = Teksten.aantal(personen.count, "persoon", "personen")
    return [
      .paragraph("Van \(count) is de bewaartijd op \(dag.dutchLongText) voorbij:"),
      .list(
        personen.map {
          "\($0.naam) (\($0.id)): mocht worden bewaard tot en met \($0.bewarenTot.dutchLongText)"
        }),
    ]
  }

  private static func overig(_ verslag: Opschoonverslag) -> [DocumentBlock] {
    let counts = [
      (verslag.sessies, "sessie die voorbij is", "sessies die voorbij zijn"),
      (verslag.links, "persoonlijke link die verlopen is", "persoonlijke links die verlopen zijn"),
      (verslag.inzendingen, "oud nummer van een formulier", "oude nummers van formulieren"),
      (
        verslag.voorstellen, "voorstel dat langer dan een jaar geleden is geweigerd: de inhoud",
        "voorstellen die langer dan een jaar geleden zijn geweigerd: de inhoud"
      ),
    ]
    let lines = counts.filter { $0.0 > 0 }.map { Teksten.aantal($0.0, $0.1, $0.2) }
    return lines.isEmpty
      ? [.paragraph("Verder is er niets dat weg moet.")]
      : [.paragraph("Ook dit gaat weg:"), .list(lines)]
  }
}
