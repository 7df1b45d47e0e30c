import CommandLineParsing
import Kaartopslag

extension Teksten {
  /// What the user reads when something cannot be done with a register.
  ///
  /// - Parameters:
  ///   - error: What is wrong.
  ///   - naam: How the user wrote the register.
  /// - Returns: Whole sentences.
  static func zin(_ error: Registerfout, register naam: String) -> String {
    switch error {
    case .bestaatNiet: "\(naam) bestaat niet. Kijk of de naam goed is."
    case .bestaatAl:
      "\(naam) bestaat al, en Wijkweb schrijft er niet overheen. Kies een andere naam."
    case .geenRegister:
      "\(naam) is geen register van Wijkweb, of het bestand is beschadigd. Een register maakt u "
        + "met: wijkweb register maak KAARTMAP --in BESTAND"
    case .nieuwer:
      "Het register \(naam) is gemaakt met een nieuwere versie van Wijkweb. Gebruik die versie. "
        + "Er is niets veranderd."
    case .geenToegang:
      "\(naam) kan niet worden geopend of geschreven. Mag u het bestand en de map waarin het "
        + "staat lezen en schrijven? Er is niets veranderd."
    case .verplaatst:
      "Het register \(naam) is intussen verplaatst of vervangen. Er is niets veranderd. Probeer het "
        + "opnieuw."
    case .bezet, .schijfVol, .schijffout, .onzeker, .beschadigd, .intern: storing(error)
    case .afgewezen(let reasons): "Er is niets veranderd. \(eerste(reasons))"
    case .achterhaald(let conflicts):
      "Er is niets veranderd, want daarna is hier al iets anders gewijzigd: "
        + eerste(conflicts.map(zin))
    case .onbekend(let what): "Dit staat niet in het register: \(what). Er is niets veranderd."
    }
  }

  private static func storing(_ error: Registerfout) -> String {
    switch error {
    case .bezet:
      "Een ander programma schrijft nu in het register. Er is niets veranderd. Probeer het zo nog "
        + "een keer."
    case .schijfVol: "De schijf is vol. Er is niets veranderd. Maak plaats en probeer het opnieuw."
    case .onzeker:
      "Het is niet zeker of dit is opgeslagen. Kijk wat er is gedaan met: wijkweb register logboek"
    case .beschadigd:
      "Het register is beschadigd. Bewaar dit bestand, en zet een reservekopie terug die u maakte "
        + "met wijkweb register kopie."
    case .intern(let words):
      "Het register gaf een fout die Wijkweb niet kent (\(words)). Er is niets veranderd."
    default:
      "De schijf kon niet lezen of schrijven. Er is niets veranderd. Kijk of de schijf heel is."
    }
  }

  private static func zin(_ conflict: Registerfout.Botsing) -> String {
    "\(conflict.kolom) van \(conflict.naam) was toen \(waarde(conflict.gezien)) en is nu "
      + "\(waarde(conflict.nu))."
  }

  /// A value of a cell in a sentence.
  static func waarde(_ value: String?) -> String { value.map { "‘\($0)’" } ?? "niet vermeld" }

  /// The first of many sentences.
  private static func eerste(_ sentences: [String]) -> String {
    let rest = sentences.count - 5
    return sentences.prefix(5).joined(separator: " ")
      + (rest > 0 ? " En nog \(aantal(rest, "ding", "dingen"))." : "")
  }
}
