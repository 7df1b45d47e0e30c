import CommandLineParsing
import Foundation
import Netwerkanalyse

/// What the words of `wijkweb analyse` ask for.
struct Analysevraag {
  let net: Netkeuze
  let keuze: Analysekeuze
  let maten: [Maat]
  /// The side that stays of a two-mode network, true for where ties end.
  let projectie: Bool?
  let weging: Analysenet.Weging

  static let opties: [CommandDescription.Option] = [
    .init(
      "maat", value: "MATEN", summary: "Welke maten, met komma's ertussen.",
      completion: .choices(["alle"] + Maat.alle.map(\.naam)), isList: true),
    .init(
      "relaties", value: "SOORTEN",
      summary: "Alleen deze soorten relaties, met komma's ertussen. Anders tellen alle contacten.",
      isList: true),
    .init(
      "soort", value: "SOORTEN",
      summary: "Alleen deze soorten partijen, zoals netwerk of wijkraad, met komma's ertussen.",
      completion: .soort, isList: true),
    .init("in", value: "GEBIED", summary: "Alleen wie in dit gebied werkt.", completion: .gebied),
    .init("gericht", summary: "De richting telt mee: van A naar B is anders dan van B naar A."),
    .init("gewogen", summary: "De sterkte van een relatie of het gewicht in de lijst telt mee."),
    .init(
      "gewicht", choices: Netkeuze.Gewicht.allCases.map(\.rawValue),
      summary: "Wat het gewicht is: een sterkte (hoger is dichter bij elkaar) of een lengte (hoger "
        + "is verder uit elkaar). Anders geldt sterkte."),
    .init(
      "knopen", value: "BESTAND",
      summary: "Bij een lijst: een CSV-bestand met meer over elke knoop, met de kop id.",
      completion: .file),
    .init(
      "groep", value: "KOLOM",
      summary: "De kolom waarop wordt ingedeeld, zoals sector, gebied of soort."),
    .init(
      "k", value: "AANTAL",
      summary: "Hoeveel partijen bij sleutelspelers en bij dekking, 1 "
        + "tot 20. Anders 3."),
    .init(
      "criterium", choices: Analysekeuze.Criterium.allCases.map(\.rawValue),
      summary: "Wat sleutelspelers doen: zonder hen valt het netwerk uiteen (F) of liggen anderen "
        + "verder weg (DF), of samen bereiken ze veel anderen (bereik, gewogen_bereik)."),
    .init(
      "ego",
      summary: "Bij constraint, effective_size, efficiency en hierarchy: tel alleen de contacten "
        + "in "
        + "ieders eigen kring."),
    .init(
      "alfa", value: "GETAL",
      summary: "Bij katz: hoe zwaar een stap verder nog telt, bijvoorbeeld 0,1."),
    .init(
      "beta", value: "GETAL",
      summary: "Bij katz: waar ieder mee begint. Bij bonacich: hoe zwaar de contacten van "
        + "contacten "
        + "tellen."),
    .init(
      "projectie", choices: ["van", "naar"],
      summary: "Houd één kant over: twee zijn verbonden als ze iets delen van de andere kant."),
    .init(
      "weging", choices: Analysenet.Weging.allCases.map(\.rawValue),
      summary: "Bij --projectie met --gewogen: tel wat twee delen (gedeeld), neem het deel van "
        + "alles "
        + "wat een van beide heeft (jaccard), of tel minder wat veel anderen ook hebben (newman)."),
    .init(
      "vergelijk", value: "BRON",
      summary: "Vergelijk met een andere kaart of lijst met dezelfde namen.", completion: .file),
    .init(
      "met-relaties", value: "SOORTEN",
      summary: "Vergelijk met deze soorten relaties op dezelfde kaart.", isList: true),
    .init("top", value: "AANTAL", summary: "Hoeveel namen u per maat ziet. Anders 5."),
    .init("uitvoer", choices: ["tekst", "csv", "json"], summary: "De vorm van het antwoord."),
    Antwoordplaatje.plaatje, Antwoordplaatje.papier,
    Kaartkeuze.peildatum, Kaartkeuze.openbaar, Kaartkeuze.kaart,
  ]

