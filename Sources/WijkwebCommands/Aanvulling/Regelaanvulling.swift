import CommandLineParsing
import Foundation
import Kaartbeeld
import Kaartimport
import Kaartopslag
import Kaartvraag
import Wijkmodel

/// What may come at one word of a call of the program.
struct Regelaanvulling {
  private let words: [String]
  private let index: Int
  private let omgeving: Omgeving

  /// Takes the words after the program's name, without quotes, and the position of one of them.
  init(_ words: [String], at index: Int, _ omgeving: Omgeving) {
    self.words = words
    self.index = index
    self.omgeving = omgeving
  }

  private var current: String { words.indices.contains(index) ? words[index] : "" }

  /// What may come.
  var answer: CompletionAnswer {
    guard index >= 0 else { return .words([]) }
    let isHelp = index > 0 && words.first == Self.help
    let (place, call) = isHelp ? (index - 1, Array(words.dropFirst())) : (index, words)
    let spot = CompletionSpot(
      at: place, of: call, commands: Programma.opdrachten.map(\.beschrijving))
    return isHelp ? .words(names(at: spot)) : answer(at: spot)
  }

  private func answer(at spot: CompletionSpot) -> CompletionAnswer {
    switch spot {
    case .command:
      return .words(names(at: spot) + Self.starting(with: current, Self.programOptions))
    case .secondWord(_, let otherwise?):
      return Self.joined(names(at: spot), answer(at: otherwise))
    case .secondWord:
      return .words(names(at: spot) + Self.starting(with: current, [Self.helpOption]))
    case .option(let options):
      let names = options.map { CompletionCandidate("--" + $0.name, $0.summary) }
      return .words(Self.starting(with: current, names + [Self.helpOption]))
    case .value(let completion, let lead, let arguments):
      return Self.usable(
        value(completion, String(current.dropFirst(lead.count)), arguments), lead: lead,
        isPlain: words.prefix(index).contains("--"))
    }
  }

  /// The words of names of commands that may come at a spot.
  private func names(at spot: CompletionSpot) -> [CompletionCandidate] {
    let commands = Programma.opdrachten.map(\.beschrijving)
    let names = CommandNames(commands.map(\.name))
    let found: [CompletionCandidate] =
      switch spot {
      case .command:
        names.firstWords.map { first in
          let summary = commands.first { $0.name == first }?.summary
          return CompletionCandidate(
            first, summary ?? names.secondWords(after: first).joined(separator: ", "))
        }
      case .secondWord(let first, _):
        commands.filter { $0.name.hasPrefix(first + " ") }.map {
          CompletionCandidate(String($0.name.dropFirst(first.count + 1)), $0.summary)
        }
      case .option, .value: []
      }
    return Self.starting(with: current, found)
  }

  /// Words before what may come as well.
  private static func joined(
    _ words: [CompletionCandidate], _ answer: CompletionAnswer
  ) -> CompletionAnswer {
    guard !words.isEmpty else { return answer }
    return switch answer {
    case .words(let others): .words(words + others)
    case .list(let others): .list(words + others)
    case .wordsOrFile(let others): .wordsOrFile(words + others)
    case .file, .folder: .wordsOrFile(words)
    }
  }

  private func value(
    _ completion: Completion, _ typed: String, _ arguments: [String]
  ) -> CompletionAnswer {
    switch completion {
    case .none: .words([])
    case .file: .file
    case .folder: .folder
    case .choices(let words):
      .words(Self.starting(with: typed, words.map { CompletionCandidate($0) }))
    case .custom(VulAan.onderwerp):
      arguments.first.flatMap { Plaatsoort.named($0)?.onderwerp }.map { subject in
        named(subject == .init(.doelgroep) ? .groep : .knoop(subject), typed)
      } ?? .words([])
    case .custom(VulAan.vraagstuk):
      .words(kaart(for: nil).map { $0.vraagstukken(typed: typed) } ?? [])
    case .custom(let key): Invulling(sleutel: key).map { named($0, typed) } ?? .words([])
    }
  }

  /// What the map offers; nothing where there is no map that can be read.
  private func named(_ invulling: Invulling, _ typed: String) -> CompletionAnswer {
    kaart(for: invulling)?.answer(invulling, typed: typed) ?? .words([])
  }

  /// What the map knows of what somebody fills in; nil stands for what is no entry.
  private func kaart(for invulling: Invulling?) -> Kaartaanvulling? {
    guard let (path, naam) = Kaartkeuze.chosen(kaartoptie, omgeving),
      let kaart = kaart(at: path, named: naam, for: invulling)
    else { return nil }
    return Kaartaanvulling(words.contains("--openbaar") ? kaart.openbaar() : kaart)
  }

  private func kaart(
    at path: String, named naam: String, for invulling: Invulling?
  ) -> SocialeKaart? {
    switch try? Kaartbron(path, as: naam) {
    case .map: try? Kaartlezer.read(folder: path, without: Self.unneeded(invulling)).kaart
    case .register: try? Register(pad: path, klok: omgeving.klok).stand().kaart
    case nil: nil
    }
  }

  /// Names do not need relations, and those are most of a map.
  private static func unneeded(_ invulling: Invulling?) -> Set<Tabel> {
    let judgements = Krachtenveldtabel.allCases.filter { $0 != .vraagstukken }
    return Set(judgements.map { .krachtenveld($0) })
      .union(invulling == .kanaal ? [] : [.relaties])
  }

  /// The folder that the words name, with `~` as a shell would fill it in.
  private var kaartoptie: String? {
    let apart = words.firstIndex(of: "--kaart").map { words.dropFirst($0 + 1).first }
    let joined = words.first { $0.hasPrefix("--kaart=") }?.dropFirst("--kaart=".count)
    guard let named = apart ?? joined.map(String.init) else { return nil }
    guard named.hasPrefix("~/"), let home = omgeving.variabelen["HOME"] else { return named }
    return home + named.dropFirst()
  }
}

extension Regelaanvulling {
  private static let helpOption = CompletionCandidate("--help", "Toon de hulp.")
  private static let programOptions = [
    helpOption, CompletionCandidate("--versie", "Toon welke versie dit is."),
  ]

  /// The word before the name of a command whose help is asked for.
  private static let help = "help"

  /// The candidates that begin with what is typed; options only when a hyphen is.
  private static func starting(
    with typed: String, _ candidates: [CompletionCandidate]
  ) -> [CompletionCandidate] {
    candidates.filter { $0.value.utf8.starts(with: typed.utf8) }
  }

  /// The values as whole words; none that would be taken for an option.
  private static func usable(
    _ answer: CompletionAnswer, lead: String, isPlain: Bool
  ) -> CompletionAnswer {
    let whole = { (candidates: [CompletionCandidate]) in
      candidates.filter { !lead.isEmpty || isPlain || !$0.value.hasPrefix("-") }
        .map { CompletionCandidate(lead + $0.value, $0.summary) }
    }
    switch answer {
    case .words(let candidates): return .words(whole(candidates))
    case .list(let candidates): return .list(whole(candidates))
    case .wordsOrFile(let candidates): return .wordsOrFile(whole(candidates))
    case .file, .folder: return answer
    }
  }
}
