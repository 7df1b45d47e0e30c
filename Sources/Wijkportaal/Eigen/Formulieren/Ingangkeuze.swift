import DocumentText
import Kaartopslag
import Wijkmodel

/// The question which entry somebody means: out of a list, or by its name when the list would be
/// too long.
struct Ingangkeuze {
  let naam: String
  let label: String
  let kaart: SocialeKaart
  /// The keys out of which is chosen.
  let ids: [String]
  let ingevuld: String
  let isVerstuurd: Bool

  /// Longer lists are not folded out.
  private static let mostChoices = 200

  /// Asks for an entry of some kinds, but not for the one that the form is about.
  init(_ naam: String, _ label: String, _ soorten: Knoopsoorten, _ verzoek: Eigenverzoek) {
    self.naam = naam
    self.label = label
    kaart = verzoek.blik.zicht
    ids = Ingangnamen(kaart).ids(soorten).filter { $0 != verzoek.rij.id }
    ingevuld = verzoek.tekst(naam)
    isVerstuurd = verzoek.isVerstuurd
  }

  /// The key of what is meant, or nil.
  var gekozen: String? {
    if ids.contains(ingevuld) { return ingevuld }
    let folded = FoldedText(ingevuld)
    let found = ids.filter { kaart.nummer(of: $0).map { FoldedText(kaart[$0].naam) } == folded }
    return found.count == 1 ? found.first : nil
  }

  /// What is wrong, or nil.
  var fout: String? {
    guard isVerstuurd, gekozen == nil else { return nil }
    if ingevuld.isEmpty { return isLijst ? "Kies iets uit de lijst." : "Vul een naam in." }
    let names = ids.compactMap { kaart.nummer(of: $0).map { kaart[$0].naam } }
    let near = Gelijkenis.nearest(to: Teksten.begin(of: ingevuld, upTo: 100), among: names)
    let advice =
      near.isEmpty
      ? "Kijk hoe de naam op de kaart staat."
      : "Bedoelt u \(Teksten.opsomming(near.map { "‘\($0)’" }, "of"))?"
    return "Deze naam staat niet op de kaart. \(advice)"
  }

  /// The field.
  var veld: Invoerveld {
    let names = Ingangnamen(kaart)
    var field =
      isLijst
      ? Invoerveld(
        naam, label,
        .keuze([.init("", "Kies uit de lijst")] + ids.map { .init($0, names.label($0)) }),
        waarde: gekozen ?? "", fout: fout)
      : Invoerveld(
        naam, label, waarde: ingevuld, hulp: "Typ de naam zoals die op de kaart staat.",
        fout: fout)
    field.isVerplicht = true
    return field
  }

  private var isLijst: Bool { ids.count <= Self.mostChoices }
}
