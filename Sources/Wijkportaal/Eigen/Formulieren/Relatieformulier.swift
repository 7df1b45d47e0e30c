import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which a group proposes a relation: first how it is said, then with whom.
struct Relatieformulier: Eigenformulier {
  let verzoek: Eigenverzoek
  /// How the relation is said, nil while that is not chosen.
  private let zegswijze: Zegswijze?

  /// The name of the field for the first step.
  static let soortveld = "soort"

  /// Says that the first step was made.
  private static let stapveld = "stap"

  /// Opens the form, or reads it when it was sent.
  init(_ verzoek: Eigenverzoek) {
    self.verzoek = verzoek
    let chosen = verzoek.tekst(Self.soortveld)
    zegswijze = Zegswijze.alle(voor: verzoek).first { $0.waarde == chosen }
  }

  var titel: String { "Een relatie voorstellen" }
  var adres: Adres { .eigen("relatie", verzoek.rij.id) }

  var isMis: Bool {
    verzoek.isVerstuurd && (zegswijze == nil || !fouten.isEmpty)
  }

  var inhoud: [HTMLFragment] {
    guard let zegswijze else { return eersteStap }
    let fields = velden(zegswijze)
    return [
      Formulier.fouten(fields),
      .paragraph(
        HTMLFragment("U stelt voor: \(verzoek.naam) \(zegswijze.woorden) …"), kind: "inleiding"),
      formulier(
        [
          Formulier.verborgen(Self.soortveld, zegswijze.waarde),
          isMis ? .empty : waarschuwing.markup,
        ] + fields.map(\.markup) + [Formulier.knoppen(Knop("Versturen naar het wijkbureau"))]),
      watErGebeurt,
      .paragraph(.link("Iets anders kiezen", to: verzoek.naar(adres))), terug,
    ]
  }

  var voorstel: Voorstelinvoer? {
    guard verzoek.isVerstuurd, !isMis, let zegswijze, let other = ander(zegswijze).gekozen,
      !waarschuwing.isNodig
    else { return nil }
    let ends = zegswijze.einden(eigen: verzoek.rij.id, ander: other)
    let cells: [Voorstelinvoer.Veld] = [
      .init(.van, na: ends.van), .init(.relatie, na: zegswijze.soort.naam),
      .init(.naar, na: ends.naar), .init(.kanaal, na: verzoek.tekst("kanaal")),
      .init(.vanaf, na: Datum(verzoek.tekst("vanaf"))?.isoText),
      .init(.toelichting, na: verzoek.tekst("toelichting")),
      .init(.bron, na: "Opgegeven door de eigenaar"),
    ]
    return Voorstelinvoer(
      .relatie, rij: nil, tabel: .relaties, velden: cells.filter { $0.na != nil })
  }

  private var eersteStap: [HTMLFragment] {
    let (usual, other) = Zegswijze.verdeeld(voor: verzoek)
    let choices = (usual + other).map {
      Invoerveld.Keuze($0.waarde, $0.zin(verzoek.rij).beginningWithCapital)
    }
    var field = Invoerveld(
      Self.soortveld, "Wat wilt u zeggen over \(verzoek.naam)?", .rondjes(choices),
      hulp: "In de volgende stap kiest u over wie het gaat.",
      fout: verzoek.veld(Self.stapveld) == nil ? nil : "Kies een van de zinnen.")
    field.isVerplicht = true
    if !usual.isEmpty, !other.isEmpty {
      field.tussenkoppen = [0: "Meest gebruikt", usual.count: "Andere"]
    }
    return [
      Formulier.fouten([field]),
      Formulier.zoeken(
        naar: verzoek.naar(adres), Formulier.verborgen(Self.stapveld, "2"), field.markup,
        Formulier.knoppen(Knop("Verder"))),
      terug,
    ]
  }

  private func ander(_ zegswijze: Zegswijze) -> Ingangkeuze {
    Ingangkeuze(
      "ander", "Met wie of wat?", zegswijze.anderen(verzoek.rij), verzoek)
  }

  private func velden(_ zegswijze: Zegswijze) -> [Invoerveld] {
    let found = fouten
    let invoer = Veldinvoer(.relaties, in: verzoek.blik.zicht)
    var other = ander(zegswijze).veld
    other.fout = other.fout ?? found["ander"]
    return [other]
      + Self.extra.map { kolom in
        var field = invoer.veld(
          kolom, waarde: nil, ingevuld: verzoek.tekst(kolom.rawValue), fout: found[kolom.rawValue])
        field.naam = kolom.rawValue
        if kolom == .toelichting { field.hulp = "Alleen het wijkbureau leest dit." }
        return field
      }
  }

  private static let extra: [Kolomnaam] = [.kanaal, .vanaf, .toelichting]

  /// What is wrong, by field.
  private var fouten: [String: String] {
    guard verzoek.isVerstuurd, let zegswijze else { return [:] }
    var found: [String: String] = [:]
    let choice = ander(zegswijze)
    found["ander"] = choice.fout ?? (bestaatAl(zegswijze, choice.gekozen) ? Self.alBekend : nil)
    let check = Veldcontrole(tabel: .relaties, kaart: verzoek.blik.zicht)
    for kolom in Self.extra {
      found[kolom.rawValue] = check.fout(kolom, verzoek.tekst(kolom.rawValue))
    }
    let day = verzoek.tekst(Kolomnaam.vanaf.rawValue)
    if !day.isEmpty, Datum(day) == nil {
      found[Kolomnaam.vanaf.rawValue] =
        "Dit is geen datum. Schrijf bijvoorbeeld 13-01-2011, 01-2011 of 2011."
    }
    return found
  }

  private static let alBekend = "Deze relatie staat al op de kaart. U hoeft niets te doen."

  private func bestaatAl(_ zegswijze: Zegswijze, _ other: String?) -> Bool {
    let kaart = verzoek.blik.zicht
    guard let other else { return false }
    let ends = zegswijze.einden(eigen: verzoek.rij.id, ander: other)
    guard let van = kaart.nummer(of: ends.van), let naar = kaart.nummer(of: ends.naar),
      let soort = kaart.relatiesoort(named: zegswijze.soort.naam)
    else { return false }
    return kaart.relaties.contains { relatie in
      relatie.soort == soort
        && ((relatie.van == van && relatie.naar == naar)
          || (zegswijze.soort.isSymmetrisch && relatie.van == naar && relatie.naar == van))
    }
  }

  private var waarschuwing: Bandwaarschuwing {
    Bandwaarschuwing(verzoek: verzoek, banden: banden)
  }

  private var banden: [Bandwaarschuwing.Band] {
    let kaart = verzoek.blik.zicht
    guard verzoek.isVerstuurd, let zegswijze, let other = ander(zegswijze).gekozen,
      let soort = kaart.relatiesoort(named: zegswijze.soort.naam)
    else { return [] }
    let ends = zegswijze.einden(eigen: verzoek.rij.id, ander: other)
    guard let van = kaart.nummer(of: ends.van), let naar = kaart.nummer(of: ends.naar) else {
      return []
    }
    return [.init(van: kaart[van], soort: soort, naar: kaart[naar])]
  }
}
