import DocumentText
import Kaartopslag
import Wijkmodel

/// What the desk can do about an entry: confirm, remind, change and end.
struct Regelacties {
  /// The name of the field that says to which page the answer leads.
  static let terugveld = "terug"
  /// The value of it for the work list.
  static let werklijst = "werklijst"

  let kader: Bureaukader
  let rij: Registerrij
  /// What was chosen of the work list from which they are shown; nil on the page of the entry.
  var terug: Werklijst.Keuze?

  private var naam: String { kader.namen.naam(rij) }

  var markup: HTMLFragment {
    .box(
      "acties",
      [
        actie(
          "bevestig",
          Knop("Eigenaar zegt: klopt nog", .gewoon, uitgebreid: "Eigenaar zegt: klopt nog. \(naam)")
        ),
        actie(
          "herinner",
          Knop("Maak een herinnering", .gewoon, uitgebreid: "Maak een herinnering voor \(naam)")),
        terug == nil ? .empty : link("Wijzigen", nil), link("Beëindigen", "einde"),
        link("Geschiedenis", "verloop"),
      ])
  }

  private func actie(_ deel: String, _ knop: Knop) -> HTMLFragment {
    let fields =
      (terug.map { keuze in
        [Adres.Waarde(Self.terugveld, Self.werklijst)] + keuze.waarden
      } ?? []).map { Formulier.verborgen($0.naam, $0.waarde) }
    return kader.formulier(
      naar: Bureaukader.adres(rij, deel), fields + [Formulier.knoppen(knop)])
  }

  private func link(_ text: String, _ deel: String?) -> HTMLFragment {
    .element(
      "a",
      [
        "href": Bureaukader.adres(rij, deel).serverpad, "aria-label": "\(text): \(naam)",
      ], HTMLFragment(text))
  }

  /// Where a form of these leads: back to the work list as it was chosen, or to the entry.
  static func terug(_ rij: Registerrij, veld: (String) -> String?) -> Adres {
    veld(terugveld) == werklijst ? Werklijst.Keuze(veld).adres : Bureaukader.adres(rij)
  }
}
