import DocumentText
import Kaartopslag
import Wijkmodel

/// A draft of the register of processing activities (GDPR, article 30), of what is really held.
struct Verwerkingsregister {
  private let gegevens: Verwerkingsgegevens
  private let register: Registerverwerking?
  private let titel: String
  private let dag: Datum

  init(
    _ gegevens: Verwerkingsgegevens, _ register: Registerverwerking?, titel: String, op dag: Datum
  ) {
    self.gegevens = gegevens
    self.register = register
    self.titel = titel
    self.dag = dag
  }

  var document: Document {
    Document(
      title: "Register van verwerkingen: \(titel)",
      blocks: [
        .paragraph(
          "Dit is wat er op \(dag.dutchLongText) over personen in de kaart staat. De getallen zijn "
            + "geteld; er staan geen namen van personen in.")
      ] + wie + doelen + personen + grondslagen + ontvangers + bewaren + beveiliging + vragen)
  }

  private var wie: [DocumentBlock] {
    [
      .heading(level: 1, "Wie verantwoordelijk is"),
      .paragraph(
        gegevens.beheerder.map { "De beheerder van de kaart is \($0)." }
          ?? "De beheerder van de kaart is niet vermeld."),
    ]
  }

  private var doelen: [DocumentBlock] {
    [
      .heading(level: 1, "Waarvoor de gegevens worden gebruikt"),
      .list([
        "Weten wie in de wijk actief is, wie met wie samenwerkt en wie welke bewoners bereikt.",
        "Bewoners en partners betrekken bij vraagstukken in de wijk, en afspraken daarover bewaren.",
        "De kaart laten kloppen: wie erop staat, kan zijn eigen regel bevestigen en verbeteren.",
      ]),
    ]
  }

  private var personen: [DocumentBlock] {
    let others = gegevens.regels.map { Persoonswoorden.aantal($0.aantal, $0.tabel) }
    let about =
      others.isEmpty
      ? "Er zijn geen relaties, oordelen of gesprekken over personen vastgelegd."
      : "Over personen gaan ook \(Teksten.opsomming(others, "en"))."
    return [
      .heading(level: 1, "Van wie en wat"),
      .paragraph(
        "Op de kaart \(gegevens.personen == 1 ? "staat" : "staan") "
          + "\(Teksten.aantal(gegevens.personen, "persoon", "personen")): sleutelfiguren in de wijk "
          + "en beroepskrachten. \(about)"),
      .paragraph(
        "Ook \(Teksten.aantal(gegevens.organisatiesMetContact, "organisatie heeft", "organisaties hebben")) "
          + "een e-mailadres of telefoonnummer. Dat kan van één persoon zijn."),
    ] + kolommen
  }

