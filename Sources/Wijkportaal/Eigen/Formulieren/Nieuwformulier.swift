import DocumentText
import Kaartopslag
import Wijkmodel

/// The form with which a group proposes an entry that is not on the map yet, tied to its own.
struct Nieuwformulier: Eigenformulier {
  let verzoek: Eigenverzoek
  /// The kind of entry.
  let soort: Knoopsoort
  private let lezing: Veldlezing

  /// The kinds that a group may add.
  static let soorten: [Knoopsoort] = [.initiatief, .netwerk, .sleutelfiguur]

  /// Opens the form, or reads it when it was sent; nil when a group adds no such entries.
  init?(_ verzoek: Eigenverzoek, _ soort: Knoopsoort) {
    guard Self.soorten.contains(soort) else { return nil }
    self.verzoek = verzoek
    self.soort = soort
    lezing = Veldlezing(
      Self.kolommen(soort), of: Velden(), in: .knopen(soort), stand: verzoek.blik.stand,
      zicht: verzoek.blik.zicht, veld: verzoek.veld)
  }

  private static func kolommen(_ soort: Knoopsoort) -> [Kolomnaam] {
    let other: Set<Kolomnaam> = [.zichtbaarheid, .bron, .trekker, .deelVan]
    return Wijzigformulier.kolommen(.knopen(soort)).filter { !other.contains($0) }
  }

  var titel: String {
    switch soort {
    case .initiatief: "Een initiatief of activiteit toevoegen"
    case .netwerk: "Een netwerk toevoegen"
    default: "Een contactpersoon toevoegen"
    }
  }

  var adres: Adres { .eigen("nieuw", soort.rawValue) }

  var isMis: Bool {
    verzoek.isVerstuurd
      && (!lezing.isGoed || bestaatAl != nil || grondslag.fout != nil || bericht.fout != nil)
  }

  var voorstel: Voorstelinvoer? {
    guard verzoek.isVerstuurd, !isMis, !lezing.wijzigingen.isEmpty, !waarschuwing.isNodig else {
      return nil
    }
    var cells = lezing.wijzigingen
    cells.append(.init(.bron, na: "Opgegeven door de eigenaar"))
    if soort == .sleutelfiguur { cells.append(.init(.grondslag, na: grondslag.tekst)) }
    return Voorstelinvoer(
      .nieuw, rij: nil, tabel: .knopen(soort), bericht: bericht.bericht, velden: cells)
  }

  var inhoud: [HTMLFragment] {
    let fields = velden
    return [
      Formulier.fouten(fields + [bericht.veld]),
      verzoek.isVerstuurd ? .list(lezing.overige.map { HTMLFragment($0) }) : .empty,
      inleiding,
      formulier(
        [isMis ? .empty : waarschuwing.markup]
          + zip(Self.kolommen(soort), fields).flatMap {
            [$1.markup, Namenhulp($0, in: .knopen(soort), verzoek.blik).markup]
          } + fields.dropFirst(Self.kolommen(soort).count).map(\.markup)
          + [bericht.veld.markup, Formulier.knoppen(Knop("Versturen naar het wijkbureau"))]),
      watErGebeurt, terug,
    ]
  }

  private var bericht: Berichtveld { Berichtveld(verzoek: verzoek) }

  private var grondslag: Grondslagkeuze {
    Grondslagkeuze(gekozen: verzoek.tekst(Grondslagkeuze.naam), isNodig: soort == .sleutelfiguur)
  }

  private var waarschuwing: Bandwaarschuwing { Bandwaarschuwing(verzoek: verzoek, banden: banden) }

  /// What a new person would be tied to: the organisations that are filled in, else the own one.
  private var banden: [Bandwaarschuwing.Band] {
    guard soort == .sleutelfiguur, verzoek.isVerstuurd else { return [] }
    var cells = Velden()
    for cell in lezing.wijzigingen { cells[cell.kolom] = cell.na }
    let person = Knoop(id: "nieuw", naam: cells[.naam] ?? "", knoopsoort: soort, velden: cells)
    let named = cells.values(of: .organisatie)
    return (named.isEmpty ? [verzoek.blik.eigen.id] : named).compactMap { id in
      verzoek.blik.zicht.nummer(of: id).map {
        Bandwaarschuwing.Band(van: person, soort: .werktBij, naar: verzoek.blik.zicht[$0])
      }
    }
  }

  private var inleiding: HTMLFragment {
    guard soort == .sleutelfiguur else {
      return .paragraph(
        HTMLFragment(
          "Wat u toevoegt, hoort bij \(verzoek.blik.eigen.velden[.naam] ?? verzoek.naam). "
            + "U houdt het daarna ook zelf bij."))
    }
    return Melding(
      .opgelet, "Dit gaat over een persoon. Vul alleen in wat nodig is.",
      "Schrijf niets over geloof, gezondheid, politiek, afkomst of geaardheid.",
      "Kan het ook zonder naam? Gebruik dan liever een functie, zoals ‘coördinator’.",
      "Niemand buiten het wijkbureau ziet het telefoonnummer en het e-mailadres."
    ).markup
  }

  private var velden: [Invoerveld] {
    let invoer = Veldinvoer(.knopen(soort), in: verzoek.blik.zicht)
    var fields = Self.kolommen(soort).map { kolom in
      invoer.veld(
        kolom, waarde: nil, ingevuld: lezing.ingevuld[kolom],
        fout: verzoek.isVerstuurd
          ? lezing.fouten[kolom] ?? (kolom == .naam ? bestaatAl : nil) : nil)
    }
    guard soort == .sleutelfiguur else { return fields }
    for place in fields.indices where fields[place].naam == Veldnaam.cel(.naam) {
      fields[place].label = "Functie of naam, zoals ‘beheerder van het buurthuis’"
      fields[place].hulp = "Liever niet de naam van de persoon."
    }
    var question = grondslag.veld
    if !verzoek.isVerstuurd { question.fout = nil }
    return fields + [question]
  }

  /// A second entry with the name of one that may be seen only brings confusion.
  private var bestaatAl: String? {
    guard let naam = lezing.ingevuld[.naam], !naam.isEmpty else { return nil }
    let folded = FoldedText(naam)
    let isKnown = verzoek.blik.zicht.knopen.contains {
      $0.knoopsoort == soort && FoldedText($0.naam) == folded
    }
    guard isKnown else { return nil }
    return "Deze naam staat al op de kaart. Is het iets anders? Maak de naam dan duidelijker."
  }
}

/// The question why a person may be recorded.
struct Grondslagkeuze {
  /// The name of the field.
  static let naam = "grondslag"

  let gekozen: String
  let isNodig: Bool

  private static let redenen = [
    Invoerveld.Keuze("functie", "Het is een functie en geen naam, zoals ‘wijkagent’"),
    Invoerveld.Keuze("toestemming", "De persoon weet dit en heeft het mij zelf goedgevonden"),
  ]

  /// What is wrong, or nil.
  var fout: String? {
    guard isNodig, !Self.redenen.contains(where: { $0.waarde == gekozen }) else { return nil }
    return "Kies waarom deze persoon op de kaart mag. Klopt geen van de twee? Dan mag het niet."
  }

  /// What is recorded.
  var tekst: String {
    gekozen == "functie" ? "functie in het openbaar" : "toestemming, doorgegeven door de eigenaar"
  }

  /// The field.
  var veld: Invoerveld {
    var field = Invoerveld(
      Self.naam, "Waarom mag deze persoon op de kaart?", .rondjes(Self.redenen), waarde: gekozen,
      fout: fout)
    field.isVerplicht = true
    return field
  }
}
