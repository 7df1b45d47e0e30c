import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which a group says that it stops: first the day, then once more whether it is so.
struct Stopformulier: Eigenformulier {
  let verzoek: Eigenverzoek

  /// The name of the field that says that the second step was made.
  private static let zeker = "zeker"

  init(_ verzoek: Eigenverzoek) { self.verzoek = verzoek }

  var titel: String {
    isTweedeStap ? "Weet u zeker dat \(verzoek.naam) stopt?" : "Melden dat \(verzoek.naam) stopt"
  }

  var adres: Adres { .eigen("stoppen", verzoek.rij.id) }

  var isMis: Bool { verzoek.isVerstuurd && (dagfout != nil || bericht.fout != nil) }

  var voorstel: Voorstelinvoer? {
    guard isTweedeStap, verzoek.veld(Self.zeker) == "ja", let dag else { return nil }
    return Voorstelinvoer(
      .einde, rij: verzoek.rij.nummer, tabel: verzoek.rij.tabel, bericht: bericht.bericht,
      velden: [.init(.tot, voor: verzoek.rij.velden[.tot], na: dag.isoText)])
  }

  var inhoud: [HTMLFragment] { isTweedeStap ? tweedeStap : eersteStap }

  private var eersteStap: [HTMLFragment] {
    [
      Formulier.fouten([dagveld, bericht.veld]),
      .paragraph(HTMLFragment(gevolg)),
      formulier([
        dagveld.markup, bericht.veld.markup, Formulier.knoppen(Knop("Verder")),
      ]),
      terug,
    ]
  }

  private var tweedeStap: [HTMLFragment] {
    [
      .paragraph("Er is nog niets verstuurd."),
      .terms([
        ("Wie stopt", [HTMLFragment(verzoek.naam)]),
        ("Laatste dag", [HTMLFragment(dag?.dutchLongText ?? "")]),
        ("Wat er gebeurt", [HTMLFragment(gevolg)]),
        ("Uw toelichting", [HTMLFragment(bericht.bericht ?? "Geen")]),
      ]),
      formulier([
        Formulier.verborgen("dag", verzoek.tekst("dag")),
        Formulier.verborgen(Berichtveld.naam, bericht.tekst),
        Formulier.verborgen(Self.zeker, "ja"),
        Formulier.knoppen(Knop("Ja, dit stopt", .gevaar)),
      ]),
      terug,
    ]
  }

  private var isTweedeStap: Bool { verzoek.isVerstuurd && !isMis }

  private var bericht: Berichtveld { Berichtveld(verzoek: verzoek) }

  private var dag: Datum? { Datum(verzoek.tekst("dag")).flatMap { $0.dag == nil ? nil : $0 } }

  private var dagfout: String? {
    if dag == nil { return "Vul de laatste dag in, zoals 31-12-2026." }
    let begin = verzoek.rij.velden[.vanaf].flatMap { Datum($0) }
    guard let dag, let begin, begin.eersteDag.days(until: dag) < 0 else { return nil }
    return "De laatste dag ligt voor het begin (\(begin.dutchText)). Kijk of de datum klopt."
  }

  private var dagveld: Invoerveld {
    let given = verzoek.isVerstuurd ? verzoek.tekst("dag") : verzoek.blik.vandaag.dutchText
    var field = Invoerveld(
      "dag", "Wat is de laatste dag?", waarde: given,
      hulp: "Schrijf dag, maand en jaar, zoals 31-12-2026.",
      fout: verzoek.isVerstuurd ? dagfout : nil)
    field.isVerplicht = true
    return field
  }

  private var gevolg: String {
    switch verzoek.rij.tabel {
    case .knopen(.netwerk), .knopen(.initiatief):
      "Als het wijkbureau dit overneemt, blijft \(verzoek.naam) op de kaart staan, met de laatste "
        + "dag erbij."
    default:
      "Als het wijkbureau dit overneemt, gaat \(verzoek.naam) van de kaart af, met alle relaties."
    }
  }
}
