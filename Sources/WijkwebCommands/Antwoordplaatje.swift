import CommandLineParsing
import DOTLanguage
import Kaartbeeld
import Kaartgraaf
import Kaartvraag

/// Draws the answer to a question.
struct Antwoordplaatje {
  static let plaatje = CommandDescription.Option(
    "plaatje", value: "BESTAND",
    summary: "Teken het antwoord ook: een naam op .svg, .pdf, .png of .dot.",
    completion: .file)
  static let papier = CommandDescription.Option(
    "papier", choices: Papier.allCases.map(\.rawValue),
    summary: "De maat van het blad bij --plaatje. Anders geldt A3.")

  /// More rows of one list than this no sheet shows.
  static let meesteRijen = 500

  private let antwoord: Antwoord
  private let graaf: KaartGraph

  init(_ antwoord: Antwoord, on graaf: KaartGraph) {
    self.antwoord = antwoord
    self.graaf = graaf
  }

  /// Checks the name of the file, before there is anything to write.
  static func check(_ aanroep: Aanroep) throws(Mislukking) {
    guard let target = aanroep.value("plaatje") else {
      guard aanroep.value("papier") == nil else {
        throw .verkeerdGebruik("--papier kan alleen samen met --plaatje BESTAND.")
      }
      return
    }
    _ = try Tekenaar.format(of: target, option: "plaatje")
  }

  /// Draws the answer where the call asks for it, and tells that it did.
  ///
  /// - Parameters:
  ///   - aanroep: The call.
  ///   - unseen: The number of rows of the whole answer that this one lacks.
  /// - Throws: `Mislukking` when it cannot be drawn or written.
  func write(_ aanroep: Aanroep, besides unseen: Int) throws(Mislukking) {
    guard let target = aanroep.value("plaatje") else { return }
    let paper = aanroep.value("papier").flatMap { Papier(word: $0) } ?? .a3
    var picture = Voortgang(aanroep).during("De tekening wordt gemaakt") { plaat(paper) }
    picture.weggelaten += unseen
    try Plaatbestand(aanroep).write(picture, to: target, option: "plaatje")
    aanroep.kanalen.tell(Teksten.antwoordGetekend(picture, file: target))
  }

  /// The answer as a DOT document, with everything that it shows.
  var dot: String { plaat(.scherm).document.text }

  /// The answer drawn on paper.
  func plaat(_ papier: Papier) -> Kaartplaat {
    let form = Antwoordplaatjesvorm(antwoord: antwoord, graaf: graaf, papier: papier)
    return form.plaat ?? banden(papier)
  }

  /// The answer as routes, as cards where it has none, or as a sentence where it has no row.
  private func banden(_ papier: Papier) -> Kaartplaat {
    Antwoordbeeld(
      graaf, vraag: antwoord.vraag, titel: antwoord.titel,
      lijsten: antwoord.lijsten.map { Antwoordbeeld.Lijst($0) }, selectie: antwoord.selectie,
      melding: antwoord.melding, vooraf: antwoord.vooraf, papier: papier
    ).plaat()
  }
}

extension Antwoordbeeld.Lijst {
  /// A list of an answer as it is drawn.
  fileprivate init(_ lijst: Antwoordlijst) {
    self.init(
      kop: lijst.kop,
      rijen: lijst.rijen.map { rij in
        Antwoordbeeld.Rij(
          rang: rij.rang, id: rij.id, route: rij.route, score: rij.score?.tekst, zin: rij.zin,
          bronnen: rij.bronnen)
      }, afgekapt: lijst.afgekapt)
  }
}