  private var kolommen: [DocumentBlock] {
    guard !gegevens.kolommen.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          name: "kolommen", caption: "Wat er over personen is ingevuld:",
          columns: ["Wat", "Bij hoeveel personen", "Wie dit mag zien, als de persoon openbaar is"],
          rows: gegevens.kolommen.map {
            [
              Persoonswoorden.kolom($0.kolom), String($0.aantal),
              Persoonswoorden.wie($0.zichtbaarheid),
            ]
          }))
    ]
  }

  private var grondslagen: [DocumentBlock] {
    let rows = gegevens.grondslagen.map { [$0.grondslag, String($0.aantal)] }
    let table: [DocumentBlock] =
      rows.isEmpty
      ? []
      : [
        .table(
          DocumentTable(
            name: "grondslagen", caption: "De ingevulde grondslagen:",
            columns: ["Grondslag", "Bij hoeveel personen"], rows: rows))
      ]
    return [.heading(level: 1, "Waarom het mag")] + table
      + [.paragraph(tekst(zonder: "grondslag", gegevens.zonderGrondslag))]
  }

  private func tekst(zonder wat: String, _ aantal: Int) -> String {
    switch aantal {
    case 0: "Bij alle personen is een \(wat) vermeld."
    case 1: "Bij 1 persoon is geen \(wat) vermeld."
    default: "Bij \(aantal) personen is geen \(wat) vermeld."
    }
  }

  private var ontvangers: [DocumentBlock] {
    let counts = Zichtbaarheid.allCases.map { level in
      "\(Persoonswoorden.wie(level)): "
        + Teksten.aantal(gegevens.zichtbaar[level] ?? 0, "persoon", "personen")
    }
    return [
      .heading(level: 1, "Wie de gegevens ziet"),
      .list(counts),
      .paragraph(
        "Wijkweb stuurt zelf niets naar anderen, ook niet buiten de Europese Unie. Met --openbaar, "
          + "op openbare bladzijden en in een gepubliceerde kaart staan alleen velden van een vaste "
          + "lijst."),
    ]
  }

  private var bewaren: [DocumentBlock] {
    let late =
      gegevens.verlopen == 0
      ? "Er is niemand van wie de bewaartijd voorbij is."
      : "Van \(Teksten.aantal(gegevens.verlopen, "persoon", "personen")) is de bewaartijd voorbij. "
        + "Verwijder die met: wijkweb avg opschonen"
    return [
      .heading(level: 1, "Hoe lang het wordt bewaard"),
      .paragraph(
        tekst(zonder: "einddatum (bewaren_tot)", gegevens.zonderBewarenTot) + " " + late),
    ]
  }

  private var beveiliging: [DocumentBlock] {
    [
      .heading(level: 1, "Hoe het is beveiligd"),
      .list(register.map(Self.maatregelen) ?? Self.maatregelenMap),
    ]
  }

  private static let maatregelenMap = [
    "De kaart is een map met leesbare bestanden zonder wachtwoord en zonder logboek. Wie de map kan "
      + "openen, leest alles."
  ]

  private static func maatregelen(_ register: Registerverwerking) -> [String] {
    let log =
      "Het logboek telt \(Teksten.aantal(register.handelingen, "handeling", "handelingen")), met "
      + "rollen in plaats van namen, en is verzegeld: wie er iets aan verandert, wordt gevonden met "
      + "wijkweb register controleer."
    return [
      "Het register is één bestand. Het is niet versleuteld: wie het bestand kan openen, leest alles.",
      "Inloggen: \(Teksten.aantal(register.gebruikers, "gebruiker kan", "gebruikers kunnen")) dat. "
        + "Wachtwoorden zijn alleen als yescrypt-hash bewaard.",
      "Op dit moment: \(Teksten.aantal(register.geldigeLinks, "persoonlijke link", "persoonlijke links")) "
        + "die werken. Van een link wordt alleen een hash bewaard; een link verloopt en is in te trekken.",
      log,
      "Er zijn \(Teksten.aantal(register.gewist, "waarde", "waarden")) uit het logboek gewist om de "
        + "privacy. Wat is verwijderd, staat ook niet meer in het bestand zelf.",
    ]
  }

  private var vragen: [DocumentBlock] {
    var questions: [String] = []
    if gegevens.beheerder == nil {
      questions.append("Wie is verantwoordelijk? Vul beheerder in kaart.csv in.")
    }
    if gegevens.zonderGrondslag > 0 {
      questions.append("Waarom mag u de gegevens bewaren van wie geen grondslag heeft?")
    }
    if gegevens.zonderBewarenTot > 0 {
      questions.append("Tot wanneer bewaart u de gegevens van wie geen bewaren_tot heeft?")
    }
    return [
      .heading(level: 1, "Wat u nog moet invullen"),
      .list(
        questions + [
          "Hoe bereiken mensen de functionaris gegevensbescherming?",
          "Wie krijgt de kaart of een deel ervan nog meer, en welke afspraken zijn daarover?",
          "Op welke computer staat de kaart, wie kan daarbij, en is de schijf versleuteld?",
          "Waar staan reservekopieën, wie kan daarbij, en hoe lang blijven ze?",
          "Is een beoordeling van de risico's (DPIA) nodig, nu er oordelen over mensen in kunnen "
            + "staan?",
        ]),
    ]
  }
}
