/// What a command is called, what it takes and what it does.
///
/// The one description from which parsing, help pages and shell completion follow.
public struct CommandDescription: Hashable, Sendable {
  /// The word by which the command is called, or two words with a space between them.
  public let name: String
  /// What it does, in one sentence.
  public let summary: String
  /// More about it, shown on its help page; may be empty.
  public let discussion: String
  /// The values it takes without an option name, in order.
  public let arguments: [Argument]
  /// The options it takes.
  public let options: [Option]
  /// Complete calls that work, each with what it shows.
  public let examples: [Example]

  /// Makes a description.
  public init(
    name: String, summary: String, discussion: String = "", arguments: [Argument] = [],
    options: [Option] = [], examples: [Example] = []
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options
    self.examples = examples
  }

  /// The option with a name, or nil.
  public func option(named name: String) -> Option? { options.first { $0.name == name } }
}

extension CommandDescription {
  /// A value that a command takes by its place.
  public struct Argument: Hashable, Sendable {
    /// How often the value may stand there.
    public enum Count: Hashable, Sendable {
      case one
      case optional
      case oneOrMore
    }

    /// The word that stands for it in the usage line.
    public let name: String
    /// How often it may stand there.
    public let count: Count
    /// What it is, in one sentence.
    public let summary: String
    /// What a shell may fill in.
    public let completion: Completion

    /// Makes an argument.
    public init(
      _ name: String, _ count: Count = .one, summary: String, completion: Completion = .none
    ) {
      self.name = name
      self.count = count
      self.summary = summary
      self.completion = completion
    }
  }

  /// A value or a switch that a command takes by its name.
  public struct Option: Hashable, Sendable {
    /// The name without the two hyphens.
    public let name: String
    /// The word that stands for the value; nil for a switch.
    public let valueName: String?
    /// The values that are allowed; empty when any text is.
    public let choices: [String]
    /// What it does, in one sentence.
    public let summary: String
    /// What a shell may fill in as its value.
    public let completion: Completion
    /// Whether it takes a list: values with commas between them, which may also be given one
    /// option at a time.
    public let isList: Bool

    /// Makes an option with a value, or a switch when `value` is nil.
    ///
    /// Where only some values are allowed, a shell offers these.
    public init(
      _ name: String, value: String? = nil, choices: [String] = [], summary: String,
      completion: Completion = .none, isList: Bool = false
    ) {
      self.name = name
      self.isList = isList
      valueName = value ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
      self.choices = choices
      self.summary = summary
      self.completion = choices.isEmpty ? completion : .choices(choices)
    }
  }

  /// A complete call with what it shows.
  public struct Example: Hashable, Sendable {
    /// The call as typed.
    public let call: String
    /// What it shows, in one sentence.
    public let summary: String

    /// Makes an example.
    public init(_ call: String, summary: String) {
      self.call = call
      self.summary = summary
    }
  }
}