  /// Reads the words.
  ///
  /// - Throws: `Mislukking` when a value is not one of those that may stand there.
  init(_ aanroep: Aanroep) throws(Mislukking) {
    var net = Netkeuze()
    net.relaties = Self.list("relaties", aanroep)
    net.soorten = Self.list("soort", aanroep)
    net.gebied = aanroep.value("in")
    net.gericht = aanroep.has("gericht")
    net.gewogen = aanroep.has("gewogen")
    net.gewicht = aanroep.value("gewicht").flatMap { .init(rawValue: $0) } ?? .sterkte
    try Self.needs("gewicht", "gewogen", aanroep)
    try Self.needs("weging", "projectie", aanroep)
    self.net = net
    projectie = aanroep.value("projectie").map { $0 == "naar" }
    weging = aanroep.value("weging").flatMap { .init(rawValue: $0) } ?? .gedeeld
    keuze = try Self.keuze(aanroep)
    maten = try Self.maten(aanroep)
  }

  private static func keuze(_ aanroep: Aanroep) throws(Mislukking) -> Analysekeuze {
    var keuze = Analysekeuze()
    keuze.groep = aanroep.value("groep")
    keuze.ego = aanroep.has("ego")
    keuze.isOpenbaar = aanroep.has("openbaar")
    keuze.maatGekozen = aanroep.value("maat") != nil
    keuze.aantal = try number("k", in: 1...20, aanroep) ?? keuze.aantal
    // A spreadsheet has room for every row.
    let rows = aanroep.value("uitvoer") == "csv" ? 1_000_000 : keuze.top
    keuze.top = try number("top", in: 1...1_000_000, aanroep) ?? rows
    keuze.criterium = aanroep.value("criterium").flatMap { .init(rawValue: $0) } ?? .fragmentatie
    keuze.alfa = try decimal("alfa", aanroep)
    keuze.beta = try decimal("beta", aanroep)
    return keuze
  }

  /// The measures asked for; without any those of the page, or for programs all of them.
  private static func maten(_ aanroep: Aanroep) throws(Mislukking) -> [Maat] {
    let names = list("maat", aanroep)
    if names.isEmpty {
      return Maat.alle.filter { $0.isGewoon || (aanroep.value("uitvoer") ?? "tekst") != "tekst" }
    }
    var found: [Maat] = []
    for name in names where name != "alle" {
      guard let maat = Maat.named(name) else {
        throw .verkeerdGebruik(
          "De maat ‘\(name)’ bestaat niet. Alle maten staan in: wijkweb analyse --help")
      }
      if !found.contains(where: { $0.naam == name }) { found.append(maat) }
    }
    return names.contains("alle") ? Maat.alle : found
  }

  /// Checks what can only be known with the network at hand.
  func check(_ analyse: Analyse) throws(Mislukking) {
    guard let groep = keuze.groep, analyse.indeling == nil, !analyse.net.ids.isEmpty else { return }
    let stated = analyse.net.ingevuldeKolommen
    let advice =
      !stated.isEmpty
      ? " Wel ingevuld zijn: \(Teksten.opsomming(stated, "en"))."
      : analyse.net.isKaart ? "" : " Geef met --knopen een bestand met zo'n kolom."
    throw .verkeerdGebruik("De kolom ‘\(groep)’ is bij niemand ingevuld.\(advice)")
  }

  static func list(_ option: String, _ aanroep: Aanroep) -> [String] {
    (aanroep.value(option) ?? "").split(separator: ",")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
  }

  private static func needs(
    _ option: String, _ other: String, _ aanroep: Aanroep
  ) throws(Mislukking) {
    guard aanroep.value(option) != nil, !aanroep.has(other), aanroep.value(other) == nil else {
      return
    }
    throw .verkeerdGebruik("--\(option) werkt alleen samen met --\(other).")
  }

  private static func number(
    _ option: String, in range: ClosedRange<Int>, _ aanroep: Aanroep
  ) throws(Mislukking) -> Int? {
    guard let text = aanroep.value(option) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw .verkeerdGebruik(
        "--\(option) kan geen ‘\(text)’ zijn. Geef een getal van \(range.lowerBound) tot en met "
          + "\(range.upperBound).")
    }
    return number
  }

  private static func decimal(_ option: String, _ aanroep: Aanroep) throws(Mislukking) -> Double? {
    guard let text = aanroep.value(option) else { return nil }
    guard let number = Double(text.replacing(",", with: ".")), number.isFinite else {
      throw .verkeerdGebruik("--\(option) kan geen ‘\(text)’ zijn. Geef een getal, zoals 0,1.")
    }
    return number
  }
}
