import CommandLineParsing
import Kaartopslag

/// A new password, never as a word of the call: that would stand in the history of the shell.
enum Wachtwoordinvoer {
  static let optie = CommandDescription.Option(
    "wachtwoord-stdin",
    summary: "Lees het wachtwoord van de standaardinvoer, voor wie dit in een script doet.")

  /// The most bytes that the system hashes.
  private static let maximum = 500

  /// Asks for it twice at the terminal, or reads the first line of standard input.
  static func read(_ aanroep: Aanroep) throws(Mislukking) -> String {
    if aanroep.has(optie.name) {
      guard let line = readLine() else {
        throw .verkeerdGebruik("Er kwam geen wachtwoord binnen op de standaardinvoer.")
      }
      return try checked(line)
    }
    guard aanroep.omgeving.kanVragen else {
      throw .verkeerdGebruik(
        "Er is geen toetsenbord om het wachtwoord op te typen. Gebruik --wachtwoord-stdin om het "
          + "van de standaardinvoer te lezen.")
    }
    let first = try checked(ask("Wachtwoord (u ziet niet wat u typt): ", aanroep))
    guard try ask("Nog een keer: ", aanroep) == first else {
      throw .verkeerdGebruik("De twee wachtwoorden zijn niet gelijk. Er is niets veranderd.")
    }
    return first
  }

  private static func ask(_ question: String, _ aanroep: Aanroep) throws(Mislukking) -> String {
    let line = Stilleregel.read { aanroep.kanalen.show(question) }
    aanroep.kanalen.show("\n")
    guard let line else { throw .verkeerdGebruik("U bent gestopt. Er is niets veranderd.") }
    return line
  }

  /// The password, when it is long enough and the system can hash it.
  static func checked(_ password: String) throws(Mislukking) -> String {
    guard password.count >= Register.kortsteWachtwoord else {
      throw .verkeerdGebruik(
        "Een wachtwoord heeft minstens \(Register.kortsteWachtwoord) tekens. Vier woorden achter elkaar onthoudt u "
          + "makkelijk en raadt niemand.")
    }
    guard password.utf8.count <= maximum,
      password.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
    else {
      throw .verkeerdGebruik(
        "Dit wachtwoord is te lang, of er zit een teken in dat u niet ziet. Kies een ander.")
    }
    return password
  }
}
