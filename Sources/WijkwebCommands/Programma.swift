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
      return try help(Array(words.dropFirst()))
    default:
      return try call(words)
    }
  }

  private func call(_ words: [String]) throws(Mislukking) -> ExitCode {
    let known = Self.opdrachten + Self.verborgenOpdrachten
    switch CommandNames(known.map(\.beschrijving.name)).match(words) {
    case .command(let place, let rest):
      return try run(known[place], rest)
    case .family(let first, let rest) where ["--help", "-h", nil].contains(rest.first):
      kanalen.write(Hulptekst.family(first, width: width))
      return .good
    case .family, .none:
      throw unknown(words)
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
      kanalen.write(Hulptekst.text(for: description, width: width))
      return .good
    }
    return try command.run(Aanroep(woorden: parsed, omgeving: omgeving, kanalen: kanalen))
  }

  private func help(_ words: [String]) throws(Mislukking) -> ExitCode {
    guard !words.isEmpty else {
      kanalen.write(Hulptekst.overview(width: width))
      return .good
    }
    let known = Self.opdrachten.map(\.beschrijving)
    switch CommandNames(known.map(\.name)).match(words) {
    case .command(let place, _):
      kanalen.write(Hulptekst.text(for: known[place], width: width))
    case .family(let first, let rest) where rest.isEmpty:
      kanalen.write(Hulptekst.family(first, width: width))
    case .family, .none:
      throw unknown(words)
    }
    return .good
  }

  private func unknown(_ words: [String]) -> Mislukking {
    .verkeerdGebruik(
      Opdrachtgissing(words, known: Self.opdrachten.map(\.beschrijving.name)).zin)
  }

  private var width: Int { min(omgeving.breedte ?? 80, 100) }
}
