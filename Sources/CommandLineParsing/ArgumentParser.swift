/// The words of a call, taken apart.
public struct ParsedArguments: Hashable, Sendable {
  /// The values without an option name, in order.
  public internal(set) var arguments: [String] = []
  /// Whether the help page is asked for.
  public internal(set) var wantsHelp = false
  var values: [String: String] = [:]
  var switches: Set<String> = []

  /// Makes an empty call.
  public init() {}

  /// The value of an option, or nil when it is not given.
  public func value(of option: String) -> String? { values[option] }

  /// Whether a switch is given.
  public func has(_ option: String) -> Bool { switches.contains(option) }

  /// The argument at a place, or nil when it is not given.
  public func argument(_ index: Int) -> String? {
    arguments.indices.contains(index) ? arguments[index] : nil
  }
}

/// Takes the words of a call apart as a description says.
///
/// `--name value` and `--name=value` mean the same; options and arguments may stand in any order;
/// after `--` every word is an argument. `--help` and `-h` are always understood. A switch given
/// twice says nothing new and is accepted; two values for one option could differ and are refused,
/// but for an option that takes a list, of which the lists are joined.
public struct ArgumentParser {
  private let description: CommandDescription
  private var result = ParsedArguments()

  private init(_ description: CommandDescription) { self.description = description }

  /// Takes the words after the command's name apart.
  ///
  /// When help is asked for, nothing else is checked.
  ///
  /// - Throws: `ArgumentError` for the first word that does not fit.
  /// - Complexity: O(n · k) for n words and k options.
  public static func parse(
    _ words: [String], for description: CommandDescription
  ) throws(ArgumentError) -> ParsedArguments {
    var parser = ArgumentParser(description)
    let options = words.prefix { $0 != "--" }
    if options.contains("--help") || options.contains("-h") {
      parser.result.wantsHelp = true
      return parser.result
    }
    try parser.readAll(words[...])
    try parser.checkCount()
    return parser.result
  }

  private mutating func readAll(_ words: ArraySlice<String>) throws(ArgumentError) {
    var rest = words
    while let word = rest.popFirst() {
      if word == "--" {
        result.arguments += rest
        return
      }
      if word.hasPrefix("--") {
        try readOption(word.dropFirst(2), rest: &rest)
      } else if word.hasPrefix("-"), word != "-" {
        throw .unknownOption(word, known: description.options.map(\.name))
      } else {
        result.arguments.append(word)
      }
    }
  }

  private mutating func readOption(
    _ text: Substring, rest: inout ArraySlice<String>
  ) throws(ArgumentError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = description.option(named: name) else {
      throw .unknownOption("--" + name, known: description.options.map(\.name))
    }
    let earlier = result.values[name]
    guard earlier == nil || option.isList else { throw .repeatedOption(name) }
    let attached = parts.count == 2 ? String(parts[1]) : nil
    guard let valueName = option.valueName else {
      if let attached { throw .unexpectedValue(option: name, value: attached) }
      result.switches.insert(name)
      return
    }
    let next = rest.first.flatMap { $0.hasPrefix("--") ? nil : $0 }
    guard let given = attached ?? next else {
      throw .missingValue(option: name, valueName: valueName)
    }
    if attached == nil { rest.removeFirst() }
    let value = try Self.allowed(given, by: option)
    result.values[name] = earlier.map { "\($0),\(value)" } ?? value
  }

  /// The value as the option spells it: of a few words people need not know which have capitals.
  private static func allowed(
    _ value: String, by option: CommandDescription.Option
  ) throws(ArgumentError) -> String {
    if option.choices.isEmpty || option.choices.contains(value) { return value }
    guard let choice = option.choices.first(where: { $0.lowercased() == value.lowercased() }) else {
      throw .invalidChoice(option: option.name, value: value, choices: option.choices)
    }
    return choice
  }

  private func checkCount() throws(ArgumentError) {
    let given = result.arguments.count
    let required = description.arguments.count { $0.count != .optional }
    if given < required { throw .missingArgument(description.arguments[given].name) }
    if description.arguments.last?.count == .oneOrMore { return }
    if given > description.arguments.count {
      throw .unexpectedArgument(result.arguments[description.arguments.count])
    }
  }
}
