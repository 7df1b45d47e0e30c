import CommandLineParsing
import Kaartbeeld
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// `wijkweb krachtenveld`: what is at stake, who has a part in it, and what follows from that.
struct Krachtenveldopdracht: Opdracht {
  let beschrijving = CommandDescription(
    name: "krachtenveld",
    summary: "Bekijk wie belang heeft bij een vraagstuk, en hoe u die betrekt.",
    discussion: "Zonder VRAAGSTUK ziet u welke vraagstukken op de kaart staan.\n\n"
      + "Tekeningen voor --teken:\n\n" + Self.tekeningen,
    arguments: [
      .init(
        "VRAAGSTUK", .optional, summary: "Het vraagstuk: de naam of het id.",
        completion: .custom(VulAan.vraagstuk))
    ],
    options: Onderdeel.alle.map { .init($0.naam, summary: $0.uitleg) } + [
      .init(
        "teken", value: "TEKENING", choices: Krachtplaatsoort.alle.map(\.naam),
        summary: "Maak deze tekening. Geef met --uit aan waar die komt."),
      .init(
        "uit", value: "BESTAND",
        summary: "Waar de tekening komt: een naam op .svg, .pdf, .png of .dot.",
        completion: .file),
      .init("tabel", summary: "Toon de feiten van de tekening als tabel."),
      .init(
        "papier", choices: Papier.allCases.map(\.rawValue),
        summary: "De maat van het blad. Anders geldt A3."),
      .init(
        "uitvoer", choices: ["tekst", "csv", "json"], summary: "De vorm van het antwoord."),
      Krachtveldkeuze.fase, Krachtveldkeuze.kijk, Krachtveldkeuze.tegenover,
      Kaartkeuze.peildatum, Kaartkeuze.openbaar, Kaartkeuze.kaart,
    ],
    examples: [
      .init(
        "wijkweb krachtenveld --kaart Data/voorbeeldwijk",
        summary: "Toont welke vraagstukken op de kaart staan.")
    ])

  private static var tekeningen: String {
    Krachtplaatsoort.alle.map { "\($0.naam): \($0.uitleg)" }.joined(separator: "\n")
  }

  func run(_ aanroep: Aanroep) throws(Mislukking) -> ExitCode {
    let graaf = try Kaartlading.graaf(aanroep)
    guard let naam = aanroep.woorden.argument(0) else {
      aanroep.kanalen.write(Vraagstukkenlijst(graaf).text(aanroep))
      return .good
    }
    let keuze = try Krachtveldkeuze(aanroep, graaf, vraagstuk: naam)
    if let plaat = aanroep.value("teken") {
      try checkOpenbaar(aanroep, shows: true)
      if let other = Onderdeel.alle.first(where: { aanroep.has($0.naam) }) {
        throw .verkeerdGebruik("Kies --teken of --\(other.naam), niet allebei tegelijk.")
      }
      try teken(plaat, keuze, aanroep)
    } else {
      let chosen = try onderdelen(aanroep)
      let blokken = chosen.flatMap { $0.blokken(keuze.veld) }
      aanroep.kanalen.write(Blokkenuitvoer.text(blokken, aanroep))
    }
    return .good
  }

  private func onderdelen(_ aanroep: Aanroep) throws(Mislukking) -> [Onderdeel] {
    for option in ["uit", "tabel", "papier", "tegenover"]
    where aanroep.has(option) || aanroep.value(option) != nil {
      throw .verkeerdGebruik(
        "--\(option) hoort bij een tekening. Zeg welke, met --teken, of laat --\(option) weg.")
    }
    let named = Onderdeel.alle.filter { aanroep.has($0.naam) }
    let chosen = named.isEmpty ? Array(Onderdeel.alle.prefix(1)) : named
    try checkOpenbaar(aanroep, shows: chosen.contains(where: \.toontOordelen))
    return chosen
  }

  /// Judgements are never public, so what is made of them is not either.
  private func checkOpenbaar(_ aanroep: Aanroep, shows judgements: Bool) throws(Mislukking) {
    guard judgements, aanroep.has("openbaar") else { return }
    let free = Onderdeel.alle.filter { !$0.toontOordelen }.map { "--" + $0.naam }
    throw .verkeerdGebruik(
      "Oordelen over partijen zijn nooit openbaar. Laat --openbaar weg"
        + (free.isEmpty ? "." : ", of vraag \(Teksten.opsomming(free))."))
  }

  private func teken(
    _ naam: String, _ keuze: Krachtveldkeuze, _ aanroep: Aanroep
  ) throws(Mislukking) {
    guard let soort = Krachtplaatsoort.named(naam) else {
      preconditionFailure("the parser lets through only pictures of the list")
    }
    let target = aanroep.value("uit")
    guard target != nil || aanroep.has("tabel") else {
      throw .verkeerdGebruik(
        "Zeg waar de tekening moet komen, bijvoorbeeld --uit \(naam).pdf. Of vraag met --tabel om "
          + "dezelfde feiten als tabel.")
    }
    if let target { _ = try Tekenaar.format(of: target, option: "uit") }
    let papier = aanroep.value("papier").flatMap { Papier(word: $0) } ?? .a3
    let vraag = Krachtbeeldvraag(keuze.veld, tegenover: keuze.tegenover, papier: papier)
    let plaat = try Teken.plaat(aanroep) { () throws(KaartbeeldError) in try soort.plaat(vraag) }
    if aanroep.has("tabel") { aanroep.kanalen.write(Tabeluitvoer.text(plaat.tabel, aanroep)) }
    guard let target else { return }
    try Plaatbestand(aanroep).write(plaat, to: target)
    aanroep.kanalen.tell(Teksten.getekend(plaat, file: target))
  }
}
