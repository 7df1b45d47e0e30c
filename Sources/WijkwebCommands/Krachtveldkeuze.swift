import CommandLineParsing
import Kaartgraaf
import Krachtenveld
import Wijkmodel

/// Which judgements a command is about.
struct Krachtveldkeuze {
  static let fase = CommandDescription.Option(
    "fase", value: "FASE", choices: Fase.allCases.map(\.rawValue),
    summary: "\(keuzes(Fase.self)). Anders geldt de fase waarin het vraagstuk nu is.")
  static let kijk = CommandDescription.Option(
    "kijk", value: "KIJK", choices: Kijk.allCases.map(\.rawValue),
    summary: "\(keuzes(Kijk.self)). Anders geldt feitelijk: hoe het nu is.")
  static let tegenover = CommandDescription.Option(
    "tegenover", value: "FASE|KIJK",
    choices: Fase.allCases.map(\.rawValue) + Kijk.allCases.map(\.rawValue),
    summary: "Vergelijk met deze andere fase of kijk, bij de tekening van een beweging.")

  private static func keuzes<Keuze: CaseIterable & RawRepresentable>(_ keuze: Keuze.Type) -> String
  where Keuze.RawValue == String { keuze.allCases.map(\.rawValue).joined(separator: ", ") }

  /// The judgements asked for.
  let veld: Oordeelveld
  /// The judgements to compare them with, nil when none are asked for.
  let tegenover: Oordeelveld?

  init(_ aanroep: Aanroep, _ graaf: KaartGraph, vraagstuk naam: String) throws(Mislukking) {
    let vraagstuk = try Self.vraagstuk(naam, in: graaf)
    let fase = aanroep.value("fase").flatMap { Fase(rawValue: $0) }
    let kijk = aanroep.value("kijk").flatMap { Kijk(rawValue: $0) } ?? .feitelijk
    veld = Oordeelveld(graaf, vraagstuk, fase: fase, kijk: kijk)
    tegenover = aanroep.value("tegenover").map { woord in
      Oordeelveld(
        graaf, vraagstuk, fase: Fase(rawValue: woord) ?? fase, kijk: Kijk(rawValue: woord) ?? kijk)
    }
  }

  /// The vraagstuk that somebody names.
  static func vraagstuk(_ naam: String, in graaf: KaartGraph) throws(Mislukking) -> Vraagstuk {
    if let found = graaf.kaart.krachtenveld.vraagstuk(naam) { return found }
    let names = graaf.kaart.krachtenveld.vraagstukken.map(\.naam)
    guard !names.isEmpty else {
      throw .verkeerdGebruik(
        "Op deze kaart staat geen vraagstuk. Zet vraagstukken in het bestand vraagstukken.csv.")
    }
    let near = Gelijkenis.nearest(to: naam, among: names, count: 3)
    throw .verkeerdGebruik(
      "Het vraagstuk ‘\(naam)’ staat niet op de kaart. Bedoelt u \(Teksten.opsomming(near))?")
  }
}
