import CommandLineParsing
import Kaartgraaf
import Kaartvraag
import Wijkmodel

/// What somebody reads who starts the program without a word: where to begin.
struct Welkom {
  /// How many questions are shown.
  private static let maximum = 3

  private let aanroep: Aanroep

  init(_ omgeving: Omgeving, _ kanalen: Kanalen) {
    aanroep = Aanroep(woorden: ParsedArguments(), omgeving: omgeving, kanalen: kanalen)
  }

  /// Writes it; a map that cannot be read is a reason to say so, not to stop.
  func write() {
    aanroep.kanalen.write(
      Stuurtekens.removed(from: kaartstappen() ?? Self.eersteStappen(aanroep.breedte)))
  }

  private func kaartstappen() -> String? {
    guard Kaartkeuze.chosen(nil, aanroep.omgeving) != nil else { return nil }
    do {
      return text(over: try Kaartlading.graaf(aanroep))
    } catch {
      aanroep.kanalen.tell(error.zin)
      return nil
    }
  }

  private func text(over graaf: KaartGraph) -> String {
    let titel = graaf.kaart.gegevens.titel
    let width = aanroep.breedte
    var parts = [
      HelpPage.wrapped("Uw kaart: \(titel.isEmpty ? "zonder titel" : titel)", width: width) + "\n"
        + HelpPage.wrapped("Er staan in: \(Self.counts(graaf.kaart)).", width: width)
    ]
    let questions = Self.questions(over: graaf)
    if !questions.isEmpty {
      parts.append(
        "1. Stel een vraag. Deze passen bij uw kaart:\n"
          + questions.map { question in
            "     \(question.aanroep)\n"
              + Self.indented(question.titel, by: 7, width: width)
          }.joined(separator: "\n"))
    }
    parts += [
      "2. Bekijk alle vragen, met voorbeelden uit uw kaart:\n     wijkweb vragen",
      "3. Teken de kaart:\n     wijkweb teken wijken --uit wijken.pdf",
      "Alle opdrachten: wijkweb --help",
    ]
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// One question from each of the first headings that has one with an answer.
  private static func questions(over graaf: KaartGraph) -> [Vraagvoorbeeld] {
    Array(
      Vragen.perRubriek.lazy.compactMap { group in
        group.vragen.lazy.map { Vraagvoorbeeld($0, over: graaf, ending: []) }
          .first(where: \.heeftRijen)
      }.prefix(maximum))
  }

  private static func counts(_ kaart: SocialeKaart) -> String {
    var numbers: [Knoopsoort: Int] = [:]
    for knoop in kaart.knopen { numbers[knoop.knoopsoort, default: 0] += 1 }
    let entries = Knoopsoort.allCases.map { kind in
      Teksten.aantal(numbers[kind, default: 0], kind.rawValue, kind.meervoud)
    }
    let relations = Teksten.aantal(kaart.relaties.count, "relatie", "relaties")
    return Teksten.opsomming(entries + [relations], "en")
  }

  private static func indented(_ text: String, by count: Int, width: Int) -> String {
    let indent = String(repeating: " ", count: count)
    return indent
      + HelpPage.wrapped(text, width: width - count)
      .split(separator: "\n").joined(separator: "\n" + indent)
  }

  private static func eersteStappen(_ width: Int) -> String {
    let example = Programma.voorbeeldkaart
    let steps = [
      "Wijkweb beantwoordt vragen over de mensen en organisaties in uw wijk, en tekent de "
        + "sociale kaart. Zo begint u:",
      "1. Probeer het uit op een verzonnen wijk:\n"
        + "     wijkweb wie-bereikt moeilijk-bereikbaar --kaart \(example)\n"
        + "     wijkweb teken wijken --kaart \(example) --uit wijken.pdf",
      "2. Maak uw eigen kaart van uw lijsten uit Excel, opgeslagen als CSV:\n"
        + "     wijkweb importeer wijkpartners.csv --naar mijn-wijk\n"
        + "   Hebt u nog geen lijsten? Kopieer de map Data/sjablonen en vul die in.",
      "3. Stel uw vragen. Alle vragen, met voorbeelden uit uw kaart:\n"
        + "     wijkweb vragen --kaart mijn-wijk",
      "Alle opdrachten: wijkweb --help",
    ]
    return steps.map { $0.contains("\n") ? $0 : HelpPage.wrapped($0, width: width) }
      .joined(separator: "\n\n") + "\n"
  }
}
