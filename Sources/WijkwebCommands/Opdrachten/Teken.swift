import CommandLineParsing
import GraphCore
import Kaartbeeld
import Kaartgraaf
import Wijkmodel

/// `wijkweb teken`: a drawing of the map.
struct Teken: Opdracht {
  let beschrijving = CommandDescription(
    name: "teken",
    summary: "Teken de sociale kaart.",
    discussion: "Kies een soort tekening:\n\n" + Self.soorten,
    arguments: [
      .init(
        "SOORT", summary: "De soort tekening.",
        completion: .choices(Plaatsoort.alle.map(\.naam))),
      .init(
        "ONDERWERP", .optional,
        summary: "Waar de tekening over gaat, bij soorten met een naam erachter.",
        completion: .custom(VulAan.onderwerp)),
    ],
    options: [
      .init(
        "uit", value: "BESTAND",
        summary: "Waar de tekening komt: een naam op .svg, .pdf, .png of .dot.",
        completion: .file),
      .init("tabel", summary: "Toon dezelfde feiten als tabel."),
      .init("uitvoer", choices: ["tekst", "csv", "json"], summary: "De vorm van de tabel."),
      .init(
        "in", value: "GEBIED", summary: "Alleen wie in of rond dit gebied werkt.",
        completion: .gebied),
      .init(
        "thema", value: "THEMA", summary: "Alleen wie aan dit thema werkt.", completion: .thema),
      .init(
        "soort", value: "SOORT", summary: "Alleen deze soort, zoals netwerk of wijkraad.",
        completion: .soort),
      .init("stappen", value: "AANTAL", summary: "Bij rond: hoeveel stappen ver, 1 tot 4."),
      .init(
        "papier", choices: Papier.allCases.map(\.rawValue),
        summary: "De maat van het blad. Anders geldt A3."),
      Kaartkeuze.peildatum, Kaartkeuze.openbaar, Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb teken wijken --kaart Data/voorbeeldwijk --uit wijken.pdf",
        summary: "Tekent per wijk wie er werkt, klaar om op A3 af te drukken."),
      .init(
        "wijkweb teken doelgroep moeilijk-bereikbaar --kaart Data/utrecht-2011 --uit groepen.svg",
        summary: "Tekent wie de moeilijk bereikbare groepen bereikt."),
    ])

  private static var soorten: String {
    Plaatsoort.alle.map { soort in
      "\(soort.naam)\(soort.onderwerp.isEmpty ? "" : " NAAM"): \(soort.uitleg)"
    }.joined(separator: "\n")
  }

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let soort = try soort(aanroep)
    let target = try target(aanroep)
    let graaf = try Kaartlading.graaf(aanroep)
    let question = try Beeldkeuze(aanroep, graaf).question(for: soort)
    let plaat = try Self.plaat(aanroep) { () throws(KaartbeeldError) in try soort.plaat(question) }
    if aanroep.has("tabel") { aanroep.kanalen.write(Tabeluitvoer.text(plaat.tabel, aanroep)) }
    if let target {
      try Plaatbestand(aanroep).write(plaat, to: target)
      aanroep.kanalen.tell(Teksten.getekend(plaat, file: target))
    }
    return .good
  }

  private func soort(_ aanroep: Aanroep) throws(Mislukking) -> Plaatsoort {
    let word = aanroep.woorden.argument(0) ?? ""
    guard let soort = Plaatsoort.named(word) else {
      throw .verkeerdGebruik(
        "De tekening ‘\(word)’ bestaat niet. Kies \(Teksten.opsomming(Plaatsoort.alle.map(\.naam)))."
      )
    }
    return soort
  }

  private func target(_ aanroep: Aanroep) throws(Mislukking) -> String? {
    guard let target = aanroep.value("uit") else {
      guard aanroep.has("tabel") else {
        throw .verkeerdGebruik(
          "Zeg waar de tekening moet komen, bijvoorbeeld --uit kaart.pdf. Of vraag met --tabel om "
            + "dezelfde feiten als tabel.")
      }
      return nil
    }
    _ = try Tekenaar.format(of: target, option: "uit")
    return target
  }

  /// Makes a picture while the person at the terminal sees that it is under way.
  static func plaat(
    _ aanroep: Aanroep, _ make: () throws(KaartbeeldError) -> Kaartplaat
  ) throws(Mislukking) -> Kaartplaat {
    do {
      return try Voortgang(aanroep).during("De tekening wordt gemaakt", make)
    } catch {
      throw .mislukt(error.tekst)
    }
  }
}
