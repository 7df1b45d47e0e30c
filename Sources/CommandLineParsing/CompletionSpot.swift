/// What may come at one word of a call that somebody is still typing.
public enum CompletionSpot: Hashable, Sendable {
  /// The name of a command, or the first word of it.
  case command
  /// The second word of a command that begins with this word; `otherwise` is what may come when
  /// the word is a command by itself too.
  indirect case secondWord(after: String, otherwise: CompletionSpot?)
  /// The name of one of these options.
  case option([CommandDescription.Option])
  /// A value; `lead` is what stands before it in the same word (`--name=`), and `arguments` are
  /// the values by place that are there already.
  case value(Completion, lead: String, arguments: [String])

  /// Finds what may come at a word.
  ///
  /// What is wrong elsewhere in the call does not matter: it may not be finished.
  ///
  /// - Parameters:
  ///   - index: The position of the word among `words`.
  ///   - words: The words after the program's name, without quotes.
  ///   - commands: The commands that exist.
  /// - Complexity: O(n · k) for n words and k options.
  public init(at index: Int, of words: [String], commands: [CommandDescription]) {
    let current = words.indices.contains(index) ? words[index] : ""
    let earlier = words.prefix(max(0, index))
    guard let first = earlier.first else {
      self = .command
      return
    }
    let names = CommandNames(commands.map(\.name))
    let spot: CompletionSpot? =
      if case .command(let place, let words) = names.match(Array(earlier)) {
        Self.spot(current, after: PartialCall(words, of: commands[place]), commands[place])
      } else { nil }
    if earlier.count == 1, !names.secondWords(after: first).isEmpty,
      spot == nil || !current.hasPrefix("-")
    {
      self = .secondWord(after: first, otherwise: spot)
    } else {
      self = spot ?? .value(.none, lead: "", arguments: [])
    }
  }

  private static func spot(
    _ current: String, after call: PartialCall, _ command: CommandDescription
  ) -> CompletionSpot {
    if let option = call.waiting, !current.hasPrefix("--") {
      return .value(option.completion, lead: "", arguments: call.arguments)
    }
    guard !call.isPlain, current.hasPrefix("-") else {
      return next(after: call, command)
    }
    guard let sign = current.firstIndex(of: "=") else {
      return .option(command.options.filter { !call.given.contains($0.name) })
    }
    let option = command.option(named: String(current[..<sign].dropFirst(2)))
    return .value(
      option?.completion ?? .none, lead: String(current[...sign]), arguments: call.arguments)
  }

  /// The next value by place; where none is wanted any more, an option.
  private static func next(
    after call: PartialCall, _ command: CommandDescription
  ) -> CompletionSpot {
    let place = call.arguments.count
    let repeating = command.arguments.last.flatMap { $0.count == .oneOrMore ? $0 : nil }
    let argument =
      command.arguments.indices.contains(place) ? command.arguments[place] : repeating
    if let argument {
      return .value(argument.completion, lead: "", arguments: call.arguments)
    }
    if call.isPlain { return .value(.none, lead: "", arguments: call.arguments) }
    return .option(command.options.filter { !call.given.contains($0.name) })
  }
}

/// The words before the one that is being typed, taken apart without judging them.
private struct PartialCall {
  /// The values by place.
  private(set) var arguments: [String] = []
  /// The names of the options given.
  private(set) var given: Set<String> = []
  /// The option whose value comes next.
  private(set) var waiting: CommandDescription.Option?
  /// Whether `--` has come, after which every word is an argument.
  private(set) var isPlain = false

  init(_ words: [String], of command: CommandDescription) {
    for word in words { take(word, command) }
  }

  private mutating func take(_ word: String, _ command: CommandDescription) {
    let option = waiting
    waiting = nil
    if isPlain || !word.hasPrefix("-") || word == "-" {
      if isPlain || option == nil { arguments.append(word) }
    } else if word == "--" {
      isPlain = true
    } else if word.hasPrefix("--") {
      takeOption(word.dropFirst(2), command)
    }
  }

  private mutating func takeOption(_ text: Substring, _ command: CommandDescription) {
    let name = String(text.prefix { $0 != "=" })
    given.insert(name)
    guard !text.contains("="), let option = command.option(named: name), option.valueName != nil
    else { return }
    waiting = option
  }
}
