public import CommandLineParsing
import GraphvizLayout

/// The program: finds the command that is meant, runs it and says what went wrong.
public struct Programma: Sendable {
  /// The name by which it is called.
  public static let naam = "wijkweb"
  /// The version.
  public static let versie = "1.0.0"
  /// The map of an invented neighbourhood on which everything can be tried.
  static let voorbeeldkaart = "Data/voorbeeldwijk"

  private let omgeving: Omgeving
  private let kanalen: Kanalen

  /// Makes the program in its surroundings.
  public init(omgeving: Omgeving, kanalen: Kanalen) {
    self.omgeving = omgeving
    self.kanalen = kanalen
  }

  /// Runs the call of this process and gives the status with which it must exit.
  public static func exitStatus(words: [String]) -> Int32 {
    if words.first == Tekenaar.kindwoord {
      return RenderChild.main(arguments: Array(words.dropFirst()))
    }
    return Programma(omgeving: .system(), kanalen: .standard).run(words).rawValue
  }

  /// Runs a call; `words` are the words after the program's name.
  public func run(_ words: [String]) -> ExitCode {
    do {
      return try dispatch(words)
    } catch {
      kanalen.tell(error.zin)
      return error.code
    }
  }

  private func dispatch(_ words: [String]) throws(Mislukking) -> ExitCode {
    guard let first = words.first else {
      Welkom(omgeving, kanalen).write()
      return .good
    }
    switch first {
    case "--versie", "--version":
      kanalen.write("\(Self.naam) \(Self.versie)\n")
      return .good
    case "--help", "-h", "help":
      return try help(words.dropFirst().first)
    default:
      return try run(command(named: first, in: words), Array(words.dropFirst()))
    }
  }

  private func run(_ command: any Opdracht, _ words: [String]) throws(Mislukking) -> ExitCode {
    let description = command.beschrijving
    let parsed: ParsedArguments
    do {
      parsed = try ArgumentParser.parse(words, for: description)
    } catch {
      throw .verkeerdGebruik(Teksten.zin(error, command: description.name))
    }
    if parsed.wantsHelp {
      kanalen.write(Hulptekst.page(width).text(for: description))
      return .good
    }
    return try command.run(Aanroep(woorden: parsed, omgeving: omgeving, kanalen: kanalen))
  }

  private func help(_ name: String?) throws(Mislukking) -> ExitCode {
    guard let name else {
      kanalen.write(Hulptekst.overview(width: width))
      return .good
    }
    let description = try command(named: name, in: [name]).beschrijving
    kanalen.write(Hulptekst.page(width).text(for: description))
    return .good
  }

  private func command(
    named name: String, in words: [String]
  ) throws(Mislukking) -> any Opdracht {
    let all = Self.opdrachten + Self.verborgenOpdrachten
    guard let command = all.first(where: { $0.beschrijving.name == name }) else {
      let known = Self.opdrachten.map(\.beschrijving.name)
      throw .verkeerdGebruik(Opdrachtgissing(words, known: known).zin)
    }
    return command
  }

  private var width: Int { min(omgeving.breedte ?? 80, 100) }
}
